// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/taskledger.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace penstock {

class StepRunner;
class Undoing;

/// Carries one task through its workflow: intent on disk, effect, next step; after a failure backwards through the
/// rollbacks. Emits ended() when the outcome is durable.
class RunningTask final : public QObject
{
    Q_OBJECT

public:
    RunningTask(const TaskLedger::Services &services, Task task, TaskLedger::Work work, QObject *parent);
    ~RunningTask() override;

    [[nodiscard]] const Task &task() const { return m_ledger.task(); }

    void begin();
    /// Goes on with work that an earlier process began: the way its workflow says, or its journal where undoing had begun.
    void takeUp();
    /// Goes on after mayGoOn().
    void goOn();
    /// It is not its turn yet.
    void beginWaiting() { m_ledger.beginWaiting(); }
    /// Says whom it waits for.
    void showWaiting(const Text &what) { m_ledger.showWaiting(what); }
    /// How many parts it has, by state.
    void setChildren(const QJsonObject &children);
    /// Asks to stop; false when it cannot at present.
    [[nodiscard]] bool cancel();
    /// Does not wait for the next attempt; false when nothing waits.
    [[nodiscard]] bool retryNow();
    /// Whether it is being undone, and waits for the next attempt.
    [[nodiscard]] bool isPausing() const;
    /// What it does now, for those who look for a task that stands still.
    [[nodiscard]] QJsonObject describe() const;
    /// Whether a step is silent for longer than it may be.
    [[nodiscard]] bool isOverdue() const;

signals:
    void ended();
    /// It does nothing until mayGoOn() has been answered: others may have its places.
    void paused();
    void mayGoOn();

private:
    void keepInterruptions();
    void advance();
    [[nodiscard]] QList<int> nextGroup();
    void intend(const QList<int> &group);
    void execute(const QList<int> &group);
    [[nodiscard]] StepRunner *runnerFor(int step);
    void stepEnded(int step, const Result<void> &result);
    void groupEnded();
    void fail(const Error &error);
    void undo();
    void succeed();
    void end(TaskState state);
    void showProgress(int step, double fraction, const Text &doing);
    void showCancellable();

    TaskLedger m_ledger;
    QHash<int, StepRunner *> m_active;
    QList<int> m_group; ///< the steps that run at the same time now
    Undoing *m_undoing = nullptr;
    QElapsedTimer m_lastProgress;
    bool m_failed = false;
    bool m_cancelled = false;
    bool m_begun = false;
    bool m_resumed = false;
};

} // namespace penstock
