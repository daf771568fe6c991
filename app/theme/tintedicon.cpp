// SPDX-License-Identifier: Apache-2.0
#include "app/theme/tintedicon.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace penstock {

TintedIcon::TintedIcon(QString off, QString on, Tone tone) : m_off(std::move(off)), m_on(std::move(on)), m_tone(tone) {}

const QString &TintedIcon::nameFor(QIcon::State state) const
{
    return state == QIcon::On && !m_on.isEmpty() ? m_on : m_off;
}

QColor TintedIcon::colorFor(QIcon::Mode mode, QIcon::State state) const
{
    const Colors &colors = Colors::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled) {
        return colors.disabled;
    }
    if (state == QIcon::On && !m_on.isEmpty()) {
        return colors.text(Tone::Accent);
    }
    if (mode == QIcon::Selected) {
        return colors.text(m_tone, true);
    }
    return m_tone == Tone::Text || m_tone == Tone::Dim ? colors.text(m_tone) : colors.mark(m_tone);
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icons::paint(painter, rect, nameFor(state), colorFor(mode, state));
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap canvas(size);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    paint(&painter, canvas.rect(), mode, state);
    return canvas;
}

QSize TintedIcon::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QList<QSize> TintedIcon::availableSizes(QIcon::Mode, QIcon::State)
{
    return {{16, 16}, {20, 20}, {24, 24}, {32, 32}};
}

QString TintedIcon::key() const
{
    return u"penstock"_s;
}

bool TintedIcon::isNull()
{
    return m_off.isEmpty();
}

QIconEngine *TintedIcon::clone() const
{
    return new TintedIcon(m_off, m_on, m_tone);
}

} // namespace penstock
