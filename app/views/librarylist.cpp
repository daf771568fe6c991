// SPDX-License-Identifier: Apache-2.0
#include "app/views/librarylist.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/views/inventorydelegate.h"
#include "app/views/navigation.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10; // the tree needs the room

} // namespace

LibraryList::LibraryList(const WorkspaceContext &context, QWidget *parent) : QListWidget(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new InventoryDelegate(this));
    setAccessibleName(tr("Lists"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    const std::initializer_list<std::pair<QString, QString>> entries{
        {u"image"_s, tr("Images")}, {u"network"_s, tr("Networks")}, {u"volume"_s, tr("Volumes")}, {u"task"_s, tr("Tasks")},
        {u"event"_s, tr("Events")}, {u"bin"_s, tr("Bin")}};
    for (const auto &[type, title] : entries) {
        addEntry(type, title);
    }
    fitHeight();
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_following) {
            m_context.navigation->open(Place::list(item->data(TypeRole).toString()));
        }
    });
    connect(context.navigation, &Navigation::changed, this, &LibraryList::follow);
    connect(context.client, &ServiceClient::ready, this, &LibraryList::addOthers);
    addOthers();
    connect(context.cache, &ResourceCache::objectsChanged, this, &LibraryList::refreshCounts);
    connect(context.cache, &ResourceCache::completed, this, &LibraryList::refreshCounts);
}

void LibraryList::addEntry(const QString &type, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(TypeRole, type);
}

void LibraryList::addOthers()
{
    QStringList known{u"host"_s, u"vm"_s};
    for (int row = 0; row < count(); ++row) {
        known += item(row)->data(TypeRole).toString();
    }
    for (const ResourceType &type : m_context.client->types()) {
        if (!type.isShown() || known.contains(type.name())) {
            continue;
        }
        if (!m_hasOthers) {
            m_hasOthers = true;
            auto *heading = new QListWidgetItem(tr("Other"), this);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(TypeRole, u"others"_s);
        }
        addEntry(type.name(), translatedLabel(type.pluralLabel()));
    }
    fitHeight();
    follow(m_context.navigation->current());
}

void LibraryList::fitHeight()
{
    setFixedHeight(sizeHintForRow(0) * qMin(count(), mostRows) + 2 * frameWidth());
}

/// Nothing is chosen here while the workspace shows something else.
void LibraryList::follow(const Place &place)
{
    m_following = true;
    setCurrentItem(nullptr);
    for (int row = 0; row < count(); ++row) {
        if (place.isList() && item(row)->data(TypeRole).toString() == place.object.type) {
            setCurrentRow(row);
        }
    }
    m_following = false;
}

void LibraryList::refreshCounts()
{
    for (int row = 0; row < count(); ++row) {
        const QString type = item(row)->data(TypeRole).toString();
        if (type == "task"_L1) {
            continue; // their number says nothing
        }
        item(row)->setData(CountRole, m_context.cache->isComplete(type) ? QVariant(m_context.cache->count(type)) : QVariant());
    }
}

} // namespace penstock
