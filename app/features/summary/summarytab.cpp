// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/summarytab.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/features/summary/attributescard.h"
#include "app/features/summary/cardflow.h"
#include "app/models/fieldtext.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "app/views/navigation.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

SummaryTab::SummaryTab(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent)
    : ObjectTab(object, parent), m_context(context), m_area(new QScrollArea(this)), m_column(nullptr), m_cards(nullptr)
{
    auto *page = new QWidget(m_area);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    m_cards = new CardFlow(page);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(metrics::Page, metrics::Block, metrics::Page, metrics::Page);
    m_column->setSpacing(metrics::Block);
    m_column->addWidget(m_cards);
    m_column->addStretch();
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    connect(context.cache, &ResourceCache::objectsChanged, this,
            [this](const QString &type, const QStringList &added, const QStringList &changed) {
                const QString &id = this->object().id;
                const bool own = type == this->object().type && (added.contains(id) || changed.contains(id));
                if (own || m_followed.contains(type)) {
                    refreshNow();
                }
            });
    connect(context.cache, &ResourceCache::binChanged, this, [this](const QString &type) { m_followed.contains(type) ? refreshNow() : (void)0; });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &SummaryTab::refreshNow);
    m_minute.start();
}

bool SummaryTab::hasContent() const
{
    return !m_context.cache->object(object().type, object().id).isEmpty();
}

void SummaryTab::follow(const QString &type)
{
    m_followed += type;
    m_context.cache->watch(type);
}

void SummaryTab::refreshNow()
{
    const QJsonObject known = m_context.cache->object(object().type, object().id);
    if (!known.isEmpty()) {
        refresh(known);
    }
    if (m_attributes && !known.isEmpty()) {
        for (const QString &type : m_attributes->targets(object().type)) {
            m_followed.contains(type) ? (void)0 : follow(type);
        }
        m_attributes->refresh(object().type, known);
    }
}

void SummaryTab::addAttributes()
{
    m_attributes = new AttributesCard(m_context, this);
    addCard(m_attributes);
    m_attributes->hide();
    connect(m_attributes, &AttributesCard::opened, this, [this](const QString &type, const QString &id) { open(type, id); });
}

void SummaryTab::addCard(Card *card)
{
    m_cards->add(card);
}

void SummaryTab::addOnTop(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void SummaryTab::open(const QString &type, const QString &id, const QString &tab)
{
    m_context.navigation->open(ObjectRef{type, id}, tab);
}

void SummaryTab::put(KeyValueGrid *grid, const QString &key, const QString &label, const QString &value)
{
    grid->setValue(key, label, value.isEmpty() ? QStringLiteral("—") : value, value.isEmpty() ? Tone::Dim : Tone::Text);
}

QString SummaryTab::choiceText(const QString &field, const QJsonValue &value) const
{
    return choiceText(object().type, field, value);
}

QString SummaryTab::choiceText(const QString &ofType, const QString &field, const QJsonValue &value) const
{
    const ResourceType *type = m_context.client->type(ofType);
    const Field *known = type ? type->field(field) : nullptr;
    return known ? FieldText().shown(*known, value) : value.toString();
}

} // namespace penstock
