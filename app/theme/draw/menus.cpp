// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/menus.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace penstock::draw {
namespace {

constexpr int Lead = 34; // a column for icons and check marks
constexpr int Trail = 26;
constexpr int ShortcutGap = 18;

bool isActive(const QStyleOptionMenuItem *option)
{
    return option->state.testFlag(QStyle::State_Selected) && isEnabled(option);
}

void separator(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Colors &colors = Colors::of(option->palette);
    if (option->text.isEmpty()) {
        const int y = option->rect.center().y();
        painter->fillRect(QRect(option->rect.left() + 8, y, option->rect.width() - 16, 1), colors.line);
        return;
    }
    painter->save();
    painter->setFont(fonts::small(option->font));
    painter->setPen(colors.text(Tone::Dim));
    painter->drawText(option->rect.adjusted(12, 2, -12, 0), Qt::AlignLeft | Qt::AlignVCenter, option->text);
    painter->restore();
}

void lead(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Colors &colors = Colors::of(option->palette);
    const QRect place(option->rect.left() + 10, option->rect.top(), metrics::IconSize, option->rect.height());
    if (!option->icon.isNull()) {
        const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, place, Qt::AlignCenter, mode, option->checked ? QIcon::On : QIcon::Off);
    } else if (option->checkType != QStyleOptionMenuItem::NotCheckable && option->checked) {
        const QColor color = isEnabled(option) ? colors.text(Tone::Accent) : colors.disabled;
        if (option->checkType == QStyleOptionMenuItem::Exclusive) {
            box(painter, QRect(place.center() - QPoint(3, 3), QSize(7, 7)), 3.5, color);
        } else {
            tick(painter, QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(18, 18), place), color);
        }
    }
}

} // namespace

void menuPanel(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    box(painter, option->rect, 0, {}, colors.field);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        separator(painter, option);
        return;
    }
    const Colors &colors = Colors::of(option->palette);
    if (isActive(option)) {
        box(painter, option->rect.adjusted(4, 0, -4, 0), metrics::SmallRadius, colors.hover);
    }
    lead(painter, option);
    painter->save();
    painter->setFont(option->font);
    const qsizetype tab = option->text.indexOf(u'\t');
    const QString label = tab < 0 ? option->text : option->text.left(tab);
    const QRect rect = option->rect.adjusted(Lead, 0, -12, 0);
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter->setPen(isEnabled(option) ? colors.text(Tone::Text) : colors.disabled);
    painter->drawText(rect, flags | Qt::AlignLeft, label);
    if (tab >= 0) {
        painter->setPen(isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled);
        painter->drawText(rect, flags | Qt::AlignRight, option->text.mid(tab + 1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option->rect.right() - 24, option->rect.top(), 16, option->rect.height());
        chevron(painter, arrow, Qt::RightArrow, isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width() + Trail, option->text.isEmpty() ? 9 : rowHeight(option->fontMetrics)};
    }
    const bool shortcut = option->text.contains(u'\t');
    return {contents.width() + Lead + Trail + (shortcut ? ShortcutGap : 0), rowHeight(option->fontMetrics)};
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem *option)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, colors.panel);
    if (isEnabled(option) && option->state.testFlag(QStyle::State_Selected)) {
        box(painter, option->rect.adjusted(1, 2, -1, -2), metrics::SmallRadius,
            isPressed(option) ? colors.pressed : colors.hover);
    }
    painter->setPen(isEnabled(option) ? colors.text(Tone::Text) : colors.disabled);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option->text);
}

void menuBarEmptyArea(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, Colors::of(option->palette).panel);
}

} // namespace penstock::draw
