// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/table.h"
#include "service/tasks/failedattempt.h"
#include "service/tasks/journal.h"
#include "service/tasks/pendingwrites.h"
#include "service/tasks/task.h"
#include "service/tasks/taskprobe.h"
#include "service/tasks/workflow.h"

#include <QHash>

#include <functional>
#include <memory>

namespace penstock {

class EventLog;

/// What is known and kept on disk about one running task: its row, which people see, and its entry in the journal, which
/// a restarted service goes by.
class TaskLedger final : public PendingWrite
{
public:
    struct Services {
        Database &database;
        Table<Task> &tasks;
        Journal &journal;
        EventLog &events;
        PendingWrites &writes;
        TaskProbe *probe = nullptr;
    };
    /// What is to be carried through: from which states of its steps, with which data.
    struct Work {
        std::shared_ptr<const WorkflowDefinition> workflow;
        std::shared_ptr<void> context;
        StepStates states;
        Journal::Phase phase = Journal::Phase::Forwards;
    };

    TaskLedger(const Services &services, Task task, Work work);
    ~TaskLedger() override;

    [[nodiscard]] const Task &task() const { return m_task; }
    [[nodiscard]] const WorkflowDefinition &workflow() const { return *m_work.workflow; }
    [[nodiscard]] const std::shared_ptr<void> &context() const { return m_work.context; }
    [[nodiscard]] StepState state(int step) const { return m_work.states.at(step); }
    [[nodiscard]] int steps() const { return static_cast<int>(m_work.states.size()); }
    [[nodiscard]] Journal::Phase phase() const { return m_work.phase; }
    [[nodiscard]] bool isNeeded(int step) const;
    [[nodiscard]] TaskProbe *probe() const { return m_services.probe; }
    /// Tells the probe, if there is one.
    void tellProbe(int step, TaskProbe::Point point) const;

    /// For changes of the row that are shown in a moment.
    [[nodiscard]] Task &edit();
    void mark(int step, StepState state);
    /// The step did not end well; what it did is still to be undone.
    void markFailed(int step);
    /// Into the log of the row.
    void keep(const FailedAttempt &attempt) { append(edit().log, attempt); }
    /// Progress of the whole, from that of one step.
    void keepProgress(int step, double fraction, const Text &doing);
    /// It has to wait from now on; what for is shown as soon as that is known.
    void beginWaiting();
    /// What it waits for may change while it waits; since when does not.
    void showWaiting(const Text &what);
    void endWaiting();
    void setPhase(Journal::Phase phase);
    void setAttempt(int attempt) { m_attempt = attempt; }

    /// Writes the entry with the transaction of this turn.
    void save();
    /// Goes on when it is durable, or with the reason why it is not; not at all when guard is gone.
    void saveThen(QObject *guard, std::function<void(const Result<void> &)> next);
    /// Writes the outcome and, but for Attention, removes the entry.
    void end(TaskState state, QObject *guard, std::function<void()> ended);

    [[nodiscard]] Result<void> write() override;
    void ripen() override { m_rowDue = true; }

private:
    struct ShownStep {
        QString state;
        QDateTime started;
        QDateTime ended;
    };

    void showState(int step, const QString &state);
    void putSteps();
    void tellFailure(TaskState state);

    Services m_services;
    Task m_task;
    Work m_work;
    std::shared_ptr<const void> m_contextOnDisk; ///< a copy; null where that is not known
    QHash<int, ShownStep> m_shown; ///< what has changed since the row was written, by step
    QDateTime m_waitsSince;
    int m_attempt = 0;
    bool m_rowDue = false;
    bool m_entryDue = false;
    bool m_told = false; ///< the event about the failure
};

} // namespace penstock
