// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/runningtask.h"

#include "service/tasks/steprunner.h"
#include "service/tasks/undoing.h"
#include "shared/core/log.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressInterval = 250; // milliseconds between two reports that are passed on

Error cancelledOnRequest()
{
    return {.code = ErrorCode::Cancelled, .what = {QT_TRANSLATE_NOOP("Text", "The task was cancelled.")}};
}

Error interrupted()
{
    return {.code = ErrorCode::Cancelled,
            .what = {QT_TRANSLATE_NOOP("Text", "The task did not end.")},
            .why = {QT_TRANSLATE_NOOP("Text", "The service was stopped while it ran.")},
            .fix = {QT_TRANSLATE_NOOP("Text", "What it had begun has been undone; start it again.")}};
}

} // namespace

RunningTask::RunningTask(const TaskLedger::Services &services, Task task, TaskLedger::Work work, QObject *parent)
    : QObject(parent), m_ledger(services, std::move(task), std::move(work))
{}

RunningTask::~RunningTask() = default;

void RunningTask::begin()
{
    if (m_begun) {
        return; // cancelled while it waited
    }
    m_begun = true;
    Task &task = m_ledger.edit();
    task.state = TaskState::Running;
    task.started = QDateTime::currentDateTimeUtc();
    m_ledger.endWaiting();
    if (m_cancelled) {
        fail(cancelledOnRequest());
        undo();
    } else {
        advance();
    }
}

void RunningTask::takeUp()
{
    m_begun = m_resumed = true;
    Task &task = m_ledger.edit();
    task.state = TaskState::Running;
    m_ledger.endWaiting();
    keepInterruptions();
    const int steps = m_ledger.steps();
    bool complete = true;
    for (int i = 0; i < steps; ++i) {
        complete = complete && (isSettled(m_ledger.state(i)) || !m_ledger.isNeeded(i));
    }
    const bool forwards = complete || m_ledger.workflow().recovery == Recovery::Resume;
    if (m_ledger.phase() == Journal::Phase::Forwards && forwards) {
        advance();
        return;
    }
    if (task.error.isEmpty()) {
        task.error = interrupted().toJson();
    }
    for (int i = 0; i < steps; ++i) {
        if (m_ledger.state(i) == StepState::Begun) {
            m_ledger.markFailed(i);
        }
    }
    undo();
}

/// What was under way when the service was stopped; what had only been accepted was not.
void RunningTask::keepInterruptions()
{
    for (int i = 0; task().started.isValid() && i < m_ledger.steps(); ++i) {
        const StepState state = m_ledger.state(i);
        if (state == StepState::Begun || state == StepState::Undoing) {
            m_ledger.keep({.step = i,
                           .undoing = state == StepState::Undoing,
                           .ended = QDateTime::currentDateTimeUtc(),
                           .took = {},
                           .error = {.code = ErrorCode::Cancelled, .what = interrupted().why}});
        }
    }
}

void RunningTask::goOn()
{
    if (m_undoing) {
        m_undoing->goOn();
    }
}

void RunningTask::setChildren(const QJsonObject &children)
{
    m_ledger.edit().children = children;
}

bool RunningTask::cancel()
{
    if (!m_ledger.task().cancellable || m_cancelled) {
        return false;
    }
    m_cancelled = true;
    Task &task = m_ledger.edit();
    task.cancellable = false;
    task.step = {QT_TRANSLATE_NOOP("Text", "Cancelling")};
    if (!m_begun) {
        begin();
        return true;
    }
    const auto active = m_active.values();
    for (StepRunner *runner : active) {
        runner->cancel();
    }
    return true;
}

bool RunningTask::retryNow()
{
    bool retried = m_undoing && m_undoing->retryNow();
    const auto active = m_active.values();
    for (StepRunner *runner : active) {
        retried = runner->retryNow() || retried;
    }
    return retried;
}

bool RunningTask::isPausing() const
{
    return m_undoing && m_undoing->runner() && m_undoing->runner()->isPausing();
}

void RunningTask::advance()
{
    const QList<int> group = nextGroup();
    if (group.isEmpty()) {
        succeed();
    } else if (m_cancelled) {
        fail(cancelledOnRequest());
        undo();
    } else {
        intend(group);
    }
}

/// The steps that run at the same time next; those that are not needed are skipped on the way.
QList<int> RunningTask::nextGroup()
{
    QList<int> group;
    for (int i = 0; i < m_ledger.steps(); ++i) {
        if (!group.isEmpty() && !m_ledger.workflow().steps.at(i).options.together) {
            break;
        }
        if (isSettled(m_ledger.state(i))) {
            continue;
        }
        if (m_ledger.isNeeded(i)) {
            group << i;
        } else {
            m_ledger.mark(i, StepState::Skipped);
        }
    }
    return group;
}

void RunningTask::intend(const QList<int> &group)
{
    bool waits = m_ledger.probe();
    for (const int step : group) {
        m_ledger.tellProbe(step, TaskProbe::Point::BeforeIntent);
        m_ledger.mark(step, StepState::Begun);
        waits = waits || !m_ledger.workflow().steps.at(step).options.local;
    }
    m_ledger.edit().step = m_ledger.workflow().steps.at(group.first()).title;
    m_ledger.keepProgress(group.first(), 0, {});
    if (!waits) {
        m_ledger.save();
        execute(group);
        return;
    }
    m_ledger.saveThen(this, [this, group](const Result<void> &saved) {
        if (saved) {
            execute(group);
        } else {
            fail(saved.error());
            undo();
        }
    });
}

void RunningTask::execute(const QList<int> &group)
{
    m_group = group;
    QList<StepRunner *> runners;
    for (const int step : group) {
        runners << runnerFor(step);
        m_active.insert(step, runners.last());
    }
    showCancellable();
    for (StepRunner *runner : runners) {
        runner->start();
        if (m_cancelled || m_failed) {
            runner->cancel();
        }
    }
}

StepRunner *RunningTask::runnerFor(int step)
{
    auto *runner = new StepRunner({.step = &m_ledger.workflow().steps.at(step),
                                   .direction = StepRunner::Direction::Run,
                                   .context = m_ledger.context(),
                                   .probe = m_ledger.probe(),
                                   .moment = {.task = task().id, .workflow = m_ledger.workflow().name, .step = step},
                                   .patient = m_resumed},
                                  this);
    connect(runner, &StepRunner::progressed, this,
            [this, step](double fraction, const Text &doing) { showProgress(step, fraction, doing); });
    connect(runner, &StepRunner::attempted, this, [this](int attempt) {
        m_ledger.setAttempt(attempt);
        if (attempt > 1) {
            m_ledger.endWaiting();
            showCancellable();
        }
    });
    connect(runner, &StepRunner::attemptFailed, this, [this](const FailedAttempt &attempt) { m_ledger.keep(attempt); });
    connect(runner, &StepRunner::paused, this, [this](const Error &why) {
        m_ledger.beginWaiting();
        m_ledger.showWaiting({QT_TRANSLATE_NOOP("Text", "the next attempt: {why}"), {{u"why"_s, why.what.plain()}}});
        showCancellable();
    });
    connect(runner, &StepRunner::done, this, [this, step] { stepEnded(step, {}); });
    connect(runner, &StepRunner::failed, this, [this, step](const Error &why) { stepEnded(step, failure(why)); });
    return runner;
}

void RunningTask::stepEnded(int step, const Result<void> &result)
{
    m_active.take(step)->deleteLater();
    m_ledger.endWaiting();
    if (result) {
        m_ledger.mark(step, StepState::Done);
    } else {
        m_ledger.markFailed(step);
        fail(result.error());
        const auto others = m_active.values();
        for (StepRunner *other : others) {
            other->cancel();
        }
    }
    if (m_active.isEmpty()) {
        groupEnded();
    }
}

void RunningTask::groupEnded()
{
    if (m_failed) {
        undo();
    } else if (!m_ledger.probe()) {
        advance(); // the result goes to disk with what follows
    } else {
        m_ledger.saveThen(this, [this](const Result<void> &) {
            for (const int step : std::as_const(m_group)) {
                m_ledger.tellProbe(step, TaskProbe::Point::AfterResult);
            }
            advance();
        });
    }
}

void RunningTask::fail(const Error &error)
{
    if (m_failed || m_undoing) {
        return;
    }
    m_failed = true;
    m_ledger.edit().error = error.toJson();
    log::warning("task", error.plain(),
                 {{u"task"_s, task().id}, {u"method"_s, task().method}, {u"detail"_s, error.detail}});
}

void RunningTask::undo()
{
    m_ledger.edit().cancellable = false;
    m_ledger.setPhase(Journal::Phase::Backwards);
    m_undoing = new Undoing(m_ledger, this);
    connect(m_undoing, &Undoing::undone, this, [this] {
        const bool asked = m_cancelled && Error::fromJson(task().error).code == ErrorCode::Cancelled;
        end(asked ? TaskState::Cancelled : TaskState::Failed);
    });
    connect(m_undoing, &Undoing::stuck, this, [this](const Error &why) {
        log::error("task", u"could not undo: "_s + why.plain(), {{u"task"_s, task().id}, {u"detail"_s, why.detail}});
        m_ledger.edit().step = {QT_TRANSLATE_NOOP("Text", "Could not undo: {why}"), {{u"why"_s, why.plain()}}};
        end(TaskState::Attention);
    });
    connect(m_undoing, &Undoing::paused, this, &RunningTask::paused);
    connect(m_undoing, &Undoing::mayGoOn, this, &RunningTask::mayGoOn);
    m_undoing->start();
}

void RunningTask::succeed()
{
    Task &task = m_ledger.edit();
    task.result = m_ledger.workflow().result(m_ledger.context().get());
    task.progress = 1;
    end(TaskState::Succeeded);
}

void RunningTask::end(TaskState state)
{
    m_ledger.end(state, this, [this] { emit ended(); });
}

void RunningTask::showProgress(int step, double fraction, const Text &doing)
{
    const bool early = m_lastProgress.isValid() && m_lastProgress.elapsed() < progressInterval;
    if (early && fraction < 1 && doing.isEmpty()) {
        return;
    }
    m_lastProgress.start();
    m_ledger.keepProgress(step, std::clamp(fraction, 0.0, 1.0), doing);
}

void RunningTask::showCancellable()
{
    const bool now = !m_cancelled && std::any_of(m_active.cbegin(), m_active.cend(), [](const StepRunner *runner) {
        return runner->isCancellable();
    });
    if (task().cancellable != now) {
        m_ledger.edit().cancellable = now;
    }
}

bool RunningTask::isOverdue() const
{
    constexpr auto grace = std::chrono::seconds(5);
    const auto late = [&](const StepRunner *runner) { return runner && runner->silentFor() > runner->allowed() + grace; };
    return (m_undoing && late(m_undoing->runner())) || std::any_of(m_active.cbegin(), m_active.cend(), late);
}

QJsonObject RunningTask::describe() const
{
    QJsonArray active;
    const auto add = [&](const StepRunner *runner) {
        active.append(QJsonObject{{u"step"_s, runner->index()},
                                  {u"attempt"_s, runner->attempt()},
                                  {u"silentSeconds"_s, qint64(runner->silentFor().count() / 1000)},
                                  {u"allowedSeconds"_s, qint64(runner->allowed().count() / 1000)}});
    };
    std::for_each(m_active.cbegin(), m_active.cend(), add);
    if (m_undoing && m_undoing->runner()) {
        add(m_undoing->runner());
    }
    return {{u"id"_s, task().id},
            {u"workflow"_s, m_ledger.workflow().name},
            {u"undoing"_s, m_undoing != nullptr},
            {u"active"_s, active}};
}

} // namespace penstock
