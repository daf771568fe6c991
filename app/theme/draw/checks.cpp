// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/checks.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/metrics.h"

#include <QPainter>
#include <QStyleOption>

namespace penstock::draw {
namespace {

constexpr int Side = 16;

QRect square(const QStyleOption *option)
{
    return QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(Side, Side), option->rect);
}

QColor outlineOf(const QStyleOption *option, const Colors &colors)
{
    if (!isEnabled(option)) {
        return colors.line;
    }
    return isHovered(option) ? colors.accent : mix(colors.field, colors.text(Tone::Dim), 0.55);
}

QColor fillOf(const QStyleOption *option, const Colors &colors)
{
    return isEnabled(option) ? colors.accent : colors.disabled;
}

} // namespace

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = Colors::of(option->palette);
    const QRect rect = square(option);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    if (isOn(option) || partly) {
        box(painter, rect, metrics::SmallRadius, fillOf(option, colors));
        if (partly) {
            painter->fillRect(QRect(rect.left() + 4, rect.top() + 7, 8, 2), colors.text(Tone::OnAccent));
        } else {
            tick(painter, rect, colors.text(Tone::OnAccent));
        }
        return;
    }
    box(painter, rect, metrics::SmallRadius, isPressed(option) ? colors.pressed : colors.panel,
        outlineOf(option, colors));
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Colors &colors = Colors::of(option->palette);
    const QRect rect = square(option);
    if (isOn(option)) {
        box(painter, rect, Side / 2.0, fillOf(option, colors));
        box(painter, rect.adjusted(5, 5, -5, -5), 3, colors.text(Tone::OnAccent));
        return;
    }
    box(painter, rect, Side / 2.0, isPressed(option) ? colors.pressed : colors.panel, outlineOf(option, colors));
}

} // namespace penstock::draw
