// SPDX-License-Identifier: Apache-2.0
#include "app/views/listpage.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/views/resourcelistview.h"
#include "app/views/verbbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int enoughForCounts = 140;

/// What is done most with objects of the type, and how a new one is had.
QStringList buttonsFor(const QString &type)
{
    if (type == "vm"_L1) {
        return {u"vm.start"_s, u"vm.shutDown"_s, u"vm.restart"_s};
    }
    if (type == "host"_L1) {
        return {u"host.add"_s};
    }
    if (type == "volume"_L1) {
        return {u"volume.check"_s};
    }
    return {type == "image"_L1 ? u"image.import"_s : type + ".create"_L1};
}

} // namespace

ListPage::ListPage(const WorkspaceContext &context, const QString &type, QWidget *parent)
    : QWidget(parent), m_context(context), m_type(type), m_title(new QLabel(this)), m_counts(new ElidedLabel({}, this)),
      m_verbs(new VerbBar(context.actions, type, this)), m_list(new ResourceListView(context, type, {type, {}}, this))
{
    layOut();
    refreshButtons();
    connect(m_list, &ResourceListView::countsChanged, this, &ListPage::refreshTitle);
    connect(m_context.client, &ServiceClient::ready, this, &ListPage::refreshTitle);
    connect(m_context.actions, &ActionRegistry::availabilityChanged, this, &ListPage::refreshButtons);
    connect(m_list->table(), &ResourceTable::selectedObjectsChanged, this, &ListPage::refreshSelection);
    connect(m_context.cache, &ResourceCache::objectsChanged, this, [this](const QString &changed) {
        if (changed == m_type) {
            refreshTitle();
        }
    });
    refreshTitle();
}

void ListPage::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(fonts::title(font()));
    m_counts->setTone(Tone::Dim);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Page, metrics::Block, metrics::Page, metrics::Block);
    head->setSpacing(metrics::Gap);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    head->addWidget(m_verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void ListPage::shareRoom()
{
    const int counts = qMin(m_counts->sizeHint().width(), enoughForCounts);
    m_verbs->setRoom(width() - 2 * (metrics::Page + metrics::Gap) - m_title->sizeHint().width() - counts);
}

ObjectRefs ListPage::selectedObjects() const
{
    return m_list->table()->selectedObjects();
}

void ListPage::refreshButtons()
{
    QStringList ids = buttonsFor(m_type);
    ids.removeIf([this](const QString &id) { return !m_context.actions->verb(id); });
    m_verbs->setButtons(ids);
}

void ListPage::refreshTitle()
{
    const ResourceType *type = m_context.client->type(m_type);
    m_title->setText(type ? translatedLabel(type->pluralLabel()) : tr("Virtual machines"));
    const ObjectRefs selected = selectedObjects();
    const int total = m_context.cache->count(m_type);
    if (selected.size() > 1) {
        m_counts->setText(tr("%1 of %2 selected").arg(selected.size()).arg(total));
        return;
    }
    if (m_type != "vm"_L1) {
        m_counts->setText(total == 0 ? QString() : QLocale().toString(total));
        return;
    }
    int running = 0;
    for (const QJsonObject &object : m_context.cache->objects(m_type)) {
        running += object.value("state"_L1).toString() == "running"_L1 ? 1 : 0;
    }
    m_counts->setText(total == 0 ? QString() : tr("%1, %2 running").arg(QLocale().toString(total), QLocale().toString(running)));
}

void ListPage::refreshSelection()
{
    m_verbs->setObjects(selectedObjects());
    refreshTitle();
    emit selectedObjectsChanged();
}

} // namespace penstock
