// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/shapes.h"

#include "app/theme/colors.h"
#include "app/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace penstock::draw {
namespace {

constexpr qreal StrokeWidth = 1.3;

void stroke(QPainter *painter, const QPolygonF &line, const QColor &color, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

QPointF centreOf(const QRect &rect)
{
    return QRectF(rect).center();
}

} // namespace

void box(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &outline,
         qreal outlineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.isValid() ? QPen(outline, outlineWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outline.isValid() ? outlineWidth / 2 : 0;
    const qreal curve = radius > inset ? radius - inset : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), curve, curve);
    painter->restore();
}

void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    switch (edge) {
    case Qt::TopEdge:
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color);
        break;
    case Qt::BottomEdge:
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
        break;
    case Qt::LeftEdge:
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color);
        break;
    case Qt::RightEdge:
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color);
        break;
    }
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &color, int size)
{
    const QPointF middle = centreOf(rect);
    const qreal along = size / 2.0;
    const qreal across = size / 4.0;
    QPolygonF line;
    switch (direction) {
    case Qt::UpArrow:
        line << QPointF(-along, across) << QPointF(0, -across) << QPointF(along, across);
        break;
    case Qt::DownArrow:
        line << QPointF(-along, -across) << QPointF(0, across) << QPointF(along, -across);
        break;
    case Qt::LeftArrow:
        line << QPointF(across, -along) << QPointF(-across, 0) << QPointF(across, along);
        break;
    case Qt::RightArrow:
        line << QPointF(-across, -along) << QPointF(across, 0) << QPointF(-across, along);
        break;
    case Qt::NoArrow:
        return;
    }
    stroke(painter, line.translated(middle), color, StrokeWidth);
}

void tick(QPainter *painter, const QRect &rect, const QColor &color)
{
    const qreal unit = qMin(rect.width(), rect.height()) / 16.0;
    const QPolygonF line{QPointF(-3.4, 0.2) * unit, QPointF(-1.0, 2.6) * unit, QPointF(3.4, -2.4) * unit};
    stroke(painter, line.translated(centreOf(rect)), color, 1.8 * unit);
}

void cross(QPainter *painter, const QRect &rect, const QColor &color, int size)
{
    const QPointF middle = centreOf(rect);
    const qreal reach = size / 2.0;
    stroke(painter, {middle + QPointF(-reach, -reach), middle + QPointF(reach, reach)}, color, StrokeWidth);
    stroke(painter, {middle + QPointF(-reach, reach), middle + QPointF(reach, -reach)}, color, StrokeWidth);
}

void focusRing(QPainter *painter, const QStyleOption *option, qreal radius)
{
    if (hasKeyboardFocus(option)) {
        box(painter, option->rect, radius, {}, Colors::of(option->palette).accent, 2);
    }
}

bool hasKeyboardFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isEnabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption *option)
{
    return isEnabled(option) && option->state.testFlag(QStyle::State_Sunken);
}

bool isOn(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_On);
}

bool hasTrait(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

int controlHeight(const QFontMetrics &metrics)
{
    return qMax(metrics::ControlHeight, metrics.height() + 10);
}

int rowHeight(const QFontMetrics &metrics)
{
    return qMax(metrics::RowHeight, metrics.height() + 8);
}

} // namespace penstock::draw
