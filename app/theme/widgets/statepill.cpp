// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/statepill.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"

#include <QPainter>

namespace penstock {
namespace {

constexpr int Side = 8;

} // namespace

StatePill::StatePill(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(text, tone);
}

void StatePill::setState(const QString &text, Tone tone)
{
    m_tone = tone;
    if (m_text != text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
    }
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics letters(fonts::small(font()));
    return {letters.horizontalAdvance(m_text) + 2 * Side + 1, letters.height() + 4};
}

QSize StatePill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 40), sizeHint().height()};
}

void StatePill::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    const bool plain = m_tone == Tone::Dim || m_tone == Tone::Text;
    const QColor outline = plain ? colors.field : mix(colors.panel, colors.mark(m_tone), 0.4);
    QPainter painter(this);
    draw::box(&painter, rect(), height() / 2.0, colors.panel, outline);
    painter.setFont(fonts::small(font()));
    painter.setPen(isEnabled() ? colors.text(m_tone) : colors.disabled);
    const QRect inner = rect().adjusted(Side - 2, 0, 2 - Side, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, inner.width()));
}

} // namespace penstock
