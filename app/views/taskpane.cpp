// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskpane.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/models/modelroles.h"
#include "app/models/taskmodel.h"
#include "app/theme/icons.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"
#include "app/views/taskdetails.h"
#include "app/views/taskstatusdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headerKey = "lists/task/header";

} // namespace

TaskPane::TaskPane(const WorkspaceContext &context, QWidget *parent)
    : TableTree(parent), m_context(context), m_model(new TaskModel(context.cache, this)),
      m_filter(new TaskFilterModel(this)), m_status(new TaskStatusDelegate(this))
{
    setAccessibleName(tr("Recent tasks"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    auto *row = new RowDelegate(this);
    row->setLinkColumns({TaskModel::TargetColumn});
    setItemDelegate(row);
    setItemDelegateForColumn(TaskModel::StatusColumn, m_status);
    restoreColumns();
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_context.settings->setValue(QLatin1String(headerKey), header()->saveState());
    });
    connect(m_status, &TaskStatusDelegate::cancelRequested, this, &TaskPane::cancel);
    connect(m_status, &TaskStatusDelegate::detailsRequested, this, &TaskPane::showDetails);
    connect(this, &QTreeView::activated, this, &TaskPane::showDetails);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TaskModel::TargetColumn) {
            openTarget(index);
        }
    });
    context.cache->watch(u"task"_s);
}

void TaskPane::restoreColumns()
{
    const int widths[] = {220, 170, 500, 116, 116};
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        header()->resizeSection(column, widths[column]);
    }
    header()->restoreState(m_context.settings->value(QLatin1String(headerKey)).toByteArray());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TaskModel::StatusColumn, QHeaderView::Stretch);
}

void TaskPane::cancel(const QModelIndex &index)
{
    m_context.actions->trigger(u"task.cancel"_s, {{u"task"_s, index.data(IdRole).toString()}});
}

void TaskPane::showDetails(const QModelIndex &index)
{
    auto *details = new TaskDetails(m_context, index.data(IdRole).toString(), window());
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->open();
}

void TaskPane::openTarget(const QModelIndex &index)
{
    const QVariantMap target = index.siblingAtColumn(TaskModel::TargetColumn).data(ReferenceRole).toMap();
    const ObjectRef object{target.value(u"type"_s).toString(), target.value(u"id"_s).toString()};
    if (!object.isNull()) { // it is a link only as long as there is something
        m_context.navigation->open(object);
    }
}

void TaskPane::mouseMoveEvent(QMouseEvent *event)
{
    TableTree::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    bool onLink = index.column() == TaskModel::TargetColumn && index.data(ReferenceRole).isValid();
    if (index.column() == TaskModel::StatusColumn) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        onLink = m_status->linkRect(option, index).contains(event->pos());
    }
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TaskPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *details = menu->addAction(icons::icon(u"info-circle"_s), tr("Show details"));
    QAction *stop = menu->addAction(icons::icon(u"x"_s), tr("Cancel"));
    QAction *target = menu->addAction(icons::icon(u"arrow-right"_s), tr("Go to the target"));
    stop->setEnabled(index.data(CancellableRole).toBool() && !m_context.cache->isStale());
    const QPersistentModelIndex task(index);
    connect(details, &QAction::triggered, this, [this, task] { showDetails(task); });
    connect(stop, &QAction::triggered, this, [this, task] { cancel(task); });
    connect(target, &QAction::triggered, this, [this, task] { openTarget(task); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                                               : event->globalPos());
}

} // namespace penstock
