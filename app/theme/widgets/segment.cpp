// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/segment.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QPainter>
#include <QStyleOption>

namespace penstock {
namespace {

constexpr int Side = 12;
constexpr int IconGap = 6;

} // namespace

Segment::Segment(QString id, QString iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_id(std::move(id)), m_icon(std::move(iconName))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    const QFontMetrics heavy(fonts::heading(font()));
    const int icon = m_icon.isEmpty() ? 0 : metrics::IconSize + IconGap;
    return {2 * Side + icon + heavy.horizontalAdvance(text()) + 1, draw::controlHeight(fontMetrics())};
}

void Segment::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    const QRect surface = rect().adjusted(1, 1, -1, -1);
    if (isChecked()) {
        draw::box(&painter, surface, metrics::FieldRadius - 1, colors.selection);
    } else if (underMouse() && isEnabled()) {
        draw::box(&painter, surface, metrics::FieldRadius - 1, colors.hover);
    }
    QColor ink = isChecked() ? colors.text(Tone::Accent, true) : colors.text(Tone::Text);
    if (!isEnabled()) {
        ink = colors.disabled;
    }
    QRect words = rect().adjusted(Side, 0, -Side, 0);
    if (!m_icon.isEmpty()) {
        icons::paint(&painter, QRect(words.left(), 0, metrics::IconSize, height()), m_icon, ink);
        words.setLeft(words.left() + metrics::IconSize + IconGap);
    }
    painter.setFont(isChecked() ? fonts::heading(font()) : font());
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text());
    QStyleOption option;
    option.initFrom(this);
    draw::focusRing(&painter, &option, metrics::FieldRadius);
}

} // namespace penstock
