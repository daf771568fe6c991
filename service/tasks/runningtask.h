// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/table.h"
#include "service/tasks/journal.h"
#include "service/tasks/stepcontrol.h"
#include "service/tasks/task.h"
#include "service/tasks/workflow.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace penstock {

class EventLog;

/// Carries one task through its workflow: intent on disk, effect, next step; after a failure backwards through the
/// rollbacks. Emits ended() when the outcome is durable.
class RunningTask final : public QObject
{
    Q_OBJECT

public:
    struct Services {
        Database &database;
        Table<Task> &tasks;
        Journal &journal;
        EventLog &events;
    };

    RunningTask(const Services &services, Task task, const WorkflowDefinition &workflow, std::shared_ptr<void> context,
                QObject *parent);

    [[nodiscard]] const Task &task() const { return m_task; }

    void begin();
    /// Goes on with the undoing of work that an earlier process began.
    void undoAfterRestart(int lastStep);
    void setWaitsFor(const Text &text);
    /// Asks to stop; false when it cannot at present.
    [[nodiscard]] bool cancel();

signals:
    void ended();

private:
    void runStep(int index);
    void execute(int index);
    void stepDone(int index, const Result<void> &result);
    void undo(int index);
    void rollBack(int index, int attempt);
    void rollbackDone(int index, int attempt, const Result<void> &result);
    void finish(TaskState state);
    void keepProgress(double fraction, const Text &doing);
    void markStep(int index, const QString &state);
    void save();
    void succeed();
    [[nodiscard]] bool isNeeded(int index) const;
    void writeJournal();
    void saveThen(std::function<void()> next);
    [[nodiscard]] double share(int index, double fraction) const;

    Services m_services;
    Task m_task;
    WorkflowDefinition m_workflow;
    std::shared_ptr<void> m_context;
    StepControl m_control;
    QElapsedTimer m_lastProgress;
    int m_current = -1;
    bool m_undoing = false;
};

} // namespace penstock
