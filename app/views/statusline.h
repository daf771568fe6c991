// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"
#include "app/views/workspacecontext.h"

#include <QStatusBar>

class QLabel;

namespace penstock {

class IconLabel;

/// The last line of the window: the connection, what there is, how many tasks run.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const WorkspaceContext &context, QWidget *parent = nullptr);

private:
    void refreshConnection();
    void refreshCounts();
    void refreshTasks();

    WorkspaceContext m_context;
    IconLabel *m_connection;
    QLabel *m_hosts;
    QLabel *m_machines;
    QLabel *m_tasks;
};

} // namespace penstock
