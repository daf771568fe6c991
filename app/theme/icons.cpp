// SPDX-License-Identifier: Apache-2.0
#include "app/theme/icons.h"

#include "app/theme/tintedicon.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace penstock::icons {
namespace {

QString pathOf(const QString &name)
{
    return u":/penstock/icons/"_s + name + u".svg"_s;
}

/// Renders at exactly this many device pixels: sharp at every scale, cached by the process-wide pixmap cache.
QPixmap rendered(const QString &name, int pixels, const QColor &color)
{
    const QString key = u"penstock-icon/%1/%2/%3"_s.arg(name).arg(pixels).arg(color.rgba(), 0, 16);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) {
        return picture;
    }
    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(pathOf(name)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    return exists(name) ? QIcon(new TintedIcon(name, QString(), tone)) : QIcon();
}

QIcon icon(const QString &off, const QString &on, Tone tone)
{
    return exists(off) && exists(on) ? QIcon(new TintedIcon(off, on, tone)) : QIcon();
}

QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color)
{
    if (!exists(name)) {
        return {};
    }
    QPixmap picture = rendered(name, qRound(size * devicePixelRatio), color);
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0 || !exists(name)) {
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatioF() * painter->worldTransform().m11();
    const QPoint corner = rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2);
    painter->drawPixmap(corner, pixmap(name, side, ratio, color));
}

bool exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QStringList names()
{
    QStringList found;
    const QStringList files = QDir(u":/penstock/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        found.append(file.chopped(4));
    }
    return found;
}

QIcon application()
{
    QSvgRenderer drawing(u":/penstock/application/org.penstock.Console.svg"_s);
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace penstock::icons
