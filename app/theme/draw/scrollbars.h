// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

/// Thin scroll bars without arrows, and sliders.
namespace penstock::draw {

inline constexpr int ScrollBarExtent = 10;

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget);
QRect scrollBarPart(QStyle::SubControl part, const QStyleOptionSlider *option);

void slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);

} // namespace penstock::draw
