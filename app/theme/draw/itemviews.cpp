// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/itemviews.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace penstock::draw {
namespace {

constexpr int SidePadding = 8;
constexpr int CheckSize = 16;
constexpr int CheckGap = 9;
constexpr int IconGap = 6;
constexpr int BranchOffset = 6; // keeps the outermost branch off the edge of the view
constexpr int TextMargin = 3; // what the base style takes off a text rectangle on each side

bool isRow(const QStyleOptionViewItem *option)
{
    return option->decorationPosition == QStyleOptionViewItem::Left;
}

bool hasRowLines(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || hasTrait(widget, "rowLines");
}

bool isTree(const QWidget *widget)
{
    return qobject_cast<const QTreeView *>(widget) && !hasTrait(widget, "rowLines");
}

bool isFirstColumn(const QStyleOptionViewItem *option)
{
    const int column = option->index.column();
    if (const auto *table = qobject_cast<const QTableView *>(option->widget)) {
        return table->horizontalHeader()->visualIndex(column) == 0;
    }
    const auto *tree = qobject_cast<const QTreeView *>(option->widget);
    return tree ? tree->header()->visualIndex(column) == 0 : column == 0;
}

/// A tree's first column follows its branch; a table that fills a page begins where the rest of the page does.
int leadOf(const QStyleOptionViewItem *option)
{
    if (isTree(option->widget)) {
        return BranchOffset + 3;
    }
    return hasTrait(option->widget, "pageEdge") && isFirstColumn(option) ? metrics::Page : SidePadding;
}

int headerLead(const QStyleOptionHeader *option, const QWidget *widget)
{
    const bool first = option->position == QStyleOptionHeader::Beginning ||
                       option->position == QStyleOptionHeader::OnlyOneSection;
    return first && widget && hasTrait(widget->parentWidget(), "pageEdge") ? metrics::Page : SidePadding;
}

QColor rowFill(const QStyleOptionViewItem *option, const Colors &colors)
{
    if (option->state.testFlag(QStyle::State_Selected)) {
        return colors.selection;
    }
    if (isHovered(option)) {
        return colors.hover;
    }
    return {};
}

} // namespace

void itemRow(QPainter *painter, const QStyleOptionViewItem *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    const QColor fill = rowFill(option, colors);
    if (fill.isValid()) {
        painter->fillRect(option->rect, fill);
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
    if (hasRowLines(widget)) {
        const bool selected = option->state.testFlag(QStyle::State_Selected);
        hairline(painter, option->rect, Qt::BottomEdge,
                 selected ? mix(colors.selection, colors.accent, 0.12) : colors.line);
    }
}

void itemFocus(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool popup = widget->window()->windowType() == Qt::Popup;
    if (!popup && hasKeyboardFocus(option)) {
        box(painter, option->rect.adjusted(1, 1, -1, -2), 3, {}, Colors::of(option->palette).accent);
    }
}

void branch(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    if (!option->state.testFlag(QStyle::State_Children)) {
        return;
    }
    const bool open = option->state.testFlag(QStyle::State_Open);
    const int offset = isTree(widget) ? BranchOffset : 0;
    const QRect rect = option->rect.translated(option->direction == Qt::LeftToRight ? offset : -offset, 0);
    chevron(painter, rect, open ? Qt::DownArrow : Qt::RightArrow, Colors::of(option->palette).text(Tone::Dim), 7);
}

void header(QPainter *painter, const QStyleOptionHeader *option, const QWidget *widget)
{
    headerEmptyArea(painter, option, widget);
    const Colors &colors = Colors::of(option->palette);
    const bool clickable = option->state.testFlag(QStyle::State_MouseOver);
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    painter->save();
    painter->setFont(fonts::column(widget ? widget->font() : painter->font()));
    QRect rect = option->rect.adjusted(headerLead(option, widget), 0, -SidePadding, -1);
    if (!option->icon.isNull()) {
        const QRect place(rect.left(), rect.top(), metrics::IconSize, rect.height());
        option->icon.paint(painter, place, Qt::AlignCenter);
        rect.setLeft(place.right() + IconGap);
    }
    const int arrow = sorted ? 16 : 0;
    const QFontMetrics letters = painter->fontMetrics();
    const QString text = letters.elidedText(option->text, Qt::ElideRight, rect.width() - arrow);
    const QSize size(letters.horizontalAdvance(text) + arrow, rect.height());
    const auto alignment = (option->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QRect place = QStyle::alignedRect(option->direction, alignment, size, rect);
    painter->setPen(colors.text(clickable || sorted ? Tone::Text : Tone::Dim));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        const bool down = option->sortIndicator == QStyleOptionHeader::SortDown;
        icons::paint(painter, QRect(place.right() - 12, place.top(), 13, place.height()),
                     down ? u"arrow-up"_s : u"arrow-down"_s, colors.text(Tone::Dim));
    }
    painter->restore();
}

void headerEmptyArea(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    if (view && view->orientation() == Qt::Vertical) {
        hairline(painter, option->rect, Qt::RightEdge, colors.line);
    }
    hairline(painter, option->rect, Qt::BottomEdge, colors.line);
}

QSize headerSize(const QStyleOptionHeader *option, const QSize &contents)
{
    const QFontMetrics letters = option->fontMetrics;
    int width = letters.horizontalAdvance(option->text) + 2 * SidePadding + 4;
    if (!option->icon.isNull()) {
        width += metrics::IconSize + (option->text.isEmpty() ? 0 : IconGap);
    }
    if (option->sortIndicator != QStyleOptionHeader::None) {
        width += 16;
    }
    return {qMax(width, qMin(contents.width(), width + 24)), rowHeight(letters) + 1};
}

bool hasOwnLayout(const QStyleOptionViewItem *option)
{
    return isRow(option);
}

QRect itemPart(QStyle::SubElement part, const QStyleOptionViewItem *option)
{
    const QRect rect = option->rect.adjusted(leadOf(option), 0, -SidePadding, 0);
    int x = rect.left();
    const auto place = [&](const QSize &size) {
        const QRect found(x, rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
        x += size.width();
        return QStyle::visualRect(option->direction, option->rect, found);
    };
    QRect check;
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        check = place({CheckSize, CheckSize});
        x += CheckGap;
    }
    QRect icon;
    if (option->features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        icon = place(option->decorationSize.boundedTo(rect.size()));
        x += IconGap;
    }
    switch (part) {
    case QStyle::SE_ItemViewItemCheckIndicator:
        return check;
    case QStyle::SE_ItemViewItemDecoration:
        return icon;
    default: {
        const QRect text(x - TextMargin, rect.top(), qMax(0, rect.right() - x + 1) + 2 * TextMargin, rect.height());
        return QStyle::visualRect(option->direction, option->rect, text);
    }
    }
}

QSize itemSize(const QStyleOptionViewItem *option, const QSize &contents)
{
    if (!isRow(option)) {
        return contents;
    }
    int width = leadOf(option) + SidePadding;
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        width += CheckSize + CheckGap;
    }
    if (option->features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        width += option->decorationSize.width() + IconGap;
    }
    if (option->features.testFlag(QStyleOptionViewItem::HasDisplay)) {
        width += QFontMetrics(option->font).size(0, option->text).width() + 2;
    }
    return {width, qMax(rowHeight(option->fontMetrics), contents.height())};
}

} // namespace penstock::draw
