// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/scheduleevents.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<EventKind> scheduleEvents()
{
    const Field due = FieldBuilder(u"due"_s, FieldKind::Time)
                          .label(QT_TRANSLATE_NOOP("Model", "Meant for"))
                          .help(QT_TRANSLATE_NOOP("Model", "When it was to run."));
    const Field error = FieldBuilder(u"error"_s, FieldKind::Object)
                            .label(QT_TRANSLATE_NOOP("Model", "Error"))
                            .help(QT_TRANSLATE_NOOP("Model", "What was refused, why, and what to do about it."));
    return {{u"schedule/failed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Run failed")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "A schedule could not do its work.")), {due, error}},
            {u"schedule/missed"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Run missed")),
             QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "The time of a schedule passed while it could not run.")), {due}}};
}

} // namespace penstock
