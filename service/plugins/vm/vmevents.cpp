// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/vmevents.h"

#include "service/plugins/vm/virtualmachine.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QList<Field> stateFields()
{
    return {FieldBuilder(u"from"_s, FieldKind::Enumeration)
                .label(QT_TRANSLATE_NOOP("Model", "Before"))
                .help(QT_TRANSLATE_NOOP("Model", "The state it had."))
                .choices(choicesOf(MachineActivity{})),
            FieldBuilder(u"to"_s, FieldKind::Enumeration)
                .label(QT_TRANSLATE_NOOP("Model", "Now"))
                .help(QT_TRANSLATE_NOOP("Model", "The state it has."))
                .choices(choicesOf(MachineActivity{})),
            FieldBuilder(u"reason"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Reason"))
                .help(QT_TRANSLATE_NOOP("Model", "Why, as far as the host says."))};
}

QList<Field> driftFields()
{
    return {FieldBuilder(u"fields"_s, FieldKind::List)
                .label(QT_TRANSLATE_NOOP("Model", "Fields"))
                .help(QT_TRANSLATE_NOOP("Model", "What differs."))
                .element(FieldBuilder(u"field"_s, FieldKind::Text)),
            FieldBuilder(u"from"_s, FieldKind::Object)
                .label(QT_TRANSLATE_NOOP("Model", "Before"))
                .help(QT_TRANSLATE_NOOP("Model", "The values that were known.")),
            FieldBuilder(u"to"_s, FieldKind::Object)
                .label(QT_TRANSLATE_NOOP("Model", "Now"))
                .help(QT_TRANSLATE_NOOP("Model", "The values that were found."))};
}

} // namespace

QList<EventKind> vmEvents()
{
    return {{u"vm/adopted"_s, words(QT_TRANSLATE_NOOP("Model", "Found")),
             words(QT_TRANSLATE_NOOP("Model", "A virtual machine that others made was found on its host."))},
            {u"vm/drifted"_s, words(QT_TRANSLATE_NOOP("Model", "Changed outside")),
             words(QT_TRANSLATE_NOOP("Model", "Somebody changed a virtual machine on its host by other means.")), driftFields()},
            {u"vm/removed"_s, words(QT_TRANSLATE_NOOP("Model", "Gone")),
             words(QT_TRANSLATE_NOOP("Model", "A virtual machine is gone from its host."))},
            {u"vm/renamed"_s, words(QT_TRANSLATE_NOOP("Model", "Renamed")),
             words(QT_TRANSLATE_NOOP("Model", "A virtual machine has another name."))},
            {u"vm/state-changed"_s, words(QT_TRANSLATE_NOOP("Model", "State changed")),
             words(QT_TRANSLATE_NOOP("Model", "A virtual machine was started, stopped, paused or has failed.")), stateFields()}};
}

} // namespace penstock
