// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCursor>
#include <QImage>

namespace penstock {

/// Makes this computer's mouse cursor look like a guest's.
class GuestCursor
{
public:
    /// Scale counts device pixels for each guest pixel. An empty shape becomes a small dot, for guests that draw the
    /// cursor themselves or hide it.
    static QCursor make(const QImage &shape, QPoint hotSpot, qreal scale, qreal pixelRatio);

private:
    static QCursor dot(qreal pixelRatio);
};

} // namespace penstock
