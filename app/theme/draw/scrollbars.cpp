// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/scrollbars.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionSlider>

namespace penstock::draw {
namespace {

constexpr int HandleMinimum = 28;
constexpr int HandleInset = 2;

/// The bar looks like a part of what it scrolls.
QColor backgroundFor(const QStyleOption *option, const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each)) {
            const QWidget *viewport = area->viewport();
            return viewport->palette().color(viewport->backgroundRole());
        }
    }
    return option->palette.color(QPalette::Window);
}

int handleLength(const QStyleOptionSlider *option, int track)
{
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range <= 0) {
        return track;
    }
    const qint64 length = qint64(option->pageStep) * track / (range + option->pageStep);
    return int(qBound(qint64(qMin(HandleMinimum, track)), length, qint64(track)));
}

} // namespace

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget)
{
    const Colors &colors = Colors::of(option->palette);
    painter->fillRect(option->rect, backgroundFor(option, widget));
    if (option->maximum <= option->minimum) {
        return;
    }
    const QRect handle = scrollBarPart(QStyle::SC_ScrollBarSlider, option);
    const bool active = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (isHovered(option) || isPressed(option));
    const QColor color = active ? mix(colors.thumb, colors.text(Tone::Dim), 0.6) : colors.thumb;
    const QRect bar = handle.adjusted(HandleInset, HandleInset, -HandleInset, -HandleInset);
    box(painter, bar, qMin(bar.width(), bar.height()) / 2.0, color);
}

QRect scrollBarPart(QStyle::SubControl part, const QStyleOptionSlider *option)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int track = horizontal ? option->rect.width() : option->rect.height();
    const int length = handleLength(option, track);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      track - length, option->upsideDown);
    const auto along = [&](int from, int size) {
        QRect rect = option->rect;
        if (horizontal) {
            rect.setLeft(option->rect.left() + from);
            rect.setWidth(size);
        } else {
            rect.setTop(option->rect.top() + from);
            rect.setHeight(size);
        }
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + length, track - start - length);
    case QStyle::SC_ScrollBarSlider:
        return along(start, length);
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

void slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const Colors &colors = Colors::of(option->palette);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QColor fill = isEnabled(option) ? colors.accent : colors.disabled;
    QRect groove = option->rect;
    QRect passed;
    if (horizontal) {
        groove = QRect(groove.left(), groove.center().y() - 1, groove.width(), 4);
        passed = option->upsideDown ? groove.adjusted(handle.center().x() - groove.left(), 0, 0, 0)
                                    : groove.adjusted(0, 0, handle.center().x() - groove.right(), 0);
    } else {
        groove = QRect(groove.center().x() - 1, groove.top(), 4, groove.height());
        passed = option->upsideDown ? groove.adjusted(0, handle.center().y() - groove.top(), 0, 0)
                                    : groove.adjusted(0, 0, 0, handle.center().y() - groove.bottom());
    }
    box(painter, groove, 2, colors.track);
    box(painter, passed, 2, fill);
    const int side = qMin(14, qMin(handle.width(), handle.height()));
    const QRect knob = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), handle);
    box(painter, knob, side / 2.0, colors.panel, fill, hasKeyboardFocus(option) ? 3 : 1.5);
}

} // namespace penstock::draw
