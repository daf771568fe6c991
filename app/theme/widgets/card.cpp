// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/card.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/theme/widgets/linklabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {
namespace {

constexpr int Side = 15;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_title(new ElidedLabel(title, this)), m_body(new QVBoxLayout)
{
    m_title->setFont(fonts::heading(font()));
    m_head->setSpacing(metrics::Gap);
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(metrics::Gap);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Side, 11, Side, 13);
    all->setSpacing(metrics::Gap);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setLink(const QString &text)
{
    if (!m_link && !text.isEmpty()) {
        m_link = new LinkLabel(text, this);
        m_link->setStrong(true);
        m_head->addWidget(m_link);
        connect(m_link, &LinkLabel::activated, this, &Card::linkActivated);
    }
    if (m_link) {
        m_link->setText(text);
        m_link->setVisible(!text.isEmpty());
    }
}

void Card::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    m_head->addWidget(button);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    draw::box(&painter, rect(), metrics::CardRadius, colors.panel, colors.line);
}

} // namespace penstock
