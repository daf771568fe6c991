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

} // namespace penstock
