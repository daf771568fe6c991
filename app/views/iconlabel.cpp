// SPDX-License-Identifier: Apache-2.0
#include "app/views/iconlabel.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace penstock {

namespace {

constexpr int iconSize = 14;
constexpr int gap = 5;

} // namespace

void IconLabel::display(const QString &icon, const QString &text, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
    }
    update();
}

QSize IconLabel::sizeHint() const
{
    return {iconSize + gap + fontMetrics().horizontalAdvance(m_text) + 2, qMax(iconSize, fontMetrics().height())};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const QColor color = Colors::of(palette()).text(m_tone);
    QPainter painter(this);
    painter.setPen(color);
    const QRect place(0, 0, iconSize, height());
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), m_icon, color);
    painter.drawText(rect().adjusted(iconSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace penstock
