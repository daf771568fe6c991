// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskledger.h"

#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/taskevents.h"
#include "service/tasks/taskgroups.h"
#include "shared/core/isotime.h"
#include "shared/core/log.h"

#include <QPointer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeAgainAfter = 1000; // milliseconds, when the disk refused an outcome

QString shown(StepState state)
{
    switch (state) {
    case StepState::Begun:
        return u"running"_s;
    case StepState::Done:
        return u"done"_s;
    case StepState::Undone:
        return u"undone"_s;
    case StepState::Skipped:
        return u"skipped"_s;
    case StepState::Waiting:
    case StepState::Undoing:
        break;
    }
    return {};
}

} // namespace

TaskLedger::TaskLedger(const Services &services, Task task, Work work)
    : m_services(services), m_task(std::move(task)), m_work(std::move(work)),
      m_contextOnDisk(workflow().copy(m_work.context.get()))
{}

TaskLedger::~TaskLedger()
{
    m_services.writes.drop(this);
}

bool TaskLedger::isNeeded(int step) const
{
    const auto &needed = workflow().steps.at(step).needed;
    return !needed || needed(m_work.context.get());
}

void TaskLedger::tellProbe(int step, TaskProbe::Point point) const
{
    if (m_services.probe) {
        m_services.probe->reached({.task = m_task.id,
                                   .workflow = workflow().name,
                                   .step = step,
                                   .undoing = m_work.phase != Journal::Phase::Forwards,
                                   .point = point});
    }
}

Task &TaskLedger::edit()
{
    m_services.writes.soon(this);
    return m_task;
}

void TaskLedger::mark(int step, StepState state)
{
    m_work.states[step] = state;
    if (const QString word = shown(state); !word.isEmpty()) {
        showState(step, word);
    }
}

void TaskLedger::markFailed(int step)
{
    showState(step, u"failed"_s);
}

void TaskLedger::showState(int index, const QString &state)
{
    m_services.writes.soon(this);
    ShownStep &shown = m_shown[index];
    shown.state = state;
    (state == "running"_L1 ? shown.started : shown.ended) = QDateTime::currentDateTimeUtc();
}

/// When the row is written: steps change more often.
void TaskLedger::putSteps()
{
    const auto changed = std::exchange(m_shown, {});
    for (auto shown = changed.begin(); shown != changed.end(); ++shown) {
        if (shown.key() >= m_task.steps.size()) {
            continue;
        }
        QJsonObject step = m_task.steps.at(shown.key()).toObject();
        step.insert("state"_L1, shown->state);
        if (shown->started.isValid()) {
            step.insert("started"_L1, isoTime(shown->started));
        }
        if (shown->ended.isValid()) {
            step.insert("ended"_L1, isoTime(shown->ended));
        }
        m_task.steps.replace(shown.key(), step);
    }
}

void TaskLedger::keepProgress(int step, double fraction, const Text &doing)
{
    double done = 0;
    double all = 0;
    for (int i = 0; i < steps(); ++i) {
        const int weight = workflow().steps.at(i).options.weight;
        all += weight;
        done += i == step ? weight * fraction : isSettled(state(i)) ? weight : 0;
    }
    Task &task = edit();
    task.progress = all > 0 ? done / all : 0;
    task.step = doing.isEmpty() ? task.step : doing;
}

void TaskLedger::beginWaiting()
{
    m_waitsSince = QDateTime::currentDateTimeUtc();
}

void TaskLedger::showWaiting(const Text &what)
{
    if (m_task.waitsFor != what || m_task.waitsSince != m_waitsSince) {
        Task &task = edit();
        task.waitsFor = what;
        task.waitsSince = m_waitsSince;
    }
}

void TaskLedger::endWaiting()
{
    Task &task = edit();
    task.waitsFor = {};
    task.waitsSince = {};
}

void TaskLedger::setPhase(Journal::Phase phase)
{
    m_work.phase = phase;
}

void TaskLedger::save()
{
    m_entryDue = true;
    m_services.writes.now(this);
}

void TaskLedger::saveThen(QObject *guard, std::function<void(const Result<void> &)> next)
{
    save();
    m_services.database.afterCommit([this, guard = QPointer(guard), next = std::move(next)](const Result<void> &done) {
        if (!guard) {
            return;
        }
        if (!done) {
            m_contextOnDisk.reset();
        }
        next(done);
    });
}

Result<void> TaskLedger::write()
{
    if (std::exchange(m_entryDue, false)) {
        const void *context = m_work.context.get();
        const bool same = m_contextOnDisk && workflow().same(m_contextOnDisk.get(), context);
        const auto written = m_services.journal.update({.task = m_task.id,
                                                        .workflow = {},
                                                        .phase = m_work.phase,
                                                        .states = toText(m_work.states),
                                                        .attempt = m_attempt,
                                                        .claims = {},
                                                        .context = same ? QByteArray() : workflow().journalText(context)});
        if (!written) {
            return written;
        }
        m_contextOnDisk = same ? m_contextOnDisk : workflow().copy(context);
    }
    if (std::exchange(m_rowDue, false)) {
        putSteps();
        const auto written = m_services.tasks.update(m_task);
        if (!written && written.error().code != ErrorCode::NotFound) {
            return written;
        }
    }
    return {};
}

void TaskLedger::end(TaskState state, QObject *guard, std::function<void()> ended)
{
    m_task.ended = QDateTime::currentDateTimeUtc();
    m_task.cancellable = false;
    m_task.waitsFor = {};
    m_task.waitsSince = {};
    TaskGroups::settle(m_task, state);
    tellFailure(state);
    m_rowDue = true;
    if (state == TaskState::Attention) {
        setPhase(Journal::Phase::Attention);
        save();
    } else {
        m_entryDue = false;
        m_services.writes.now(this);
        (void)m_services.journal.remove(m_task.id);
    }
    m_services.database.afterCommit([this, state, guard = QPointer(guard), ended = std::move(ended)](const Result<void> &done) {
        if (!guard) {
            return;
        }
        if (done) {
            ended();
            return;
        }
        log::error("task", u"the outcome was not written"_s, {{u"task"_s, m_task.id}, {u"cause"_s, done.error().plain()}});
        m_told = false;
        QTimer::singleShot(writeAgainAfter, guard, [this, state, guard, ended] { end(state, guard, ended); });
    });
}

void TaskLedger::tellFailure(TaskState state)
{
    if (m_told || (state != TaskState::Failed && state != TaskState::Attention)) {
        return;
    }
    m_told = true;
    (void)m_services.events.append(endedBadly(m_task));
}

} // namespace penstock
