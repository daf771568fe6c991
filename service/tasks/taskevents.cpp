// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/taskevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<EventKind> taskEvents()
{
    const Field task = FieldBuilder(u"task"_s, FieldKind::Reference)
                           .label(QT_TRANSLATE_NOOP("Model", "Task"))
                           .help(QT_TRANSLATE_NOOP("Model", "The task that failed."))
                           .target(u"task"_s);
    return {{u"task/failed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Failed")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "A task could not do its work, or needs attention.")), {task}}};
}

} // namespace penstock
