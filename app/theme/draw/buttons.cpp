// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/buttons.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/metrics.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace penstock::draw {
namespace {

constexpr int SidePadding = 11;
constexpr int IconGap = 7;
constexpr int ChevronWidth = 20;
constexpr int ToolPadding = 8;
constexpr int ToolIconGap = 6;

bool isPrimary(const QWidget *widget)
{
    return hasTrait(widget, "primary");
}

bool isDanger(const QWidget *widget)
{
    return hasTrait(widget, "danger");
}

struct Surface
{
    QColor fill, outline, text;
};

Surface filled(const QStyleOption *option, const QColor &base, const QColor &stronger, const Colors &colors)
{
    if (!isEnabled(option)) {
        return {colors.track, {}, colors.disabled};
    }
    const bool strong = isHovered(option) || isPressed(option);
    return {strong ? stronger : base, {}, colors.text(Tone::OnAccent)};
}

Surface surfaceOf(const QStyleOptionButton *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    if (isPrimary(widget)) {
        return filled(option, colors.accent, colors.accentHover, colors);
    }
    if (isDanger(widget)) {
        return filled(option, colors.error, mix(colors.error, colors.text(Tone::Text), 0.15), colors);
    }
    const bool flat = option->features.testFlag(QStyleOptionButton::Flat);
    Surface surface{flat ? QColor() : colors.panel, flat ? QColor() : colors.field, colors.text(Tone::Text)};
    if (!isEnabled(option)) {
        surface.outline = flat ? QColor() : colors.line;
        surface.text = colors.disabled;
    } else if (isPressed(option)) {
        surface.fill = colors.pressed;
    } else if (isOn(option)) {
        surface.fill = colors.selection;
        surface.text = colors.text(Tone::Accent, true);
    } else if (isHovered(option)) {
        surface.fill = colors.hover;
    }
    return surface;
}

QPixmap iconPixmap(const QIcon &icon, const QSize &size, const QStyleOption *option, QPainter *painter)
{
    const QIcon::Mode mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
    return icon.pixmap(size, painter->device()->devicePixelRatioF(), mode, isOn(option) ? QIcon::On : QIcon::Off);
}

/// An icon on an accent surface takes the colour of the words beside it.
QPixmap recoloured(QPixmap picture, const QColor &color)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), picture.deviceIndependentSize()), color);
    return picture;
}

int textFlags(const QStyle *style, const QStyleOption *option, const QWidget *widget)
{
    const bool underline = style->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    return Qt::AlignVCenter | Qt::TextSingleLine | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

QRect toolButtonMenuPart(const QStyleOptionToolButton *option)
{
    QRect part = option->rect;
    part.setLeft(part.right() - ChevronWidth + 1);
    return part;
}

bool showsChevron(const QStyleOptionToolButton *option)
{
    if (option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        return true;
    }
    const bool hasMenu = option->features.testFlag(QStyleOptionToolButton::HasMenu);
    return hasMenu && option->toolButtonStyle != Qt::ToolButtonIconOnly;
}

void toolButtonPanel(QPainter *painter, const QStyleOptionToolButton *option)
{
    const Colors &colors = Colors::of(option->palette);
    const bool raised = option->state.testFlag(QStyle::State_AutoRaise);
    QColor fill = raised ? QColor() : colors.panel;
    if (isPressed(option)) {
        fill = colors.pressed;
    } else if (isOn(option)) {
        fill = colors.selection;
    } else if (isHovered(option)) {
        fill = colors.hover;
    }
    box(painter, option->rect, metrics::FieldRadius, fill, raised ? QColor() : colors.field);
}

/// Icon and words side by side; the other arrangements are left to the base style.
bool isPlainRow(const QStyleOptionToolButton *option)
{
    const bool row = option->toolButtonStyle == Qt::ToolButtonTextBesideIcon ||
                     option->toolButtonStyle == Qt::ToolButtonTextOnly;
    return row && !option->text.isEmpty() && !option->features.testFlag(QStyleOptionToolButton::Arrow);
}

void toolButtonRow(QPainter *painter, const QStyleOptionToolButton *option, int flags)
{
    const Colors &colors = Colors::of(option->palette);
    QRect rect = option->rect.adjusted(ToolPadding, 0, showsChevron(option) ? -ChevronWidth : -ToolPadding, 0);
    const bool hasIcon = !option->icon.isNull() && option->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    const int iconWidth = hasIcon ? option->iconSize.width() + ToolIconGap : 0;
    const int textWidth = qMin(option->fontMetrics.size(flags, option->text).width(), rect.width() - iconWidth);
    rect.setLeft(rect.left() + qMax(0, (rect.width() - iconWidth - textWidth) / 2));
    if (hasIcon) {
        const QPixmap picture = iconPixmap(option->icon, option->iconSize, option, painter);
        const QRect place(rect.left(), rect.top(), option->iconSize.width(), rect.height());
        painter->drawPixmap(QStyle::alignedRect(option->direction, Qt::AlignCenter, option->iconSize, place), picture);
        rect.setLeft(rect.left() + iconWidth);
    }
    const QColor ink = isOn(option) ? colors.text(Tone::Accent, true) : option->palette.color(QPalette::ButtonText);
    painter->setPen(isEnabled(option) ? ink : colors.disabled);
    painter->drawText(rect, flags | Qt::AlignLeft, option->text);
}

} // namespace

void pushButtonPanel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Surface surface = surfaceOf(option, widget);
    box(painter, option->rect, metrics::FieldRadius, surface.fill, surface.outline);
    if (!hasKeyboardFocus(option)) {
        return;
    }
    if (isPrimary(widget) || isDanger(widget)) {
        box(painter, option->rect.adjusted(2, 2, -2, -2), metrics::SmallRadius, {}, surface.text, 1.5);
    } else {
        focusRing(painter, option, metrics::FieldRadius);
    }
}

void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Surface surface = surfaceOf(option, widget);
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    QRect rect = option->rect.adjusted(SidePadding - 1, 0, hasMenu ? -ChevronWidth - 4 : 1 - SidePadding, 0);
    const int flags = textFlags(widget ? widget->style() : nullptr, option, widget);
    const int iconWidth = option->icon.isNull() ? 0 : option->iconSize.width() + (option->text.isEmpty() ? 0 : IconGap);
    const int textWidth = qMin(option->fontMetrics.size(flags, option->text).width(), rect.width() - iconWidth);
    int x = rect.left() + (rect.width() - iconWidth - textWidth) / 2;
    if (!option->icon.isNull()) {
        QPixmap picture = iconPixmap(option->icon, option->iconSize, option, painter);
        if (isPrimary(widget) || isDanger(widget)) {
            picture = recoloured(picture, surface.text);
        }
        const QRect place(x, rect.top(), option->iconSize.width(), rect.height());
        painter->drawPixmap(QStyle::alignedRect(option->direction, Qt::AlignCenter, option->iconSize, place), picture);
        x += iconWidth;
    }
    painter->setPen(surface.text);
    painter->drawText(QRect(x, rect.top(), textWidth + 1, rect.height()), flags | Qt::AlignLeft, option->text);
    if (hasMenu) {
        const QRect arrow(option->rect.right() - ChevronWidth - 3, rect.top(), ChevronWidth, rect.height());
        const bool quiet = isEnabled(option) && !isPrimary(widget) && !isDanger(widget);
        chevron(painter, arrow, Qt::DownArrow, quiet ? Colors::of(option->palette).text(Tone::Dim) : surface.text);
    }
}

QSize pushButtonSize(const QStyleOptionButton *option)
{
    int width = 2 * SidePadding;
    if (!option->text.isEmpty()) {
        width += option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width() + 1;
    }
    if (!option->icon.isNull()) {
        width += option->iconSize.width() + (option->text.isEmpty() ? 0 : IconGap);
    }
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        width += ChevronWidth - 4;
    }
    return {width, controlHeight(option->fontMetrics)};
}

void toolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget, const QStyle *style)
{
    const Colors &colors = Colors::of(option->palette);
    toolButtonPanel(painter, option);
    const bool arrow = showsChevron(option);
    if (isPlainRow(option)) {
        toolButtonRow(painter, option, textFlags(style, option, widget));
    } else {
        QStyleOptionToolButton label(*option);
        label.state &= ~(QStyle::State_Sunken | QStyle::State_Raised);
        label.rect = option->rect.adjusted(0, 0, arrow ? 4 - ChevronWidth : 0, 0);
        style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    }
    if (arrow) {
        const QRect part = toolButtonMenuPart(option);
        if (option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) && isHovered(option)) {
            hairline(painter, part.adjusted(0, 6, 0, -6), Qt::LeftEdge, colors.field);
        }
        chevron(painter, part, Qt::DownArrow, isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled);
    }
    QStyleOption ring(*option);
    focusRing(painter, &ring, metrics::FieldRadius);
}

QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &contents)
{
    const int height = controlHeight(option->fontMetrics);
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly;
    const int arrow = showsChevron(option) ? ChevronWidth - (iconOnly ? 2 : 6) : 0;
    if (isPlainRow(option)) {
        int width = 2 * ToolPadding + (option->icon.isNull() ? 0 : option->iconSize.width() + ToolIconGap);
        if (option->toolButtonStyle == Qt::ToolButtonTextOnly) {
            width = 2 * ToolPadding;
        }
        width += option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width() + 1;
        return {width + arrow, height};
    }
    if (iconOnly) {
        return {qMax(height, contents.width() + 8) + arrow, qMax(height, contents.height() + 8)};
    }
    return {contents.width() + 18 + arrow, qMax(height, contents.height() + 6)};
}

} // namespace penstock::draw
