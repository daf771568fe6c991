// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/unknownwork.h"

#include "service/events/eventlog.h"
#include "service/store/database.h"
#include "service/tasks/taskevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Error unknown(const QString &workflow)
{
    return {.code = ErrorCode::Unsupported,
            .what = {QT_TRANSLATE_NOOP("Text", "The task did not end.")},
            .why = {QT_TRANSLATE_NOOP("Text", "The service was stopped while it ran, and does not know work of the kind {workflow} any more."),
                    {{u"workflow"_s, workflow}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "Clean up by hand and dismiss the task; or install what knows this work, restart the service and undo it.")}};
}

/// Nothing of it runs any more.
QJsonArray stopped(QJsonArray steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps.at(i).toObject();
        if (step.value("state"_L1).toString() == "running"_L1) {
            step.insert("state"_L1, u"failed"_s);
            steps.replace(i, step);
        }
    }
    return steps;
}

} // namespace

Result<void> leaveUnknownWork(const TaskLedger::Services &services, Journal::Entry entry, Task task)
{
    const Error error = unknown(entry.workflow);
    task.state = TaskState::Attention;
    task.ended = QDateTime::currentDateTimeUtc();
    task.cancellable = false;
    task.waitsFor = {};
    task.waitsSince = {};
    task.error = task.error.isEmpty() ? error.toJson() : task.error; // why it is being undone is worth more
    task.step = {QT_TRANSLATE_NOOP("Text", "Could not undo: {why}"), {{u"why"_s, error.plain()}}};
    task.steps = stopped(task.steps);
    entry.phase = Journal::Phase::Attention;
    return services.database.atomically([&] {
        return services.tasks.update(task)
            .and_then([&] { return services.journal.update(entry); })
            .and_then([&] { return services.events.append(endedBadly(task)); });
    });
}

} // namespace penstock
