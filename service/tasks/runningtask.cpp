// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/runningtask.h"

#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "shared/core/log.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressInterval = 250; // milliseconds between two writes of progress
constexpr int rollbackAttempts = 5;

std::chrono::milliseconds backOff(int attempt)
{
    return std::min(std::chrono::milliseconds(500) * (1 << std::min(attempt, 6)), std::chrono::milliseconds(30000));
}

} // namespace

RunningTask::RunningTask(const Services &services, Task task, const WorkflowDefinition &workflow,
                         std::shared_ptr<void> context, QObject *parent)
    : QObject(parent), m_services(services), m_task(std::move(task)), m_workflow(workflow), m_context(std::move(context))
{
    connect(&m_control, &StepControl::reported, this, &RunningTask::keepProgress);
}

void RunningTask::begin()
{
    m_task.state = TaskState::Running;
    m_task.started = QDateTime::currentDateTimeUtc();
    m_task.waitsFor = {};
    runStep(0);
}

void RunningTask::undoAfterRestart(int lastStep)
{
    m_task.state = TaskState::Running;
    if (m_task.error.isEmpty()) {
        m_task.error = Error{.code = ErrorCode::Cancelled,
                             .what = {QT_TRANSLATE_NOOP("Text", "The task did not end.")},
                             .why = {QT_TRANSLATE_NOOP("Text", "The service was stopped while it ran.")},
                             .fix = {QT_TRANSLATE_NOOP("Text", "What it had begun has been undone; start it again.")},
                             .field = {},
                             .detail = {}}
                           .toJson();
    }
    // What was written together with the task belongs to its first step, also when that had not begun.
    const int begun = std::max(lastStep, 0);
    markStep(begun, u"failed"_s);
    undo(begun);
}

void RunningTask::setWaitsFor(const Text &text)
{
    if (m_task.waitsFor != text) {
        m_task.waitsFor = text;
        save();
    }
}

bool RunningTask::cancel()
{
    if (!m_task.cancellable) {
        return false;
    }
    m_task.cancellable = false;
    m_task.step = {QT_TRANSLATE_NOOP("Text", "Cancelling")};
    m_control.cancel();
    if (m_current < 0) {
        m_task.error = Error{.code = ErrorCode::Cancelled,
                             .what = {QT_TRANSLATE_NOOP("Text", "The task was cancelled.")},
                             .why = {},
                             .fix = {},
                             .field = {},
                             .detail = {}}
                           .toJson();
        finish(TaskState::Cancelled);
    } else {
        save();
    }
    return true;
}

bool RunningTask::isNeeded(int index) const
{
    const auto &needed = m_workflow.steps.at(index).needed;
    return !needed || needed(m_context.get());
}

void RunningTask::runStep(int index)
{
    while (index < m_workflow.steps.size() && !isNeeded(index)) {
        markStep(index++, u"skipped"_s);
    }
    if (index == m_workflow.steps.size()) {
        succeed();
        return;
    }
    if (m_control.isCancelled()) {
        stepDone(index, failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The task was cancelled.")}));
        return;
    }
    m_current = index;
    const WorkflowStep &step = m_workflow.steps.at(index);
    m_task.step = step.title;
    m_task.cancellable = step.options.cancellable;
    m_task.progress = share(index, 0);
    markStep(index, u"running"_s);
    if (step.options.local) {
        writeJournal();
        execute(index);
    } else {
        saveThen([this, index] { execute(index); });
    }
}

void RunningTask::execute(int index)
{
    whenDone(m_workflow.steps.at(index).run(m_context.get(), m_control), this,
             [this, index](const Result<void> &result) { stepDone(index, result); });
}

void RunningTask::stepDone(int index, const Result<void> &result)
{
    if (!result) {
        m_task.error = result.error().toJson();
        log::warning("task", result.error().plain(),
                     {{u"task"_s, m_task.id}, {u"method"_s, m_task.method}, {u"detail"_s, result.error().detail}});
        markStep(index, u"failed"_s);
        undo(index);
        return;
    }
    markStep(index, u"done"_s);
    runStep(index + 1);
}

void RunningTask::succeed()
{
    m_task.result = m_workflow.result(m_context.get());
    m_task.progress = 1;
    finish(TaskState::Succeeded);
}

void RunningTask::undo(int index)
{
    m_undoing = true;
    m_task.cancellable = false;
    while (index >= 0 && (!m_workflow.steps.at(index).rollback || !isNeeded(index))) {
        --index;
    }
    m_current = index;
    if (index < 0) {
        const bool cancelled = Error::fromJson(m_task.error).code == ErrorCode::Cancelled && m_control.isCancelled();
        finish(cancelled ? TaskState::Cancelled : TaskState::Failed);
        return;
    }
    m_task.step = {QT_TRANSLATE_NOOP("Text", "Undoing: {step}"),
                   {{u"step"_s, m_workflow.steps.at(index).title.plain()}}};
    saveThen([this, index] { rollBack(index, 0); });
}

void RunningTask::rollBack(int index, int attempt)
{
    whenDone(m_workflow.steps.at(index).rollback(m_context.get()), this,
             [this, index, attempt](const Result<void> &result) { rollbackDone(index, attempt, result); });
}

void RunningTask::rollbackDone(int index, int attempt, const Result<void> &result)
{
    if (result) {
        markStep(index, u"undone"_s);
        undo(index - 1);
        return;
    }
    const Error &error = result.error();
    log::warning("task", u"rollback failed: "_s + error.plain(), {{u"task"_s, m_task.id}, {u"attempt"_s, attempt}});
    const bool unreachable = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout;
    if (!unreachable && attempt + 1 >= rollbackAttempts) {
        m_task.step = {QT_TRANSLATE_NOOP("Text", "Could not undo: {why}"), {{u"why"_s, error.plain()}}};
        finish(TaskState::Attention);
        return;
    }
    m_task.waitsFor = {QT_TRANSLATE_NOOP("Text", "the next attempt: {why}"), {{u"why"_s, error.what.plain()}}};
    save();
    QTimer::singleShot(backOff(attempt), this, [this, index, attempt] {
        m_task.waitsFor = {};
        rollBack(index, attempt + 1);
    });
}

void RunningTask::finish(TaskState state)
{
    m_task.state = state;
    m_task.ended = QDateTime::currentDateTimeUtc();
    m_task.cancellable = false;
    m_task.waitsFor = {};
    if (state != TaskState::Attention) {
        m_task.step = {};
    }
    (void)m_services.tasks.update(m_task);
    (void)m_services.journal.remove(m_task.id);
    if (state == TaskState::Failed || state == TaskState::Attention) {
        (void)m_services.events.append({.name = u"task/failed"_s,
                                        .object = ObjectRef::fromJson(m_task.target),
                                        .text = {QT_TRANSLATE_NOOP("Text", "{task} failed: {why}"),
                                                 {{u"task"_s, m_task.title.plain()},
                                                  {u"why"_s, Error::fromJson(m_task.error).plain()}}},
                                        .initiator = m_task.initiator,
                                        .severity = Severity::Error,
                                        .payload = {{u"task"_s, m_task.id}},
                                        .scope = m_task.scope});
    }
    m_services.database.afterCommit([guard = QPointer<RunningTask>(this)](const Result<void> &) {
        if (guard) {
            emit guard->ended();
        }
    });
}

void RunningTask::keepProgress(double fraction, const Text &doing)
{
    const bool early = m_lastProgress.isValid() && m_lastProgress.elapsed() < progressInterval;
    if (m_undoing || m_current < 0 || (early && fraction < 1 && doing.isEmpty())) {
        return;
    }
    m_lastProgress.start();
    m_task.progress = share(m_current, std::clamp(fraction, 0.0, 1.0));
    if (!doing.isEmpty()) {
        m_task.step = doing;
    }
    (void)m_services.tasks.update(m_task);
}

void RunningTask::markStep(int index, const QString &state)
{
    if (index < 0 || index >= m_task.steps.size()) {
        return;
    }
    QJsonObject step = m_task.steps.at(index).toObject();
    step.insert("state"_L1, state);
    step.insert(state == "running"_L1 ? "started"_L1 : "ended"_L1,
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_task.steps.replace(index, step);
}

void RunningTask::save()
{
    (void)m_services.tasks.update(m_task);
}

void RunningTask::writeJournal()
{
    (void)m_services.journal.write({.task = m_task.id,
                                    .workflow = m_workflow.name,
                                    .step = m_current,
                                    .undoing = m_undoing,
                                    .context = m_workflow.encode(m_context.get())});
    save();
}

void RunningTask::saveThen(std::function<void()> next)
{
    writeJournal();
    m_services.database.afterCommit([guard = QPointer<RunningTask>(this), next = std::move(next)](const Result<void> &done) {
        if (!guard) {
            return;
        }
        if (!done && !guard->m_undoing) {
            guard->stepDone(guard->m_current, failure(done.error()));
            return;
        }
        next();
    });
}

double RunningTask::share(int index, double fraction) const
{
    double before = 0;
    double all = 0;
    for (int i = 0; i < m_workflow.steps.size(); ++i) {
        const int weight = m_workflow.steps.at(i).options.weight;
        before += i < index ? weight : 0;
        all += weight;
    }
    return all > 0 ? (before + fraction * m_workflow.steps.at(index).options.weight) / all : 0;
}

} // namespace penstock
