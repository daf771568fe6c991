// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/schedule.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void addTime(TypedResource<Schedule> &type)
{
    type.field(&Schedule::cron, u"cron"_s)
        .label(QT_TRANSLATE_NOOP("Model", "When"))
        .help(QT_TRANSLATE_NOOP("Model", "Minute, hour, day, month, weekday: 30 2 * * MON-FRI is half past two on workdays."))
        .maximumLength(200)
        .listed();
    type.field(&Schedule::at, u"at"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Once at"))
        .help(QT_TRANSLATE_NOOP("Model", "One point in time, instead of a repetition."));
    type.field(&Schedule::timeZone, u"timeZone"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Time zone"))
        .help(QT_TRANSLATE_NOOP("Model", "By whose clocks it runs, such as Europe/Berlin or UTC."))
        .suggested()
        .maximumLength(100);
    type.field(&Schedule::missed, u"missed"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Missed runs"))
        .help(QT_TRANSLATE_NOOP("Model", "What to do when the service was not running at the time."))
        .byDefault(u"skip"_s);
}

void addWork(TypedResource<Schedule> &type)
{
    type.field(&Schedule::method, u"method"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Method"))
        .help(QT_TRANSLATE_NOOP("Model", "What is called, such as vm.start; it is called with your rights."))
        .required()
        .maximumLength(100)
        .listed();
    type.field(&Schedule::parameters, u"parameters"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Parameters"))
        .help(QT_TRANSLATE_NOOP("Model", "What the method is called with: values by their names, such as the id of a virtual machine."));
}

void addRuns(TypedResource<Schedule> &type)
{
    type.field(&Schedule::nextRun, u"nextRun"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Next run"))
        .help(QT_TRANSLATE_NOOP("Model", "When it runs next."))
        .readOnly()
        .listed();
    type.field(&Schedule::lastRun, u"lastRun"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Last run"))
        .help(QT_TRANSLATE_NOOP("Model", "When it ran last."))
        .readOnly()
        .listed();
    type.field(&Schedule::lastDue, u"lastDue"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Last time meant"))
        .help(QT_TRANSLATE_NOOP("Model", "For when the last run was meant."))
        .readOnly();
    type.field(&Schedule::result, u"result"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Result"))
        .help(QT_TRANSLATE_NOOP("Model", "How the last run ended."))
        .readOnly()
        .listed();
    type.field(&Schedule::problem, u"problem"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Problem"))
        .help(QT_TRANSLATE_NOOP("Model", "Why the last run failed."))
        .readOnly();
    type.reference(&Schedule::task, u"task"_s, u"task"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Task"))
        .help(QT_TRANSLATE_NOOP("Model", "The task of the last run, if it had one."))
        .onDelete(OnDelete::Clear)
        .reverse(u"schedules"_s, QT_TRANSLATE_NOOP("Model", "Schedules"))
        .readOnly();
}

void addOwner(TypedResource<Schedule> &type)
{
    type.reference(&Schedule::account, u"account"_s, u"account"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Account"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose rights it has: of who made it or changed last what it does."))
        .onDelete(OnDelete::Clear)
        .reverse(u"schedules"_s, QT_TRANSLATE_NOOP("Model", "Schedules"))
        .readOnly();
    type.field(&Schedule::user, u"user"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Owner"))
        .help(QT_TRANSLATE_NOOP("Model", "Name of whose rights it has."))
        .readOnly()
        .listed();
    type.field(&Schedule::local, u"local"_s)
        .label(QT_TRANSLATE_NOOP("Model", "With all rights"))
        .help(QT_TRANSLATE_NOOP("Model", "Its owner is an administrator of the service's computer."))
        .readOnly();
    type.field(&Schedule::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was made."))
        .readOnly();
}

} // namespace

QList<Choice> choicesOf(MissedRuns)
{
    return {{u"skip"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Skip them"))},
            {u"runOnce"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Run once"))}};
}

QList<Choice> choicesOf(ScheduleResult)
{
    return {{u"none"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "None yet"))},
            {u"running"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Running"))},
            {u"succeeded"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Succeeded"))},
            {u"failed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Failed"))},
            {u"missed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Missed"))}};
}

TypedResource<Schedule> scheduleType()
{
    TypedResource<Schedule> type(u"schedule"_s, QT_TRANSLATE_NOOP("Model", "Schedule"), QT_TRANSLATE_NOOP("Model", "Schedules"));
    type.field(&Schedule::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "What it is for, in a few words."))
        .uniqueWithin(u"project"_s);
    type.reference(&Schedule::project, u"project"_s, u"project"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Project"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose users may see and change it."))
        .owner()
        .onDelete(OnDelete::Cascade)
        .reverse(u"schedules"_s, QT_TRANSLATE_NOOP("Model", "Schedules"))
        .immutable();
    type.field(&Schedule::enabled, u"enabled"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Enabled"))
        .help(QT_TRANSLATE_NOOP("Model", "It runs at its times."))
        .byDefault(true)
        .listed();
    addTime(type);
    addWork(type);
    addRuns(type);
    addOwner(type);
    type.makeShown();
    return type;
}

} // namespace penstock
