// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/taskreport.h"
#include "app/cli/taskwait.h"

namespace penstock {

/// task wait ID: shows the progress of a task until it has ended.
class TaskWaitCommand final : public Command
{
    Q_OBJECT

public:
    TaskWaitCommand(const CommandContext &context, const QString &task);

    void start() override;
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] bool survivesReconnect() const override { return true; }

private:
    QString m_task;
    TaskReport m_report;
    TaskWait m_wait;
};

} // namespace penstock
