// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QTreeView>

namespace penstock {

class EventModel;

/// What has happened, the newest first.
class EventPane final : public QTreeView
{
    Q_OBJECT

public:
    explicit EventPane(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void openObject(const QModelIndex &index);

    WorkspaceContext m_context;
    EventModel *m_model;
};

} // namespace penstock
