// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QRectF>
#include <QSize>

namespace penstock {

/// Where a guest's picture lies in a view, and how points travel between the two.
///
/// Everything is laid out in device pixels, so that edges fall on them at any device pixel ratio.
class GuestViewport
{
public:
    enum class Scaling {
        Fit,   ///< as large as the view allows, aspect kept
        Actual ///< a whole number of device pixels for each guest pixel
    };

    GuestViewport() = default;
    GuestViewport(QSize guest, QSize view, qreal pixelRatio, Scaling scaling, QPoint scroll = {});

    bool isEmpty() const { return m_target.isEmpty(); }

    /// The picture's rectangle in the view's own coordinates.
    QRectF target() const { return m_target; }

    /// Device pixels for each guest pixel.
    qreal factor() const { return m_factor; }

    /// Whether each guest pixel becomes the same whole number of device pixels.
    bool isExact() const;

    /// The nearest guest pixel, also for points outside the picture.
    QPoint toGuest(QPointF point) const;

    /// The part of the view that shows any of the guest's rectangle.
    QRect toView(const QRect &guestRect) const;

    /// How far the picture can be scrolled in each direction, in the view's own coordinates.
    QSize scrollRange() const { return m_scrollRange; }

private:
    QSize m_guest;
    QRectF m_target;
    QSize m_scrollRange{0, 0};
    qreal m_factor = 1.0;
};

} // namespace penstock
