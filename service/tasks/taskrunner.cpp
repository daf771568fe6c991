// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskrunner.h"

#include "service/access/lineage.h"
#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/runningtask.h"
#include "service/tasks/taskevents.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonArray stepList(const WorkflowDefinition &workflow)
{
    QJsonArray steps;
    for (const WorkflowStep &step : workflow.steps) {
        steps.append(QJsonObject{{u"title"_s, step.title.toJson()}, {u"state"_s, u"waiting"_s}});
    }
    return steps;
}

} // namespace

TaskRunner::TaskRunner(Repository &repository, EventLog &events, QObject *parent)
    : QObject(parent), m_repository(repository), m_events(events), m_tasks(repository, taskType()),
      m_journal(repository.database())
{}

TaskRunner::~TaskRunner() = default;

Result<void> TaskRunner::open()
{
    m_eventKinds = m_events.kinds().declare(taskEvents());
    const auto ready = m_tasks.ensure();
    return ready ? m_journal.open() : ready;
}

void TaskRunner::addWorkflow(const WorkflowDefinition &workflow)
{
    m_workflows.insert(workflow.name, workflow);
}

Result<QString> TaskRunner::submit(const TaskRequest &request)
{
    const WorkflowDefinition workflow = m_workflows.value(request.workflow);
    Task task{.id = newId(),
              .version = 0,
              .title = request.title,
              .method = request.method,
              .target = request.target.toJson(),
              .scope = lineage::of(m_repository, request.target.type, request.target.id),
              .state = TaskState::Queued,
              .step = {},
              .steps = stepList(workflow),
              .progress = 0,
              .waitsFor = {},
              .cancellable = true,
              .initiator = request.initiator,
              .created = QDateTime::currentDateTimeUtc(),
              .started = {},
              .ended = {},
              .error = {},
              .result = {}};
    const auto written = m_repository.atomically([&]() -> Result<void> {
        if (const auto inserted = m_tasks.insert(task); !inserted) {
            return inserted;
        }
        // What the workflow's context does not write (secrets) stays out of the journal.
        const QJsonObject context = workflow.encode(workflow.decode(request.context).get());
        return m_journal.write(
            {.task = task.id, .workflow = request.workflow, .step = -1, .undoing = false, .context = context});
    });
    if (!written) {
        return failure(written.error());
    }
    start(request, task);
    return task.id;
}

void TaskRunner::start(const TaskRequest &request, const Task &task)
{
    const WorkflowDefinition workflow = m_workflows.value(request.workflow);
    const RunningTask::Services services{m_repository.database(), m_tasks, m_journal, m_events};
    auto *running = new RunningTask(services, task, workflow, workflow.decode(request.context), this);
    m_running.insert(task.id, running);
    m_claims.insert(task.id, request.claims);
    connect(running, &RunningTask::ended, this, [this, id = task.id] { ended(id); });
    m_queue.acquire(task.id, request.claims, [running] { running->begin(); });
    tellWaiting();
}

void TaskRunner::recover()
{
    const auto unfinished = m_journal.unfinished();
    if (!unfinished) {
        log::error("task", unfinished.error().plain());
        return;
    }
    for (const Journal::Entry &entry : *unfinished) {
        const auto task = m_tasks.find(entry.task);
        if (!task || !m_workflows.contains(entry.workflow)) {
            log::error("task", u"unfinished work of an unknown kind"_s, {{u"workflow"_s, entry.workflow}});
            continue;
        }
        log::info("task", u"undoing unfinished work"_s, {{u"task"_s, entry.task}, {u"workflow"_s, entry.workflow}});
        const WorkflowDefinition workflow = m_workflows.value(entry.workflow);
        const RunningTask::Services services{m_repository.database(), m_tasks, m_journal, m_events};
        auto *running = new RunningTask(services, *task, workflow, workflow.decode(entry.context), this);
        m_running.insert(task->id, running);
        connect(running, &RunningTask::ended, this, [this, id = task->id] { ended(id); });
        const Claim claim{.resource = task->target.value("type"_L1).toString() + u':' + task->target.value("id"_L1).toString(),
                          .exclusive = true};
        m_claims.insert(task->id, {claim});
        m_queue.acquire(task->id, {claim}, [running, step = entry.step] { running->undoAfterRestart(step); });
    }
}

Result<void> TaskRunner::cancel(const QString &id)
{
    RunningTask *running = m_running.value(id);
    if (running && running->cancel()) {
        return {};
    }
    const auto task = m_tasks.find(id);
    if (!task) {
        return failure(task.error());
    }
    return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The task was not cancelled.")},
                   running ? Text{QT_TRANSLATE_NOOP("Text", "Its present step cannot be interrupted.")}
                           : Text{QT_TRANSLATE_NOOP("Text", "It has ended already.")});
}

Result<int> TaskRunner::clear()
{
    const auto tasks = m_tasks.all();
    if (!tasks) {
        return failure(tasks.error());
    }
    int cleared = 0;
    for (const Task &task : *tasks) {
        if (isEnded(task.state)) {
            if (const auto removed = m_tasks.remove(task.id); !removed) {
                return failure(removed.error());
            }
            ++cleared;
        }
    }
    return cleared;
}

bool TaskRunner::isBusy(const QString &resource) const
{
    return std::any_of(m_claims.cbegin(), m_claims.cend(), [&](const QList<Claim> &claims) {
        return std::any_of(claims.cbegin(), claims.cend(), [&](const Claim &c) { return c.resource == resource; });
    });
}

void TaskRunner::ended(const QString &id)
{
    if (RunningTask *running = m_running.take(id)) {
        running->deleteLater();
    }
    m_claims.remove(id);
    m_queue.release(id);
    tellWaiting();
    prune();
}

void TaskRunner::tellWaiting()
{
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it) {
        const QString blocker = m_queue.blocker(it.key());
        const RunningTask *other = blocker.isEmpty() ? nullptr : m_running.value(blocker);
        if (!other) {
            continue;
        }
        const Task &task = other->task();
        it.value()->setWaitsFor({QT_TRANSLATE_NOOP("Text", "“{task}” on {name}"),
                                 {{u"task"_s, task.title.plain()}, {u"name"_s, task.target.value("name"_L1)}}});
    }
}

void TaskRunner::prune()
{
    constexpr int slack = 100; // so that not every task pays for the count
    const auto count = m_repository.count(u"task"_s);
    if (!count || *count < retained + slack) {
        return;
    }
    Query oldest;
    oldest.order = {{u"created"_s}};
    oldest.limit = slack;
    const auto page = m_repository.query(u"task"_s, oldest);
    for (const QJsonObject &task : page ? page->items : QList<QJsonObject>()) {
        if (!m_running.contains(task.value("id"_L1).toString())) {
            (void)m_tasks.remove(task.value("id"_L1).toString());
        }
    }
}

} // namespace penstock
