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

#include <QHeaderView>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headerKey = "lists/event/header";

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

EventPane::EventPane(const WorkspaceContext &context, QWidget *parent)
    : TableTree(parent), m_context(context), m_model(new EventModel(context.cache, this))
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
    header()->restoreState(context.settings->value(QLatin1String(headerKey)).toByteArray());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(EventModel::EventColumn, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_context.settings->setValue(QLatin1String(headerKey), header()->saveState());
    });
    connect(this, &QTreeView::activated, this, &EventPane::openObject);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EventModel::ObjectColumn) {
            openObject(index);
        }
    });
    context.cache->watch(u"event"_s);
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
