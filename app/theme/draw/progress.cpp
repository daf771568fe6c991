// SPDX-License-Identifier: Apache-2.0
#include "app/theme/draw/progress.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionProgressBar>
#include <QTimer>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace penstock::draw {
namespace {

constexpr int FrameTime = 40;
constexpr int Cycle = 1600;
constexpr qreal Radius = 2.5;

/// Asks for the next frame once; a bar that is not painted any more stops by itself.
void scheduleFrame(QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->property("framePending").toBool()) {
        return;
    }
    widget->setProperty("framePending", true);
    QTimer::singleShot(FrameTime, widget, [widget] {
        widget->setProperty("framePending", false);
        widget->update();
    });
}

void busyBar(QPainter *painter, const QRect &rect, const Colors &colors)
{
    const qreal phase = qreal(QDateTime::currentMSecsSinceEpoch() % Cycle) / Cycle;
    const int length = rect.width() / 3;
    const int start = rect.left() - length + int((rect.width() + length) * phase);
    QPainterPath shape;
    shape.addRoundedRect(rect, Radius, Radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipPath(shape);
    painter->fillRect(rect, colors.track);
    painter->fillRect(QRect(start, rect.top(), length, rect.height()), colors.accent);
    painter->restore();
}

qreal shareOf(const QStyleOptionProgressBar *option)
{
    const qreal range = qreal(option->maximum) - option->minimum;
    return range > 0 ? qBound(0.0, (qreal(option->progress) - option->minimum) / range, 1.0) : 0;
}

} // namespace

void bar(QPainter *painter, const QRect &rect, qreal share, const QColor &fill, const QColor &track)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, Radius, Radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setClipPath(shape);
    painter->fillRect(rect, track);
    painter->fillRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()), fill);
    painter->restore();
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Colors &colors = Colors::of(option->palette);
    QRect rect = option->rect;
    const bool busy = option->minimum == 0 && option->maximum == 0;
    if (option->textVisible && !option->text.isEmpty()) {
        const int width = qMax(option->fontMetrics.horizontalAdvance(option->text),
                               option->fontMetrics.horizontalAdvance(u"100 %"_s)) + 8;
        painter->setPen(isEnabled(option) ? colors.text(Tone::Text) : colors.disabled);
        const QRect words(rect.right() - width + 1, rect.top(), width, rect.height());
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option->text);
        rect.setRight(words.left() - 1);
    }
    const QRect thin(rect.left(), rect.top() + (rect.height() - BarHeight) / 2, rect.width(), BarHeight);
    if (busy) {
        busyBar(painter, thin, colors);
        scheduleFrame(option->styleObject);
    } else {
        bar(painter, thin, shareOf(option), isEnabled(option) ? colors.accent : colors.disabled, colors.track);
    }
}

} // namespace penstock::draw
