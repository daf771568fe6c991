// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskrunner.h"

#include "service/access/lineage.h"
#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/runningtask.h"
#include "service/tasks/taskevents.h"
#include "service/tasks/unknownwork.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"

#include <QJsonDocument>
#include <QPointer>

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellWaitingEvery = 250; // milliseconds
constexpr int toldAtOnce = 100;

QJsonArray stepList(const WorkflowDefinition &workflow)
{
    QJsonArray steps;
    for (const WorkflowStep &step : workflow.steps) {
        steps.append(QJsonObject{{u"title"_s, step.title.toJson()}, {u"state"_s, u"waiting"_s}});
    }
    return steps;
}

/// What was written together with the task belongs to a first step without effect outside.
StepStates firstStates(const WorkflowDefinition &workflow)
{
    StepStates states(workflow.steps.size(), StepState::Waiting);
    if (!states.isEmpty() && workflow.steps.first().options.local) {
        states.first() = StepState::Begun;
    }
    return states;
}

} // namespace

TaskRunner::TaskRunner(Repository &repository, EventLog &events, QObject *parent)
    : QObject(parent), m_repository(repository), m_events(events), m_tasks(repository, taskType()),
      m_journal(repository.database()), m_writes(repository.database()), m_groups(m_tasks, m_journal, m_running),
      m_retention(repository), m_watchdog(m_running, m_queue)
{
    m_tellingWaiting.setInterval(tellWaitingEvery);
    connect(&m_tellingWaiting, &QTimer::timeout, this, &TaskRunner::tellWaiting);
    repository.database().beforeCommit([self = QPointer(this)] { return self ? self->writeWhatIsDue() : Result<void>(); });
}

TaskRunner::~TaskRunner()
{
    (void)m_writes.writeAll(); // of tasks that just ended nothing is left in the journal
    qDeleteAll(m_running);     // before what they write to
}

Result<void> TaskRunner::open()
{
    m_eventKinds = m_events.kinds().declare(taskEvents());
    if (const auto ready = m_tasks.ensure().and_then([this] { return m_journal.open(); }); !ready) {
        return ready;
    }
    const auto last = m_repository.database().read(u"SELECT coalesce(max(sequence), 0) FROM task"_s);
    if (!last) {
        return failure(last.error());
    }
    m_sequence = last->first().first().toLongLong();
    m_retention.open();
    return {};
}

void TaskRunner::addWorkflow(const WorkflowDefinition &workflow)
{
    m_workflows.insert(workflow.name, std::make_shared<const WorkflowDefinition>(workflow));
    m_stepLists.insert(workflow.name, stepList(workflow));
}

QList<WorkflowDefinition> TaskRunner::workflows() const
{
    QList<WorkflowDefinition> all;
    for (const auto &workflow : m_workflows) {
        all.append(*workflow);
    }
    return all;
}

TaskLedger::Services TaskRunner::services()
{
    return {m_repository.database(), m_tasks, m_journal, m_events, m_writes, m_probe};
}

Task TaskRunner::newTask(const Text &title, const QString &method, const ObjectRef &target, const QString &initiator)
{
    return {.id = newId(),
            .title = title,
            .method = method,
            .target = target.toJson(),
            .scope = lineage::of(m_repository, target.type, target.id),
            .cancellable = true,
            .initiator = initiator,
            .created = QDateTime::currentDateTimeUtc(),
            .sequence = ++m_sequence};
}

Result<QString> TaskRunner::submit(const TaskRequest &request)
{
    const auto workflow = m_workflows.value(request.workflow);
    if (!workflow) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service does not know how to do this.")}, {}, {},
                       request.workflow);
    }
    const TaskLedger::Work work{workflow, workflow->decode(request.context), firstStates(*workflow)};
    Task task = newTask(request.title, request.method, request.target, request.initiator);
    task.steps = m_stepLists.value(request.workflow);
    task.parent = request.parent;
    task.scope += request.scope;
    task.id = request.id.isEmpty() ? task.id : request.id;
    // What the workflow's context does not write (secrets) stays out of the journal.
    const QByteArray context = workflow->journalText(work.context.get());
    const auto written = m_repository.atomically([&] {
        return m_tasks.insert(task).and_then([&] {
            return m_journal.add({.task = task.id,
                                  .workflow = request.workflow,
                                  .phase = Journal::Phase::Forwards,
                                  .states = toText(work.states),
                                  .attempt = 0,
                                  .claims = request.claims,
                                  .context = context});
        });
    });
    if (!written) {
        return failure(written.error());
    }
    queue(new RunningTask(services(), task, work, this), request.claims, false);
    m_groups.accepted(task);
    return task.id;
}

void TaskRunner::queue(RunningTask *running, const QList<Claim> &claims, bool takesUp)
{
    const QString id = running->task().id;
    m_running.insert(id, running);
    connect(running, &RunningTask::ended, this, [this, id] { ended(id); });
    connect(running, &RunningTask::paused, this, [this, id] { m_queue.yieldPlaces(id); });
    connect(running, &RunningTask::mayGoOn, this, [this, running, id] {
        m_queue.retakePlaces(id, [running] { running->goOn(); });
        noteWaiting(running);
    });
    const auto granted = [this, id, running, takesUp] {
        if (takesUp) {
            running->takeUp();
        } else {
            m_starting.append(id);
            (void)m_repository.database().begin();
        }
    };
    m_queue.acquire({.owner = id, .initiator = running->task().initiator, .claims = claims, .granted = granted});
    noteWaiting(running);
}

void TaskRunner::noteWaiting(RunningTask *running)
{
    if (m_queue.holds(running->task().id)) {
        return;
    }
    running->beginWaiting();
    if (!m_tellingWaiting.isActive()) {
        m_tellingWaiting.start();
    }
}

/// Everything that a turn decided goes into its transaction.
Result<void> TaskRunner::writeWhatIsDue()
{
    const auto starting = std::exchange(m_starting, {});
    for (const QString &id : starting) {
        RunningTask *running = m_running.value(id);
        if (running && m_journal.contains(id)) {
            running->begin();
        } else if (running) {
            // Whoever submitted it changed their mind and took it back together with the rest.
            m_repository.database().afterCommit([self = QPointer(this), id](const Result<void> &) {
                if (self) {
                    self->ended(id);
                }
            });
        }
    }
    return m_writes.writeAll();
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
        if (!task) {
            log::error("task", u"unfinished work of a task that is gone"_s, {{u"task"_s, entry.task}});
        } else if (entry.phase == Journal::Phase::Attention) {
            log::warning("task", u"a task needs attention"_s, {{u"task"_s, entry.task}, {u"workflow"_s, entry.workflow}});
        } else if (!m_workflows.contains(entry.workflow)) {
            log::error("task", u"unfinished work of an unknown kind"_s, {{u"task"_s, entry.task}, {u"workflow"_s, entry.workflow}});
            (void)leaveUnknownWork(services(), entry, *task);
        } else {
            takeUp(entry, *task);
        }
    }
    m_groups.recover();
}

void TaskRunner::takeUp(const Journal::Entry &entry, const Task &task)
{
    log::info("task", u"taking up unfinished work"_s, {{u"task"_s, entry.task}, {u"workflow"_s, entry.workflow}});
    const auto workflow = m_workflows.value(entry.workflow);
    const TaskLedger::Work work{workflow, workflow->decode(QJsonDocument::fromJson(entry.context).object()),
                                stepStatesFromText(entry.states, workflow->steps.size()),
                                entry.phase == Journal::Phase::Attention ? Journal::Phase::Backwards : entry.phase};
    const Claim target{.resource = task.target.value("type"_L1).toString() + u':' + task.target.value("id"_L1).toString()};
    queue(new RunningTask(services(), task, work, this), entry.claims.isEmpty() ? QList{target} : entry.claims, true);
}

Result<void> TaskRunner::retryUndo(const QString &id)
{
    const auto parts = m_groups.eachInNeed(id, [this](const QString &part) { return retryUndo(part); });
    if (!parts) {
        return failure(parts.error());
    }
    const auto own = retryOwn(id);
    return *parts > 0 ? Result<void>() : own;
}

Result<void> TaskRunner::retryOwn(const QString &id)
{
    if (RunningTask *running = m_running.value(id)) {
        return running->retryNow() ? Result<void>()
                                   : failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "Nothing was tried again.")},
                                             {QT_TRANSLATE_NOOP("Text", "The task is at work.")});
    }
    auto task = m_tasks.find(id);
    auto entry = task ? m_journal.find(id) : Result<Journal::Entry>(failure(task.error()));
    if (!entry || !m_workflows.contains(entry->workflow)) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "Nothing was tried again.")},
                       entry ? Text{QT_TRANSLATE_NOOP("Text", "The service does not know how to do this.")} : entry.error().what);
    }
    // Who asks after the answer must not take the outcome before for the new one; a restart meanwhile tries it again as well.
    task->state = TaskState::Running;
    task->ended = {};
    entry->phase = Journal::Phase::Backwards;
    const auto written = m_repository.atomically([&] {
        return m_tasks.update(*task).and_then([&] { return m_journal.update(*entry); });
    });
    if (written) {
        m_groups.returns(*task);
        takeUp(*entry, *task);
    }
    return written;
}

Result<void> TaskRunner::dismiss(const QString &id, const QString &user)
{
    const auto parts = m_groups.eachInNeed(id, [&](const QString &part) { return dismiss(part, user); });
    if (!parts) {
        return failure(parts.error());
    }
    const auto own = dismissOwn(id, user);
    return *parts > 0 ? Result<void>() : own;
}

Result<void> TaskRunner::dismissOwn(const QString &id, const QString &user)
{
    RunningTask *running = m_running.value(id);
    auto task = running ? Result<Task>(running->task()) : m_tasks.find(id);
    const auto entry = task ? m_journal.find(id) : Result<Journal::Entry>(failure(task.error()));
    if (!entry || (running && !running->isPausing())) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The task was not dismissed.")},
                       entry ? Text{QT_TRANSLATE_NOOP("Text", "The task is at work.")} : entry.error().what);
    }
    task->state = TaskState::Failed;
    task->ended = QDateTime::currentDateTimeUtc();
    task->waitsFor = {};
    task->waitsSince = {};
    task->step = {QT_TRANSLATE_NOOP("Text", "{user} cleaned up by hand"), {{u"user"_s, user}}};
    const auto written = m_repository.atomically([&] {
        return m_tasks.update(*task).and_then([&] { return m_journal.remove(id); }).and_then([&] {
            return m_events.append({.name = u"task/dismissed"_s,
                                    .object = ObjectRef::fromJson(task->target),
                                    .text = {QT_TRANSLATE_NOOP("Text", "{user} says that what {task} left behind is cleaned up."),
                                             {{u"user"_s, user}, {u"task"_s, task->title.plain()}}},
                                    .initiator = user,
                                    .payload = {{u"task"_s, id}},
                                    .scope = task->scope});
        });
    });
    if (written && running) {
        ended(id, *task);
    } else if (written) {
        m_groups.returns(*task);
        m_groups.ended(*task);
    }
    return written;
}

Result<void> TaskRunner::cancel(const QString &id)
{
    RunningTask *running = m_running.value(id);
    bool cancelled = running && running->cancel();
    const auto task = running ? Result<Task>(running->task()) : m_tasks.find(id);
    if (task && !task->children.isEmpty()) {
        const auto all = m_running.values();
        for (RunningTask *part : all) {
            cancelled = (part->task().parent == id && part->cancel()) || cancelled;
        }
    }
    if (cancelled) {
        return {};
    }
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
        if (isEnded(task.state) && task.state != TaskState::Attention) {
            if (const auto removed = m_tasks.remove(task.id); !removed) {
                return failure(removed.error());
            }
            ++cleared;
        }
    }
    m_retention.cleared();
    return cleared;
}

void TaskRunner::ended(const QString &id, const std::optional<Task> &as)
{
    if (RunningTask *running = m_running.take(id)) {
        running->deleteLater();
        m_groups.ended(as.value_or(running->task()));
    }
    m_queue.release(id);
    m_retention.taskEnded();
}

/// A part of those who wait at a time, so that many of them cost no more per second than a few.
void TaskRunner::tellWaiting()
{
    const QStringList waiting = m_queue.waiting(m_toldWaiting, toldAtOnce);
    if (waiting.size() < toldAtOnce) {
        m_toldWaiting = 0;
    }
    if (!m_queue.isAnybodyWaiting()) {
        m_tellingWaiting.stop();
    }
    for (const QString &id : waiting) {
        const RunningTask *other = m_running.value(m_queue.blocker(id));
        RunningTask *running = m_running.value(id);
        if (running && other) {
            const Task &task = other->task();
            running->showWaiting({QT_TRANSLATE_NOOP("Text", "“{task}” on {name}"),
                                  {{u"task"_s, task.title.plain()}, {u"name"_s, task.target.value("name"_L1)}}});
        }
    }
}

} // namespace penstock
