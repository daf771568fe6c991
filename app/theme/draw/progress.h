// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QColor;
class QPainter;
class QStyleOptionProgressBar;

namespace penstock::draw {

inline constexpr int BarHeight = 7;

/// A thin bar; share is between 0 and 1.
void bar(QPainter *painter, const QRect &rect, qreal share, const QColor &fill, const QColor &track);

/// A bar with its words to the right, as QProgressBar asks for; an unknown length moves by itself.
void progressBar(QPainter *painter, const QStyleOptionProgressBar *option);

} // namespace penstock::draw
