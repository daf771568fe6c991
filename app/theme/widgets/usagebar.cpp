// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/usagebar.h"

#include "app/theme/colors.h"
#include "app/theme/draw/progress.h"
#include "app/theme/metrics.h"

#include <QPainter>

namespace penstock {

UsageBar::UsageBar(const QString &label, QWidget *parent) : QWidget(parent), m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void UsageBar::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void UsageBar::setValue(double share, const QString &words)
{
    m_share = share < 0 ? -1 : qMin(share, 1.0);
    m_words = words;
    describe();
}

void UsageBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void UsageBar::describe()
{
    setAccessibleName(m_label);
    setAccessibleDescription(m_words);
    update();
}

QSize UsageBar::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(m_label) + fontMetrics().horizontalAdvance(m_words);
    return {qMax(160, words + metrics::Page), fontMetrics().height() + draw::BarHeight + metrics::Tight + 2};
}

QSize UsageBar::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void UsageBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    const QRect line(0, 0, width(), fontMetrics().height());
    const int words = fontMetrics().horizontalAdvance(m_words);
    painter.setPen(isEnabled() ? colors.text(Tone::Text) : colors.disabled);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_words);
    const QString label = fontMetrics().elidedText(m_label, Qt::ElideRight, width() - words - metrics::Gap);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
    const QRect place(0, line.bottom() + 1 + metrics::Tight, width(), draw::BarHeight);
    draw::bar(&painter, place, qMax(0.0, m_share), isEnabled() ? colors.mark(m_tone) : colors.disabled, colors.track);
}

} // namespace penstock
