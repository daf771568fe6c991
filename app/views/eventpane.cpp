// SPDX-License-Identifier: Apache-2.0
#include "app/views/eventpane.h"

#include "app/client/resourcecache.h"
#include "app/models/eventmodel.h"
#include "app/models/modelroles.h"
#include "app/theme/icons.h"
#include "app/views/navigation.h"
#include "app/views/rowdelegate.h"
#include "app/views/settings.h"
#include "app/views/statelook.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMetaMethod>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Only what asks for attention has a colour.
class EventDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.column() == EventModel::EventColumn) {
            const StateLook look = lookOf(u"event"_s, index.data(StateRole).toString());
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icons::icon(look.icon, look.tone);
            option->decorationSize = QSize(14, 14);
        } else if (index.column() == EventModel::TimeColumn) {
            setTone(option, Tone::Dim);
        }
    }
};

} // namespace

EventPane::EventPane(const WorkspaceContext &context, const QString &name, QWidget *parent)
    : TableTree(parent), m_context(context), m_headerKey(u"lists/%1/header"_s.arg(name)), m_model(new EventModel(context.cache, this))
{
    setAccessibleName(tr("Events"));
    setModel(m_model);
    auto *row = new EventDelegate(this);
    row->setLinkColumns({EventModel::ObjectColumn});
    setItemDelegate(row);
    const int widths[] = {130, 560, 170, 130};
    for (int column = 0; column < EventModel::ColumnCount; ++column) {
        header()->resizeSection(column, widths[column]);
    }
    header()->restoreState(context.settings->value(m_headerKey).toByteArray());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(EventModel::EventColumn, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_context.settings->setValue(m_headerKey, header()->saveState());
    });
    connect(this, &QTreeView::activated, this, &EventPane::openObject);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EventModel::ObjectColumn) {
            openObject(index);
        }
    });
}

void EventPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    const QJsonObject shown = index.data(ObjectRole).toJsonObject();
    const QJsonObject about = shown.value("object"_L1).toObject();
    const ObjectRef object{about.value("type"_L1).toString(), about.value("id"_L1).toString()};
    const QString name = about.value("name"_L1).toString();
    const QString person = shown.value("initiator"_L1).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!object.isNull()) {
        const QPersistentModelIndex kept(index);
        connect(menu->addAction(icons::icon(u"arrow-right"_s), tr("Go to the object")), &QAction::triggered, this,
                [this, kept] { openObject(kept); });
    }
    if (!object.isNull() && isSignalConnected(QMetaMethod::fromSignal(&EventPane::objectFilterWanted))) {
        connect(menu->addAction(icons::icon(u"filter"_s), tr("Only events of %1").arg(name)), &QAction::triggered, this,
                [this, object, name] { emit objectFilterWanted(object, name); });
    }
    if (!person.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&EventPane::personFilterWanted))) {
        connect(menu->addAction(icons::icon(u"user"_s), tr("Only events by %1").arg(person)), &QAction::triggered, this,
                [this, person] { emit personFilterWanted(person); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                                               : event->globalPos());
}

void EventPane::openObject(const QModelIndex &index)
{
    const QVariantMap target = index.siblingAtColumn(EventModel::ObjectColumn).data(ReferenceRole).toMap();
    const ObjectRef object{target.value(u"type"_s).toString(), target.value(u"id"_s).toString()};
    if (!object.isNull()) { // it is a link only as long as there is something
        m_context.navigation->open(object);
    }
}

} // namespace penstock
