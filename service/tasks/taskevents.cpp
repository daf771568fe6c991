// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<EventKind> taskEvents()
{
    const Field task = FieldBuilder(u"task"_s, FieldKind::Reference)
                           .label(QT_TRANSLATE_NOOP("Model", "Task"))
                           .help(QT_TRANSLATE_NOOP("Model", "The task it is about."))
                           .target(u"task"_s);
    return {{u"task/failed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Failed")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "A task could not do its work; what it had done is undone.")), {task}},
            {u"task/attention"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Needs attention")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "A task failed, and something it had done could not be undone.")), {task}},
            {u"task/dismissed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Dismissed")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Somebody cleaned up by hand what a task could not undo.")), {task}}};
}

EventLog::Entry endedBadly(const Task &task)
{
    const Text failed{QT_TRANSLATE_NOOP("Text", "{task} failed: {why}"),
                      {{u"task"_s, task.title.plain()}, {u"why"_s, Error::fromJson(task.error).plain()}}};
    const Text stuck{QT_TRANSLATE_NOOP("Text", "{task} needs attention: {why}"),
                     {{u"task"_s, task.title.plain()}, {u"why"_s, task.step.plain()}}};
    const bool attention = task.state == TaskState::Attention;
    return {.name = attention ? u"task/attention"_s : u"task/failed"_s,
            .object = ObjectRef::fromJson(task.target),
            .text = attention ? stuck : failed,
            .initiator = task.initiator,
            .severity = Severity::Error,
            .payload = {{u"task"_s, task.id}},
            .scope = task.scope};
}

} // namespace penstock
