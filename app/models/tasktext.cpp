// SPDX-License-Identifier: Apache-2.0
#include "app/models/tasktext.h"

#include "app/client/tasktracker.h"
#include "app/client/translatedtext.h"
#include "app/models/timetext.h"
#include "shared/core/error.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace penstock::tasktext {

using namespace Qt::StringLiterals;

namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

QString titleOf(const QJsonObject &task, int step)
{
    return translated(task.value("steps"_L1).toArray().at(step).toObject().value("title"_L1));
}

/// "Create disk, attempt 2".
QString tried(const QJsonObject &task, int step, int attempt, bool undoing)
{
    const QString title = titleOf(task, step);
    const QString what = undoing ? TaskText::tr("Undoing: %1", "a step").arg(title) : title;
    return attempt > 0 ? TaskText::tr("%1, attempt %2", "step, number").arg(what).arg(attempt) : what;
}

QString lineOf(const QJsonObject &task, const QJsonObject &entry)
{
    const QJsonValue seconds = entry.value("seconds"_L1);
    Error error = Error::fromJson(entry.value("error"_L1).toObject());
    error.fix = {};
    QString what = tried(task, entry.value("step"_L1).toInt(), entry.value("attempt"_L1).toInt(), entry.value("undoing"_L1).toBool());
    if (seconds.isDouble()) {
        what = TaskText::tr("%1, after %2", "attempt, time").arg(what, timetext::span(qRound64(seconds.toDouble() * 1000)));
    }
    return TaskText::tr("%1  %2: %3 (%4)", "time, what was tried, why it failed, error code")
        .arg(timetext::moment(timetext::fromWire(entry.value("ended"_L1).toString())), what, translated(error), toString(error.code));
}

/// The service keeps the first and the latest ones.
QString gapBetween(const QJsonObject &before, const QJsonObject &entry)
{
    const bool same = before.value("step"_L1) == entry.value("step"_L1) && before.value("undoing"_L1) == entry.value("undoing"_L1);
    const int from = before.value("attempt"_L1).toInt() + 1;
    const int to = entry.value("attempt"_L1).toInt() - 1;
    return same && from <= to ? TaskText::tr("Attempts %1 to %2 are not listed.").arg(from).arg(to) : QString();
}

QString silence(const QJsonObject &task, const QJsonObject &active, bool undoing)
{
    const QString what = tried(task, active.value("step"_L1).toInt(), active.value("attempt"_L1).toInt(), undoing);
    const qint64 silent = active.value("silentSeconds"_L1).toInteger();
    const QString heard = silent > 0 ? TaskText::tr("last heard of %1 ago").arg(timetext::duration(silent)) : TaskText::tr("heard of just now");
    return TaskText::tr("%1: %2, given up after %3 of silence", "step, when it was heard of, limit")
        .arg(what, heard, timetext::duration(active.value("allowedSeconds"_L1).toInteger()));
}

/// "vm:ID" as people know it.
QStringList namesOf(const QJsonArray &resources, const FieldText::NameOf &nameOf)
{
    QStringList names;
    for (const auto &each : resources) {
        const QString resource = each.toString();
        const QString name = nameOf(resource.section(u':', 0, 0), resource.section(u':', 1));
        names += name.isEmpty() ? resource : name;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString stepState(const QString &state)
{
    if (state == "waiting"_L1) {
        return TaskText::tr("Waiting");
    }
    if (state == "running"_L1) {
        return TaskText::tr("Running");
    }
    if (state == "done"_L1) {
        return TaskText::tr("Done");
    }
    if (state == "failed"_L1) {
        return TaskText::tr("Failed");
    }
    return state == "undone"_L1 ? TaskText::tr("Undone") : TaskText::tr("Undoing");
}

QStringList steps(const QJsonObject &task)
{
    QStringList lines;
    for (const auto &each : task.value("steps"_L1).toArray()) {
        const QJsonObject step = each.toObject();
        const QString state = step.value("state"_L1).toString();
        const QDateTime started = timetext::fromWire(step.value("started"_L1).toString());
        const QDateTime ended = timetext::fromWire(step.value("ended"_L1).toString());
        QStringList facts{stepState(state)};
        if (started.isValid()) {
            facts += timetext::moment(started);
        }
        if (started.isValid() && ended.isValid()) {
            facts += timetext::span(started.msecsTo(ended));
        }
        if (state != "skipped"_L1) {
            lines += TaskText::tr("%1: %2", "step, its state and times").arg(translated(step.value("title"_L1)), facts.join(u", "_s));
        }
    }
    return lines;
}

QStringList log(const QJsonObject &task)
{
    QStringList lines;
    QJsonObject before;
    for (const auto &each : task.value("log"_L1).toArray()) {
        const QJsonObject entry = each.toObject();
        lines += gapBetween(before, entry);
        lines += lineOf(task, entry);
        before = entry;
    }
    lines.removeAll(QString());
    return lines;
}

QStringList atWork(const QJsonObject &task, const QJsonObject &inspected, const FieldText::NameOf &nameOf)
{
    if (inspected.isEmpty() || TaskTracker::hasEnded(task)) {
        return {TaskText::tr("Nothing any more: it has ended.")};
    }
    QStringList lines;
    for (const auto &each : inspected.value("active"_L1).toArray()) {
        lines += silence(task, each.toObject(), inspected.value("undoing"_L1).toBool());
    }
    if (!inspected.value("holds"_L1).toBool(true)) {
        lines += TaskText::tr("Nothing yet: it waits for its turn.");
    } else if (lines.isEmpty()) {
        const bool isWhole = task.value("children"_L1).toObject().value("total"_L1).toInt() > 0;
        lines += isWhole ? TaskText::tr("It waits for its parts.") : TaskText::tr("It is between two steps.");
    }
    if (const QStringList names = namesOf(inspected.value("resources"_L1).toArray(), nameOf); !names.isEmpty()) {
        lines += TaskText::tr("Works on: %1", "names of objects").arg(names.join(u", "_s));
    }
    return lines;
}

} // namespace penstock::tasktext
