// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/guestviewport.h"

#include <algorithm>
#include <cmath>

namespace penstock {

GuestViewport::GuestViewport(QSize guest, QSize view, qreal pixelRatio, Scaling scaling, QPoint scroll)
    : m_guest(guest)
{
    if (guest.isEmpty() || view.isEmpty() || pixelRatio <= 0.0) {
        return;
    }
    const QSizeF device = QSizeF(view) * pixelRatio;
    m_factor = scaling == Scaling::Actual
        ? std::max(1.0, std::floor(pixelRatio))
        : std::min(device.width() / guest.width(), device.height() / guest.height());
    const QSizeF size(std::max(1.0, std::round(guest.width() * m_factor)),
                      std::max(1.0, std::round(guest.height() * m_factor)));
    const auto overhang = [&](qreal picture, qreal available) {
        return static_cast<int>(std::ceil(std::max(0.0, picture - std::floor(available)) / pixelRatio));
    };
    if (scaling == Scaling::Actual) {
        m_scrollRange = QSize(overhang(size.width(), device.width()), overhang(size.height(), device.height()));
    }
    const auto place = [&](qreal picture, qreal available, int range, int offset) {
        return range > 0 ? -std::round(std::clamp(offset, 0, range) * pixelRatio)
                         : std::floor(std::max(0.0, available - picture) / 2.0);
    };
    const QPointF corner(place(size.width(), device.width(), m_scrollRange.width(), scroll.x()),
                         place(size.height(), device.height(), m_scrollRange.height(), scroll.y()));
    m_target = QRectF(corner / pixelRatio, size / pixelRatio);
}

bool GuestViewport::isExact() const
{
    return m_factor >= 1.0 && std::abs(m_factor - std::round(m_factor)) < 1e-6;
}

QPoint GuestViewport::toGuest(QPointF point) const
{
    if (isEmpty()) {
        return {};
    }
    const QPointF inside = point - m_target.topLeft();
    const auto x = static_cast<int>(std::floor(inside.x() * m_guest.width() / m_target.width()));
    const auto y = static_cast<int>(std::floor(inside.y() * m_guest.height() / m_target.height()));
    return {std::clamp(x, 0, m_guest.width() - 1), std::clamp(y, 0, m_guest.height() - 1)};
}

QRect GuestViewport::toView(const QRect &guestRect) const
{
    if (isEmpty() || guestRect.isEmpty()) {
        return {};
    }
    const qreal sx = m_target.width() / m_guest.width();
    const qreal sy = m_target.height() / m_guest.height();
    const QRectF exact(m_target.x() + guestRect.x() * sx, m_target.y() + guestRect.y() * sy, guestRect.width() * sx,
                       guestRect.height() * sy);
    // Smooth scaling blends a neighbour on each side, half a guest pixel and half a view pixel away.
    const qreal bleed = isExact() ? 0.0 : std::max(1.0, std::ceil(std::max(sx, sy)));
    return exact.adjusted(-bleed, -bleed, bleed, bleed).toAlignedRect();
}

} // namespace penstock
