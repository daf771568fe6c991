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
#include <QMetaMethod>

#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

TaskPane::TaskPane(const WorkspaceContext &context, const QString &name, QWidget *parent)
    : TableTree(parent), m_context(context), m_headerKey(u"lists/%1/header"_s.arg(name)), m_model(new TaskModel(context.cache, this)),
      m_filter(new TaskFilterModel(this)), m_status(new TaskStatusDelegate(this))
{
    setAccessibleName(tr("Tasks"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    auto *row = new RowDelegate(this);
    row->setLinkColumns({TaskModel::TargetColumn});
    setItemDelegate(row);
    setItemDelegateForColumn(TaskModel::StatusColumn, m_status);
    restoreColumns();
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_context.settings->setValue(m_headerKey, header()->saveState());
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
    const bool isPage = m_headerKey != "lists/task/header"_L1; // beside which there are details
    const std::array<int, 5> widths = isPage ? std::array{200, 110, 130, 75, 90} : std::array{220, 130, 500, 90, 96};
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        header()->resizeSection(column, widths.at(static_cast<size_t>(column)));
    }
    header()->restoreState(m_context.settings->value(m_headerKey).toByteArray());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TaskModel::StatusColumn, QHeaderView::Stretch);
}

void TaskPane::cancel(const QModelIndex &index)
{
    m_context.actions->trigger(u"task.cancel"_s, {{u"task"_s, index.data(IdRole).toString()}});
}

void TaskPane::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    m_status->setLinksShown(!shown);
}

QString TaskPane::currentTask() const
{
    return currentIndex().data(IdRole).toString();
}

void TaskPane::select(const QString &task)
{
    if (const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(task)); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void TaskPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableTree::currentChanged(current, previous);
    emit currentTaskChanged(current.data(IdRole).toString());
}

void TaskPane::showDetails(const QModelIndex &index)
{
    if (m_detailsShown) {
        setCurrentIndex(index);
        return;
    }
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

void TaskPane::addFilters(QMenu *menu, const QModelIndex &index)
{
    const QJsonObject task = index.data(ObjectRole).toJsonObject();
    const QJsonObject target = task.value("target"_L1).toObject();
    const ObjectRef object{target.value("type"_L1).toString(), target.value("id"_L1).toString()};
    const QString name = target.value("name"_L1).toString();
    const QString person = task.value("initiator"_L1).toString();
    if (!isSignalConnected(QMetaMethod::fromSignal(&TaskPane::objectFilterWanted))) {
        return;
    }
    menu->addSeparator();
    if (!object.id.isEmpty()) {
        connect(menu->addAction(icons::icon(u"filter"_s), tr("Only tasks of %1").arg(name)), &QAction::triggered, this,
                [this, object, name] { emit objectFilterWanted(object, name); });
    }
    if (!person.isEmpty()) {
        connect(menu->addAction(icons::icon(u"user"_s), tr("Only tasks by %1").arg(person)), &QAction::triggered, this,
                [this, person] { emit personFilterWanted(person); });
    }
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
    addFilters(menu, index);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                                               : event->globalPos());
}

} // namespace penstock
