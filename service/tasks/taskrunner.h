// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/store/objectref.h"
#include "service/store/table.h"
#include "service/tasks/journal.h"
#include "service/tasks/resourcequeue.h"
#include "service/tasks/task.h"
#include "service/tasks/workflow.h"

#include <QHash>
#include <QObject>

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
};

/// Accepts, orders, runs and recovers tasks.
class TaskRunner final : public QObject
{
    Q_OBJECT

public:
    static constexpr int retained = 1000; ///< ended tasks kept

    TaskRunner(Repository &repository, EventLog &events, QObject *parent = nullptr);
    ~TaskRunner() override;

    [[nodiscard]] Result<void> open();
    void addWorkflow(const WorkflowDefinition &workflow);

    /// Writes the task and queues it. The id of the task; work begins when the task is durable and its claims are granted.
    [[nodiscard]] Result<QString> submit(const TaskRequest &request);
    /// Undoes what an earlier process left unfinished. Called once, when all workflows are registered.
    void recover();
    [[nodiscard]] Result<void> cancel(const QString &id);
    /// Forgets ended tasks; how many.
    [[nodiscard]] Result<int> clear();
    /// Objects that unfinished work is about to create or change, as "type:id".
    [[nodiscard]] bool isBusy(const QString &resource) const;

private:
    void start(const TaskRequest &request, const Task &task);
    void ended(const QString &id);
    void tellWaiting();
    void prune();

    Repository &m_repository;
    EventLog &m_events;
    Table<Task> m_tasks;
    Journal m_journal;
    Registration m_eventKinds;
    ResourceQueue m_queue;
    QHash<QString, WorkflowDefinition> m_workflows;
    QHash<QString, RunningTask *> m_running;
    QHash<QString, QList<Claim>> m_claims;
};

} // namespace penstock
