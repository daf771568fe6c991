// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/linklabel.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace penstock {

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &LinkLabel::activated);
}

void LinkLabel::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

QFont LinkLabel::letters() const
{
    return m_strong ? fonts::heading(font()) : font();
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(letters());
    return {metrics.horizontalAdvance(text()) + 1, metrics.height() + 2};
}

QSize LinkLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {qMin(wanted.width(), fontMetrics().averageCharWidth() * 4), wanted.height()};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    QFont font = letters();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(isEnabled() ? colors.text(Tone::Accent) : colors.disabled);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    QStyleOption option;
    option.initFrom(this);
    option.rect.setWidth(qMin(width(), sizeHint().width()));
    draw::focusRing(&painter, &option, metrics::SmallRadius);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool LinkLabel::hitButton(const QPoint &position) const
{
    return QRect(QPoint(), QSize(qMin(width(), sizeHint().width()), height())).contains(position);
}

} // namespace penstock
