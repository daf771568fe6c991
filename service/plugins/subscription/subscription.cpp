// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/subscription/subscription.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

void addOwner(TypedResource<Subscription> &type)
{
    type.reference(&Subscription::account, u"account"_s, u"account"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Account"))
        .help(QT_TRANSLATE_NOOP("Model", "Who follows; nobody for users of the service's computer."))
        .parent()
        .reverse(u"subscriptions"_s, QT_TRANSLATE_NOOP("Model", "Subscriptions"))
        .readOnly();
    type.field(&Subscription::user, u"user"_s)
        .label(QT_TRANSLATE_NOOP("Model", "User"))
        .help(QT_TRANSLATE_NOOP("Model", "Name of who follows."))
        .readOnly()
        .listed();
}

void addPosition(TypedResource<Subscription> &type)
{
    type.field(&Subscription::acknowledged, u"acknowledged"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Acknowledged"))
        .help(QT_TRANSLATE_NOOP("Model", "Number of the event up to which everything is dealt with."))
        .readOnly()
        .listed();
    type.field(&Subscription::behind, u"behind"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Behind"))
        .help(QT_TRANSLATE_NOOP("Model", "How many events there are since."))
        .readOnly()
        .listed();
    type.field(&Subscription::connected, u"connected"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Connected"))
        .help(QT_TRANSLATE_NOOP("Model", "Somebody follows it at present."))
        .readOnly()
        .listed();
    type.field(&Subscription::seen, u"seen"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Last seen"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was followed last."))
        .readOnly()
        .listed();
    type.field(&Subscription::created, u"created"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Created"))
        .help(QT_TRANSLATE_NOOP("Model", "When it was made."))
        .readOnly();
}

} // namespace

TypedResource<Subscription> subscriptionType()
{
    TypedResource<Subscription> type(u"subscription"_s, QT_TRANSLATE_NOOP("Model", "Subscription"),
                                     QT_TRANSLATE_NOOP("Model", "Subscriptions"));
    type.field(&Subscription::name, u"name"_s)
        .objectName()
        .help(QT_TRANSLATE_NOOP("Model", "How its owner calls it."))
        .indexed()
        .readOnly();
    addOwner(type);
    type.field(&Subscription::where, u"where"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Condition"))
        .help(QT_TRANSLATE_NOOP("Model", "Which events are delivered; all of them when empty."))
        .readOnly()
        .listed();
    addPosition(type);
    type.makeShown();
    return type;
}

} // namespace penstock
