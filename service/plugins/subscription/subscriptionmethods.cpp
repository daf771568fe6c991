// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/subscription/subscriptionmethods.h"

#include "service/plugins/subscription/subscription.h"

namespace penstock::subscriptionmethods {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnacknowledged = 1000;
constexpr int usualWindow = 100;

Field nameField()
{
    return FieldBuilder(u"name"_s, FieldKind::Text)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "Under which the service remembers how far you have come; names are your own."));
}

Field result(const QString &name, FieldKind kind, const char *label, const char *help)
{
    return FieldBuilder(name, kind).label(label).help(help);
}

QList<Field> subscribeFields()
{
    return {nameField(),
            FieldBuilder(u"where"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "Condition"))
                .help(QT_TRANSLATE_NOOP("Model", "Which events, such as: name ~ \"vm/*\" and severity = error. Remembered."))
                .maximumLength(10000),
            FieldBuilder(u"from"_s, FieldKind::Text)
                .label(QT_TRANSLATE_NOOP("Model", "From"))
                .help(QT_TRANSLATE_NOOP("Model", "Where a new one begins: now, oldest, or an event's number, which also moves one that exists."))
                .matches(u"now|oldest|[0-9]{1,18}"_s, QT_TRANSLATE_NOOP("Model", "now, oldest or a number")),
            FieldBuilder(u"window"_s, FieldKind::Integer)
                .label(QT_TRANSLATE_NOOP("Model", "Window"))
                .help(QT_TRANSLATE_NOOP("Model", "How many events may be delivered and not acknowledged."))
                .range(1, mostUnacknowledged)
                .byDefault(usualWindow)};
}

} // namespace

Method subscribe()
{
    Method method{.name = u"event.subscribe"_s,
                  .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Follow")),
                  .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Delivers events from where the subscription of this name was left.")),
                  .parameters = subscribeFields(),
                  .level = Method::Level::Read,
                  .scoped = true};
    method.result = {
        result(u"subscription"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Subscription"), QT_TRANSLATE_NOOP("Model", "Its id.")),
        result(u"name"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Name"), QT_TRANSLATE_NOOP("Model", "Its name.")),
        result(u"acknowledged"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Acknowledged"),
               QT_TRANSLATE_NOOP("Model", "Number of the event up to which everything is dealt with.")),
        result(u"behind"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Behind"),
               QT_TRANSLATE_NOOP("Model", "How many events there are since.")),
        result(u"window"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Window"),
               QT_TRANSLATE_NOOP("Model", "How many events may be delivered and not acknowledged.")),
        result(u"gone"_s, FieldKind::Bool, QT_TRANSLATE_NOOP("Model", "Gone"),
               QT_TRANSLATE_NOOP("Model", "Events were dropped that are not acknowledged; nothing is delivered.")),
        result(u"resume"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Resume"),
               QT_TRANSLATE_NOOP("Model", "From which event it can go on, when some are gone."))};
    return method;
}

Method acknowledge()
{
    return {.name = u"event.acknowledge"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Acknowledge")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Tells that an event and all before it are dealt with.")),
            .parameters = {nameField(), FieldBuilder(u"sequence"_s, FieldKind::Integer)
                                            .label(QT_TRANSLATE_NOOP("Model", "Number"))
                                            .help(QT_TRANSLATE_NOOP("Model", "Number of the event."))
                                            .required()},
            .level = Method::Level::Read,
            .scoped = true,
            .shape = Method::Shape::Nothing};
}

Method unsubscribe()
{
    return {.name = u"event.unsubscribe"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Forget subscription")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Forgets a subscription of one's own, and how far it had come.")),
            .parameters = {nameField()},
            .changes = true,
            .level = Method::Level::Read,
            .scoped = true,
            .shape = Method::Shape::Nothing};
}

} // namespace penstock::subscriptionmethods
