// SPDX-License-Identifier: Apache-2.0
#include "app/views/inventoryview.h"

#include "app/actions/actionregistry.h"
#include "app/actions/verbaction.h"
#include "app/client/resourcecache.h"
#include "app/models/inventorytreemodel.h"
#include "app/models/modelroles.h"
#include "app/views/inventorydelegate.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"
#include "app/views/verbmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto foldedKey = "navigator/folded";

} // namespace

InventoryView::InventoryView(const WorkspaceContext &context, QWidget *parent)
    : QTreeView(parent), m_context(context), m_model(new InventoryTreeModel(context.cache, this))
{
    const QStringList folded = context.settings->value(QLatin1String(foldedKey)).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setItemDelegate(new InventoryDelegate(this));
    setAccessibleName(tr("Inventory"));
    setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &InventoryView::expandNew);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberFold(index, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberFold(index, true); });
    connect(context.navigation, &Navigation::changed, this, &InventoryView::follow);
    expandNew({}, 0, m_model->rowCount() - 1);
}

void InventoryView::expandNew(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && !m_folded.contains(parent.data(IdRole).toString()) && !isExpanded(parent)) {
        expand(parent);
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->hasChildren(index) && !m_folded.contains(index.data(IdRole).toString())) {
            expand(index);
            expandNew(index, 0, m_model->rowCount(index) - 1);
        }
    }
    const Place place = m_context.navigation->current();
    if (!place.isNull() && !currentIndex().isValid()) {
        follow(place);
    }
}

void InventoryView::rememberFold(const QModelIndex &index, bool folded)
{
    const QString id = index.data(IdRole).toString();
    if (folded) {
        m_folded.insert(id);
    } else {
        m_folded.remove(id);
    }
    m_context.settings->setValue(QLatin1String(foldedKey), QStringList(m_folded.begin(), m_folded.end()));
}

void InventoryView::follow(const Place &place)
{
    const bool isHome = place.isList() && place.object.type == "vm"_L1;
    const QModelIndex index = m_model->indexOf(isHome ? QString::fromLatin1(InventoryTreeModel::homeId) : place.object.id);
    if (index == currentIndex()) {
        return;
    }
    m_following = true;
    setCurrentIndex(index);
    if (!index.isValid()) {
        clearSelection();
    }
    m_following = false;
}

void InventoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_following || !current.isValid()) {
        return;
    }
    const QString type = current.data(TypeRole).toString();
    const QString id = current.data(IdRole).toString();
    if (id == QLatin1String(InventoryTreeModel::homeId)) {
        m_context.navigation->open(Place::list(u"vm"_s));
    } else {
        m_context.navigation->open(ObjectRef{type, id});
    }
}

void InventoryView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // The view would go on to the neighbour; where the user is then is for the navigation to say.
    m_following = true;
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
    m_following = false;
}

void InventoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const ObjectRef object{index.data(TypeRole).toString(), index.data(IdRole).toString()};
    const QStringList verbs = m_context.actions->verbsFor(object.type);
    if (index.isValid() && !object.type.isEmpty() && !verbs.isEmpty()) {
        verbmenu::fill(menu, m_context.actions, object.type, {object});
    } else {
        menu->addAction(new VerbAction(m_context.actions, u"vm.create"_s, menu));
        menu->addAction(new VerbAction(m_context.actions, u"host.add"_s, menu));
    }
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace penstock
