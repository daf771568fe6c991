// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/tabs.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionTab>
#include <QWidget>

namespace penstock::draw {
namespace {

constexpr int Underline = 2;
constexpr int IconGap = 6;

bool isSelected(const QStyleOptionTab *option)
{
    return option->state.testFlag(QStyle::State_Selected);
}

bool isVertical(const QStyleOptionTab *option)
{
    switch (option->shape) {
    case QTabBar::RoundedWest:
    case QTabBar::RoundedEast:
    case QTabBar::TriangularWest:
    case QTabBar::TriangularEast:
        return true;
    default:
        return false;
    }
}

QFont baseFont(const QStyleOptionTab *option)
{
    const auto *bar = qobject_cast<const QWidget *>(option->styleObject);
    return bar ? bar->font() : QFont();
}

/// Where icon and words stand, without paddings and close button.
QRect contentRect(const QStyleOptionTab *option)
{
    QRect rect = option->rect;
    if (isVertical(option) || option->text.isEmpty()) {
        return rect;
    }
    rect.adjust(option->leftButtonSize.width(), 0, -option->rightButtonSize.width(), 0);
    int width = QFontMetrics(fonts::heading(baseFont(option))).size(Qt::TextShowMnemonic, option->text).width() + 1;
    if (!option->icon.isNull()) {
        width += option->iconSize.width() + IconGap;
    }
    width = qMin(width, rect.width() - 4);
    rect.setLeft(rect.left() + (rect.width() - width) / 2);
    rect.setWidth(width);
    return rect;
}

void drawIcon(QPainter *painter, const QStyleOptionTab *option, const QRect &rect)
{
    const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    const QRect place = QStyle::alignedRect(option->direction, Qt::AlignCenter, option->iconSize, rect);
    option->icon.paint(painter, place, Qt::AlignCenter, mode, isSelected(option) ? QIcon::On : QIcon::Off);
}

} // namespace

void tabShape(QPainter *painter, const QStyleOptionTab *option)
{
    const Colors &colors = Colors::of(option->palette);
    if (isVertical(option)) {
        if (isSelected(option)) {
            painter->fillRect(option->rect, colors.selection);
        } else if (isHovered(option)) {
            painter->fillRect(option->rect, colors.hover);
        }
        return;
    }
    const QRect content = contentRect(option);
    if (isSelected(option)) {
        painter->fillRect(QRect(content.left(), option->rect.bottom() + 1 - Underline, content.width(), Underline),
                          isEnabled(option) ? colors.accent : colors.disabled);
    } else if (isHovered(option)) {
        painter->fillRect(QRect(content.left(), option->rect.bottom() + 1 - Underline, content.width(), Underline),
                          colors.field);
    }
    if (isSelected(option) && hasKeyboardFocus(option)) {
        box(painter, content.adjusted(-5, 4, 5, -5), metrics::SmallRadius, {}, colors.accent);
    }
}

void tabLabel(QPainter *painter, const QStyleOptionTab *option)
{
    const Colors &colors = Colors::of(option->palette);
    QRect content = contentRect(option);
    if (!option->icon.isNull()) {
        if (option->text.isEmpty()) {
            drawIcon(painter, option, content);
            return;
        }
        drawIcon(painter, option, QRect(content.left(), content.top(), option->iconSize.width(), content.height()));
        content.setLeft(content.left() + option->iconSize.width() + IconGap);
    }
    const bool strong = isSelected(option) || isHovered(option);
    painter->save();
    painter->setFont(isSelected(option) ? fonts::heading(baseFont(option)) : baseFont(option));
    painter->setPen(!isEnabled(option) ? colors.disabled : colors.text(strong ? Tone::Text : Tone::Dim));
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, content.width() + 2,
                                                           Qt::TextShowMnemonic);
    painter->drawText(content.adjusted(0, 0, 2, -1), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text);
    painter->restore();
}

void tabBarBase(QPainter *painter, const QStyleOptionTabBarBase *option)
{
    hairline(painter, option->rect, Qt::BottomEdge, Colors::of(option->palette).line);
}

QSize tabSize(const QStyleOptionTab *option, const QSize &contents)
{
    if (option->text.isEmpty() || isVertical(option)) {
        return contents;
    }
    const QFont font = baseFont(option);
    const int plain = QFontMetrics(font).size(Qt::TextShowMnemonic, option->text).width();
    const int heavy = QFontMetrics(fonts::heading(font)).size(Qt::TextShowMnemonic, option->text).width();
    return contents + QSize(qMax(0, heavy - plain), 0);
}

} // namespace penstock::draw
