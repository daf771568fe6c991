// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/cardflow.h"

#include "app/theme/metrics.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace penstock {

namespace {

constexpr int leastCardWidth = 300;
constexpr int mostColumns = 3;

} // namespace

CardFlow::CardFlow(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::Block);
}

void CardFlow::add(QWidget *card)
{
    card->setMinimumWidth(0);
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cards += card;
    arrange(m_columns);
}

void CardFlow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = qBound(1, (event->size().width() + metrics::Block) / (leastCardWidth + metrics::Block), mostColumns);
    if (columns != m_columns) {
        arrange(columns);
    }
}

void CardFlow::arrange(int columns)
{
    m_columns = columns;
    for (QWidget *card : std::as_const(m_cards)) {
        m_grid->removeWidget(card);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < mostColumns; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace penstock
