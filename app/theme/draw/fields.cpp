// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/fields.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/metrics.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>

namespace penstock::draw {
namespace {

constexpr int ComboArrow = 26;
constexpr int SpinButton = 20;

/// The line edit inside a spin box or combo box shows no frame of its own.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

void spinArrow(QPainter *painter, const QStyleOptionSpinBox *option, QStyle::SubControl part, bool possible)
{
    const Colors &colors = Colors::of(option->palette);
    const QRect rect = spinBoxPart(part, option);
    const bool active = possible && option->activeSubControls == part;
    if (active && (isHovered(option) || isPressed(option))) {
        box(painter, rect.adjusted(1, 1, -1, -1), 3, isPressed(option) ? colors.pressed : colors.hover);
    }
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QColor color = possible && isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled;
    if (option->buttonSymbols == QAbstractSpinBox::PlusMinus) {
        painter->fillRect(QRect(rect.center().x() - 3, rect.center().y(), 7, 1), color);
        if (up) {
            painter->fillRect(QRect(rect.center().x(), rect.center().y() - 3, 1, 7), color);
        }
        return;
    }
    chevron(painter, rect.translated(0, up ? 1 : -1), up ? Qt::UpArrow : Qt::DownArrow, color, 7);
}

} // namespace

void field(QPainter *painter, const QStyleOption *option, bool readOnly)
{
    const Colors &colors = Colors::of(option->palette);
    QColor outline = colors.field;
    qreal width = 1;
    if (!isEnabled(option)) {
        outline = colors.line;
    } else if (option->state.testFlag(QStyle::State_HasFocus)) {
        outline = colors.accent;
        width = hasKeyboardFocus(option) ? 2 : 1.5;
    } else if (isHovered(option)) {
        outline = mix(colors.field, colors.text(Tone::Dim), 0.35);
    }
    const bool filled = isEnabled(option) && !readOnly;
    box(painter, option->rect, metrics::FieldRadius, filled ? colors.panel : colors.ground, outline, width);
}

void lineEdit(QPainter *painter, const QStyleOptionFrame *option, const QWidget *widget)
{
    if (isInner(widget)) {
        return;
    }
    if (option->lineWidth <= 0) { // an editor inside a table
        painter->fillRect(option->rect, Colors::of(option->palette).panel);
        return;
    }
    field(painter, option, option->state.testFlag(QStyle::State_ReadOnly));
    if (hasTrait(widget, "invalid") && !option->state.testFlag(QStyle::State_HasFocus)) {
        box(painter, option->rect, metrics::FieldRadius, {}, Colors::of(option->palette).error);
    }
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option)
{
    const Colors &colors = Colors::of(option->palette);
    if (option->frame) {
        field(painter, option, false);
        const bool open = option->state.testFlag(QStyle::State_On);
        if (!option->editable && isHovered(option) && !open) {
            box(painter, option->rect.adjusted(2, 2, -2, -2), metrics::SmallRadius, colors.hover);
        }
    } else if (isHovered(option)) {
        box(painter, option->rect, metrics::FieldRadius, colors.hover);
    }
    chevron(painter, comboBoxPart(QStyle::SC_ComboBoxArrow, option), Qt::DownArrow,
            isEnabled(option) ? colors.text(Tone::Dim) : colors.disabled);
}

QRect comboBoxPart(QStyle::SubControl part, const QStyleOptionComboBox *option)
{
    QRect rect = option->rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        rect.setLeft(rect.right() - ComboArrow + 1);
        break;
    case QStyle::SC_ComboBoxEditField:
        rect.adjust(option->editable ? 5 : 9, 2, -ComboArrow, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, option->rect, rect);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option)
{
    if (option->frame) {
        field(painter, option, false);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    spinArrow(painter, option, QStyle::SC_SpinBoxUp, option->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    spinArrow(painter, option, QStyle::SC_SpinBoxDown, option->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

QRect spinBoxPart(QStyle::SubControl part, const QStyleOptionSpinBox *option)
{
    const QRect inner = option->rect.adjusted(2, 2, -2, -2);
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    QRect rect = option->rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = buttons ? QRect(inner.right() - SpinButton + 1, inner.top(), SpinButton, inner.height() / 2) : QRect();
        break;
    case QStyle::SC_SpinBoxDown: {
        const int top = inner.top() + inner.height() / 2;
        rect = buttons ? QRect(inner.right() - SpinButton + 1, top, SpinButton, inner.bottom() - top + 1) : QRect();
        break;
    }
    case QStyle::SC_SpinBoxEditField:
        rect = inner.adjusted(3, 0, buttons ? -SpinButton : -3, 0);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, option->rect, rect);
}

} // namespace penstock::draw
