// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/store/objectref.h"
#include "service/tasks/resourcequeue.h"
#include "service/tasks/taskgroups.h"
#include "service/tasks/taskledger.h"
#include "service/tasks/taskretention.h"
#include "service/tasks/watchdog.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace penstock {

class EventLog;
class RunningTask;

/// What is to be done, by whom, on what.
struct TaskRequest {
    Text title;
    QString method;
    ObjectRef target;
    QList<Claim> claims;
    QString initiator;
    QString workflow;    ///< name of a registered one
    QJsonObject context; ///< its context, in JSON
    QString parent = {}; ///< the task this one is a part of
    QString id = {};     ///< where it has to be known before; else a new one is made
    QStringList scope = {}; ///< what the target will belong to that is not there yet
};

/// Accepts, orders, runs and recovers tasks.
class TaskRunner final : public QObject
{
    Q_OBJECT

public:
    TaskRunner(Repository &repository, EventLog &events, QObject *parent = nullptr);
    ~TaskRunner() override;

    [[nodiscard]] Result<void> open();
    void addWorkflow(const WorkflowDefinition &workflow);
    /// All that are registered.
    [[nodiscard]] QList<WorkflowDefinition> workflows() const;
    /// Lets a test take hold of every step; before anything runs.
    void setProbe(TaskProbe *probe) { m_probe = probe; }

    /// Writes the task and queues it. The id of the task; work begins when its claims are granted, and has effects when
    /// it is durable. What the caller wrote together with the task belongs to the first step, if that is a local one.
    [[nodiscard]] Result<QString> submit(const TaskRequest &request);
    /// How many tasks may have a place in "KIND:..." at the same time.
    void setPlaces(const QString &kind, int places) { m_queue.setPlaces(kind, places); }
    /// Takes up what an earlier process left unfinished. Called once, when all workflows are registered.
    void recover();
    [[nodiscard]] Result<void> cancel(const QString &id);
    /// Tries again to undo what a task that needs attention, or parts of it, left behind; what waits for its next attempt
    /// does not wait.
    [[nodiscard]] Result<void> retryUndo(const QString &id);
    /// Takes note that somebody cleaned up by hand, after its parts as well: nothing is tried any more.
    [[nodiscard]] Result<void> dismiss(const QString &id, const QString &user);
    /// Forgets ended tasks; how many.
    [[nodiscard]] Result<int> clear();
    /// What every unfinished task does at present.
    [[nodiscard]] QJsonArray dump() const { return m_watchdog.dump(); }
    /// Objects that unfinished work is about to create or change, as "type:id".
    [[nodiscard]] bool isBusy(const QString &resource) const { return m_queue.isClaimed(resource); }

private:
    [[nodiscard]] Task newTask(const Text &title, const QString &method, const ObjectRef &target, const QString &initiator);
    [[nodiscard]] TaskLedger::Services services();
    void queue(RunningTask *running, const QList<Claim> &claims, bool takesUp);
    void noteWaiting(RunningTask *running);
    void takeUp(const Journal::Entry &entry, const Task &task);
    [[nodiscard]] Result<void> writeWhatIsDue();
    /// `as`: how others are to see its end.
    void ended(const QString &id, const std::optional<Task> &as = {});
    void tellWaiting();
    [[nodiscard]] Result<void> retryOwn(const QString &id);
    [[nodiscard]] Result<void> dismissOwn(const QString &id, const QString &user);

    Repository &m_repository;
    EventLog &m_events;
    Table<Task> m_tasks;
    Journal m_journal;
    Registration m_eventKinds;
    PendingWrites m_writes;
    ResourceQueue m_queue;
    TaskProbe *m_probe = nullptr;
    QHash<QString, std::shared_ptr<const WorkflowDefinition>> m_workflows;
    QHash<QString, QJsonArray> m_stepLists; ///< of tasks that begin, by workflow
    QHash<QString, RunningTask *> m_running;
    TaskGroups m_groups;
    TaskRetention m_retention;
    Watchdog m_watchdog;
    QList<QString> m_starting; ///< granted; they begin with the transaction of this turn
    QTimer m_tellingWaiting;
    qint64 m_toldWaiting = 0;
    qint64 m_sequence = 0;
};

} // namespace penstock
