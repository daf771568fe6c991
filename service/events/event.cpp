// SPDX-License-Identifier: Apache-2.0
#include "service/events/event.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(Severity)
{
    return {{u"info"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Information"))},
            {u"warning"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Warning"))},
            {u"error"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Error"))}};
}

TypedResource<Event> eventType()
{
    TypedResource<Event> type(u"event"_s, QT_TRANSLATE_NOOP("Model", "Event"), QT_TRANSLATE_NOOP("Model", "Events"));
    type.field(&Event::sequence, u"sequence"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Number"))
        .help(QT_TRANSLATE_NOOP("Model", "Position in the event log."))
        .readOnly()
        .unique();
    type.field(&Event::time, u"time"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Time"))
        .help(QT_TRANSLATE_NOOP("Model", "When it happened."))
        .readOnly()
        .listed();
    type.field(&Event::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Kind"))
        .help(QT_TRANSLATE_NOOP("Model", "Canonical name of the kind of event."))
        .readOnly()
        .indexed();
    type.field(&Event::object, u"object"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Object"))
        .help(QT_TRANSLATE_NOOP("Model", "What it is about."))
        .readOnly()
        .listed();
    type.field(&Event::scope, u"scope"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Belongs to"))
        .help(QT_TRANSLATE_NOOP("Model", "The object and what it belongs to; decides who sees this."))
        .readOnly();
    type.field(&Event::text, u"text"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Description"))
        .help(QT_TRANSLATE_NOOP("Model", "What happened, in a sentence."))
        .readOnly()
        .listed();
    type.field(&Event::initiator, u"initiator"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Initiator"))
        .help(QT_TRANSLATE_NOOP("Model", "Who caused it; empty when the host did."))
        .readOnly()
        .listed();
    type.field(&Event::payload, u"payload"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Details"))
        .help(QT_TRANSLATE_NOOP("Model", "Values that belong to this kind of event."))
        .readOnly();
    type.field(&Event::severity, u"severity"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Severity"))
        .help(QT_TRANSLATE_NOOP("Model", "How urgent it is."))
        .readOnly()
        .listed();
    return type;
}

} // namespace penstock
