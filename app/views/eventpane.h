// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/tabletree.h"
#include "app/views/workspacecontext.h"

namespace penstock {

class EventModel;

/// What has happened, the newest first.
class EventPane final : public TableTree
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
