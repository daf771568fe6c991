// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/guestcursor.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace penstock {

namespace {
constexpr qreal dotDiameter = 5.0;
constexpr int dotExtent = 7;
constexpr qreal smallest = 0.6;
constexpr qreal largest = 2.0;
} // namespace

QCursor GuestCursor::make(const QImage &shape, QPoint hotSpot, qreal scale, qreal pixelRatio)
{
    if (shape.isNull()) {
        return dot(pixelRatio);
    }
    // A cursor must stay usable where the picture is very small or very large.
    const qreal factor = std::clamp(scale / pixelRatio, smallest, largest) * pixelRatio;
    const QSize size = (QSizeF(shape.size()) * factor).toSize().expandedTo({1, 1});
    QImage image = shape;
    if (size != shape.size()) {
        const bool whole = size.width() % shape.width() == 0 && size.height() % shape.height() == 0;
        image = shape.scaled(size, Qt::IgnoreAspectRatio, whole ? Qt::FastTransformation : Qt::SmoothTransformation);
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(pixelRatio);
    const QPoint spot = (QPointF(hotSpot) * factor / pixelRatio).toPoint();
    return QCursor(pixmap, spot.x(), spot.y());
}

QCursor GuestCursor::dot(qreal pixelRatio)
{
    QPixmap pixmap(QSize(dotExtent, dotExtent) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::white);
    painter.setBrush(Qt::black);
    const qreal margin = (dotExtent - dotDiameter) / 2.0;
    painter.drawEllipse(QRectF(margin, margin, dotDiameter, dotDiameter));
    painter.end();
    return QCursor(pixmap, dotExtent / 2, dotExtent / 2);
}

} // namespace penstock
