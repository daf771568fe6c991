// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QIconEngine>
#include <QString>

class QPalette;

namespace penstock {

/// Draws one or two (off/on) outline icons in a tone of the palette the application has at that moment.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString off, QString on, Tone tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    bool isNull() override;
    QIconEngine *clone() const override;

private:
    const QString &nameFor(QIcon::State state) const;
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_off;
    QString m_on;
    Tone m_tone;
};

} // namespace penstock
