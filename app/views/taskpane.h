// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/tabletree.h"
#include "app/views/taskfiltermodel.h"
#include "app/views/workspacecontext.h"

namespace penstock {

class TaskModel;
class TaskStatusDelegate;

/// The tasks of the service, the newest first, with their progress, outcome and the way to stop them.
class TaskPane final : public TableTree
{
    Q_OBJECT

public:
    explicit TaskPane(const WorkspaceContext &context, QWidget *parent = nullptr);

    void setWhich(TaskFilterModel::Which which) { m_filter->setWhich(which); }

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void restoreColumns();
    void cancel(const QModelIndex &index);
    void showDetails(const QModelIndex &index);
    void openTarget(const QModelIndex &index);

    WorkspaceContext m_context;
    TaskModel *m_model;
    TaskFilterModel *m_filter;
    TaskStatusDelegate *m_status;
};

} // namespace penstock
