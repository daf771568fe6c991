// SPDX-License-Identifier: Apache-2.0
#include "app/views/librarylist.h"

#include "app/client/resourcecache.h"
#include "app/models/modelroles.h"
#include "app/views/inventorydelegate.h"
#include "app/views/navigation.h"

namespace penstock {

using namespace Qt::StringLiterals;

LibraryList::LibraryList(const WorkspaceContext &context, QWidget *parent) : QListWidget(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new InventoryDelegate(this));
    setAccessibleName(tr("Images, networks and volumes"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    const std::initializer_list<std::pair<QString, QString>> entries{
        {u"image"_s, tr("Images")}, {u"network"_s, tr("Networks")}, {u"volume"_s, tr("Volumes")}};
    for (const auto &[type, title] : entries) {
        auto *item = new QListWidgetItem(title, this);
        item->setData(TypeRole, type);
    }
    setFixedHeight(sizeHintForRow(0) * count() + 2 * frameWidth());
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_following) {
            m_context.navigation->open(Place::list(item->data(TypeRole).toString()));
        }
    });
    connect(context.navigation, &Navigation::changed, this, &LibraryList::follow);
    connect(context.cache, &ResourceCache::objectsChanged, this, &LibraryList::refreshCounts);
    connect(context.cache, &ResourceCache::completed, this, &LibraryList::refreshCounts);
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
        item(row)->setData(CountRole, m_context.cache->isComplete(type) ? QVariant(m_context.cache->count(type)) : QVariant());
    }
}

} // namespace penstock
