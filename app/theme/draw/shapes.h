// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>

class QFontMetrics;
class QPainter;
class QStyleOption;
class QWidget;

/// The few shapes every control is made of. All are sharp at any scale factor.
namespace penstock::draw {

/// A rounded rectangle; an invalid colour leaves that part out.
void box(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &outline = {},
         qreal outlineWidth = 1);
void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color);
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &color, int size = 8);
void tick(QPainter *painter, const QRect &rect, const QColor &color);
void cross(QPainter *painter, const QRect &rect, const QColor &color, int size = 8);

/// The ring of the control that has the keyboard; nothing while the mouse is what moved the focus.
void focusRing(QPainter *painter, const QStyleOption *option, qreal radius);
bool hasKeyboardFocus(const QStyleOption *option);

bool isEnabled(const QStyleOption *option);
bool isHovered(const QStyleOption *option);
bool isPressed(const QStyleOption *option);
bool isOn(const QStyleOption *option);

/// True when the widget carries this dynamic property ("primary", "danger", "rowLines").
bool hasTrait(const QWidget *widget, const char *name);

/// Heights that hold at the default font and grow with larger ones.
int controlHeight(const QFontMetrics &metrics);
int rowHeight(const QFontMetrics &metrics);

} // namespace penstock::draw
