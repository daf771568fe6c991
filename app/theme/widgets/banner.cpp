// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/banner.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

constexpr int IconColumn = 38;

} // namespace

Banner::Banner(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_text(new QLabel(this)), m_detail(new QLabel(this)), m_actions(new QHBoxLayout),
      m_close(new QToolButton(this)), m_timer(new QTimer(this))
{
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setWordWrap(true);
    m_detail->hide();
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::icon(u"x"_s, Tone::Dim));
    m_close->setAccessibleName(tr("Hide this message"));
    m_close->setToolTip(tr("Hide this message"));
    m_close->hide();
    m_actions->setSpacing(metrics::Gap);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(IconColumn, 6, metrics::Gap, 6);
    row->setSpacing(metrics::Block);
    row->addWidget(m_text, 1);
    row->addWidget(m_detail);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(draw::controlHeight(fontMetrics()) + metrics::Block);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &Banner::tick);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    setText(text);
    refreshColour();
}

Tone Banner::tone() const
{
    switch (m_kind) {
    case Kind::Warning:
        return Tone::Warn;
    case Kind::Error:
        return Tone::Error;
    case Kind::Info:
        break;
    }
    return Tone::Accent;
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setDetail(const QString &detail)
{
    stopCountdown();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QString Banner::detail() const
{
    return m_detail->text();
}

void Banner::startCountdown(int seconds, const QString &words)
{
    m_secondsLeft = qMax(0, seconds);
    m_countdownWords = words;
    // As wide as the first number of seconds, so that the buttons beside it stand still.
    const QString widest(QString::number(m_secondsLeft).size(), u'8');
    m_detail->setMinimumWidth(m_detail->fontMetrics().horizontalAdvance(words.arg(widest)) + 1);
    showCountdown();
    m_timer->start();
}

void Banner::stopCountdown()
{
    m_timer->stop();
    m_detail->setMinimumWidth(0);
    m_detail->clear();
    m_detail->hide();
}

void Banner::showCountdown()
{
    m_detail->setText(m_countdownWords.arg(m_secondsLeft));
    m_detail->show();
}

void Banner::tick()
{
    if (--m_secondsLeft > 0) {
        showCountdown();
        return;
    }
    stopCountdown();
    Q_EMIT countdownFinished();
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_actions->addWidget(button);
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Later, because a click on this very button may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void Banner::refreshColour()
{
    QPalette palette = m_detail->palette();
    const QColor dim = Colors::of(QGuiApplication::palette()).text(Tone::Dim);
    if (palette.color(QPalette::Active, QPalette::WindowText) != dim) {
        palette.setColor(QPalette::WindowText, dim);
        m_detail->setPalette(palette);
    }
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        refreshColour();
    }
    QWidget::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    const QColor mark = colors.mark(tone());
    QPainter painter(this);
    draw::box(&painter, rect(), metrics::CardRadius, mix(colors.panel, mark, 0.07), mix(colors.panel, mark, 0.45));
    const QString icon = m_kind == Kind::Info ? u"info-circle"_s
                         : m_kind == Kind::Warning ? u"alert-triangle"_s : u"alert-circle"_s;
    icons::paint(&painter, QRect(metrics::Block, 0, 18, height()), icon, mark);
}

} // namespace penstock
