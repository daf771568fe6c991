// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/schedules.h"

#include "service/api/clock.h"
#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/plugins/schedule/timetable.h"
#include "service/store/database.h"
#include "shared/core/isotime.h"

#include <QPointer>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 1000;     // milliseconds, so that a clock that was set is noticed
constexpr qint64 onTime = 60;       // seconds; what is later was missed
constexpr qint64 setBy = 30'000;    // milliseconds; smaller corrections of the clock do not matter
constexpr qint64 sameHour = 3600;   // seconds the clock may go back without repeating runs

bool hasEnded(const QString &state)
{
    return state != "queued"_L1 && state != "running"_L1;
}

} // namespace

Schedules::Schedules(const Kernel &kernel, WallClock clock, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_clock(std::move(clock)), m_records(kernel.repository, scheduleType())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Schedules::look);
}

void Schedules::run()
{
    connect(&m_kernel.repository, &Repository::committed, this, &Schedules::noteChanges);
    const auto known = m_records.all();
    for (const Schedule &schedule : known.value_or(QList<Schedule>())) {
        if (schedule.enabled && schedule.nextRun.isValid()) {
            m_next.insert(schedule.id, schedule.nextRun);
        }
        if (schedule.result == ScheduleResult::Running) {
            resume(schedule);
        }
    }
    m_wall = m_clock();
    m_steady = steadyMilliseconds();
    recheck(m_wall);
    arm();
}

void Schedules::arm()
{
    if (m_next.isEmpty()) {
        m_timer.stop();
        return;
    }
    const QDateTime first = *std::min_element(m_next.cbegin(), m_next.cend());
    m_timer.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(first), 0, lookEvery)));
}

void Schedules::look()
{
    const QDateTime now = m_clock();
    followClock(now);
    for (const QString &id : m_next.keys()) { // handling changes it
        if (m_next.value(id) <= now) {
            handle(id, now);
        }
    }
    arm();
}

void Schedules::followClock(const QDateTime &now)
{
    const qint64 steady = steadyMilliseconds();
    const qint64 drift = m_wall.msecsTo(now) - (steady - m_steady);
    m_wall = now;
    m_steady = steady;
    if (drift < -setBy) {
        recheck(now);
    }
}

/// After the clock went back, the next times would be far away.
void Schedules::recheck(const QDateTime &now)
{
    const auto known = m_records.all(whereEqual(u"enabled"_s, true));
    for (Schedule schedule : known.value_or(QList<Schedule>())) {
        const QDateTime next = following(schedule, now);
        if (next.isValid() && (!schedule.nextRun.isValid() || schedule.nextRun > next)) {
            schedule.nextRun = next;
            m_next.insert(schedule.id, next);
            (void)m_records.update(schedule);
        }
    }
}

QDateTime Schedules::following(const Schedule &schedule, const QDateTime &now)
{
    const auto table = Timetable::of(scheduleType().toJson(schedule));
    const qint64 ahead = schedule.lastDue.isValid() ? now.secsTo(schedule.lastDue) : 0;
    return table ? table->next(ahead > 0 && ahead < sameHour ? schedule.lastDue : now) : QDateTime();
}

void Schedules::handle(const QString &id, const QDateTime &now)
{
    m_next.remove(id);
    auto schedule = m_records.find(id);
    if (!schedule || !schedule->enabled) {
        return;
    }
    const QDateTime due = schedule->nextRun;
    const bool late = due.secsTo(now) > onTime;
    schedule->lastDue = due;
    schedule->nextRun = following(*schedule, now);
    schedule->enabled = schedule->nextRun.isValid();
    if (schedule->enabled) {
        m_next.insert(id, schedule->nextRun);
    }
    if (!late || schedule->missed == MissedRuns::RunOnce) {
        schedule->lastRun = now;
        begin(*schedule, due);
        return;
    }
    schedule->result = ScheduleResult::Missed;
    (void)m_records.update(*schedule);
    (void)m_kernel.events.append({.name = u"schedule/missed"_s,
                                  .object = {u"schedule"_s, id, schedule->name},
                                  .text = {QT_TRANSLATE_NOOP("Text", "Schedule {name} did not run: its time had passed."),
                                           {{u"name"_s, schedule->name}}},
                                  .initiator = schedule->user,
                                  .severity = Severity::Warning,
                                  .payload = {{u"due"_s, isoTime(due)}}});
}

void Schedules::begin(const Schedule &schedule, const QDateTime &due)
{
    Schedule begun = schedule;
    begun.lastDue = due;
    begun.result = ScheduleResult::Running;
    begun.problem = {};
    begun.task.clear();
    if (!m_records.update(begun)) {
        return;
    }
    m_kernel.repository.database().afterCommit([self = QPointer(this), id = schedule.id](const Result<void> &safe) {
        if (self && safe) {
            self->call(id);
        }
    });
}

void Schedules::call(const QString &id)
{
    const auto schedule = m_records.find(id);
    if (!schedule) {
        return;
    }
    const auto caller = owner(*schedule);
    if (!caller) {
        fail(*schedule, caller.error());
        return;
    }
    m_kernel.dispatcher.dispatch(*caller, schedule->method, schedule->parameters,
                                 [self = QPointer(this), id](const Result<Answer> &answer) {
                                     if (self) {
                                         self->settle(id, answer ? Result<QJsonValue>(answer->value()) : failure(answer.error()));
                                     }
                                 });
}

Result<Caller> Schedules::owner(const Schedule &schedule) const
{
    Caller caller{.sessionId = {},
                  .user = schedule.user,
                  .peer = u"schedule "_s + schedule.name,
                  .localAdministrator = schedule.local,
                  .account = schedule.account};
    if (schedule.local) {
        return caller;
    }
    const auto account = m_kernel.repository.find(u"account"_s, schedule.account);
    const bool enabled = account && account->value("state"_L1).toString() == "enabled"_L1;
    if (!enabled) {
        return failure(ErrorCode::PermissionDenied, {QT_TRANSLATE_NOOP("Text", "Schedule {name} was not run."), {{u"name"_s, schedule.name}}},
                       account ? Text{QT_TRANSLATE_NOOP("Text", "The account {user} is disabled."), {{u"user"_s, schedule.user}}}
                               : Text{QT_TRANSLATE_NOOP("Text", "The account {user} is not there any more."), {{u"user"_s, schedule.user}}},
                       {QT_TRANSLATE_NOOP("Text", "Change the schedule to make it yours, or delete it.")});
    }
    return caller;
}

void Schedules::settle(const QString &id, const Result<QJsonValue> &answer)
{
    auto schedule = m_records.find(id);
    if (!schedule) {
        return;
    }
    if (!answer) {
        fail(*schedule, answer.error());
        return;
    }
    const QString task = answer->toObject().value("task"_L1).toString();
    const auto known = task.isEmpty() ? failure(Error()) : m_kernel.repository.find(u"task"_s, task);
    schedule->task = known ? task : QString();
    schedule->result = known ? ScheduleResult::Running : ScheduleResult::Succeeded;
    (void)m_records.update(*schedule);
    if (known) {
        m_tasks.insert(task, id);
        settleByTask(id, *known);
    }
}

void Schedules::settleByTask(const QString &id, const QJsonObject &task)
{
    const QString state = task.value("state"_L1).toString();
    auto schedule = m_records.find(id);
    if (!hasEnded(state)) {
        return;
    }
    m_tasks.remove(task.value("id"_L1).toString());
    if (!schedule || schedule->task != task.value("id"_L1).toString()) {
        return; // a later run counts
    }
    if (state != "succeeded"_L1) {
        fail(*schedule, Error::fromJson(task.value("error"_L1).toObject()));
        return;
    }
    schedule->result = ScheduleResult::Succeeded;
    (void)m_records.update(*schedule);
}

void Schedules::fail(Schedule schedule, const Error &error)
{
    schedule.result = ScheduleResult::Failed;
    schedule.problem = error.toJson();
    (void)m_records.update(schedule);
    (void)m_kernel.events.append({.name = u"schedule/failed"_s,
                                  .object = {u"schedule"_s, schedule.id, schedule.name},
                                  .text = {QT_TRANSLATE_NOOP("Text", "Schedule {name} failed: {why}"),
                                           {{u"name"_s, schedule.name}, {u"why"_s, error.plain()}}},
                                  .initiator = schedule.user,
                                  .severity = Severity::Error,
                                  .payload = {{u"due"_s, isoTime(schedule.lastDue)}, {u"error"_s, error.toJson()}}});
}

void Schedules::resume(const Schedule &schedule)
{
    const auto task = schedule.task.isEmpty() ? failure(Error()) : m_kernel.repository.find(u"task"_s, schedule.task);
    if (task) {
        m_tasks.insert(schedule.task, schedule.id);
        settleByTask(schedule.id, *task);
    } else {
        fail(schedule, {.code = ErrorCode::Unavailable,
                        .what = {QT_TRANSLATE_NOOP("Text", "It is not known whether {method} was done."), {{u"method"_s, schedule.method}}},
                        .why = {QT_TRANSLATE_NOOP("Text", "The service ended in the middle of the call.")},
                        .fix = {QT_TRANSLATE_NOOP("Text", "Check the present state.")}});
    }
}

void Schedules::noteChanges(const QList<Change> &changes)
{
    bool moved = false;
    for (const Change &change : changes) {
        if (change.type == "schedule"_L1) {
            const Schedule schedule = m_records.fromJson(change.object);
            const bool runs = change.kind != Change::Kind::Removed && schedule.enabled && schedule.nextRun.isValid();
            runs ? (void)m_next.insert(change.id, schedule.nextRun) : (void)m_next.remove(change.id);
            moved = true;
        } else if (change.type == "task"_L1 && m_tasks.contains(change.id) && change.kind != Change::Kind::Removed) {
            settleByTask(m_tasks.value(change.id), change.object);
        }
    }
    if (moved) {
        arm();
    }
}

} // namespace penstock
