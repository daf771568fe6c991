// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/tabletree.h"
#include "app/views/taskfiltermodel.h"
#include "app/views/workspacecontext.h"

class QMenu;

namespace penstock {

class TaskModel;
class TaskStatusDelegate;

/// The tasks of the service, the newest first, with their progress, outcome and the way to stop them.
class TaskPane final : public TableTree
{
    Q_OBJECT

public:
    /// Widths of columns are remembered under the name.
    TaskPane(const WorkspaceContext &context, const QString &name, QWidget *parent = nullptr);

    void setFilter(const ActivityFilter &filter) { m_filter->setFilter(filter); }
    [[nodiscard]] TaskModel *tasks() const { return m_model; }
    /// Empty while there is none.
    [[nodiscard]] QString currentTask() const;
    void select(const QString &task);
    /// Shows them elsewhere than in a dialog.
    void setDetailsShown(bool shown);

signals:
    void currentTaskChanged(const QString &task);
    /// Only what is about this object is of interest.
    void objectFilterWanted(const penstock::ObjectRef &object, const QString &name);
    void personFilterWanted(const QString &person);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restoreColumns();
    void addFilters(QMenu *menu, const QModelIndex &index);
    void cancel(const QModelIndex &index);
    void showDetails(const QModelIndex &index);
    void openTarget(const QModelIndex &index);

    WorkspaceContext m_context;
    QString m_headerKey;
    bool m_detailsShown = false;
    TaskModel *m_model;
    TaskFilterModel *m_filter;
    TaskStatusDelegate *m_status;
};

} // namespace penstock
