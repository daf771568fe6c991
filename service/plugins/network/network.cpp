// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/network/network.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Choice> choicesOf(NetworkActivity)
{
    return {{u"inactive"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Inactive"))},
            {u"active"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Active"))}};
}

TypedResource<Network> networkType()
{
    TypedResource<Network> type(u"network"_s, QT_TRANSLATE_NOOP("Model", "Network"), QT_TRANSLATE_NOOP("Model", "Networks"));
    type.field(&Network::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Name"))
        .help(QT_TRANSLATE_NOOP("Model", "Name of the network on its host."))
        .readOnly()
        .listed()
        .indexed();
    type.reference(&Network::host, u"host"_s, u"host"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Host"))
        .help(QT_TRANSLATE_NOOP("Model", "Where the network is."))
        .parent()
        .reverse(u"networks"_s, QT_TRANSLATE_NOOP("Model", "Networks"))
        .readOnly()
        .listed();
    type.field(&Network::uuid, u"uuid"_s)
        .label(QT_TRANSLATE_NOOP("Model", "UUID"))
        .help(QT_TRANSLATE_NOOP("Model", "Identifier of the network on its host."))
        .searched()
        .readOnly();
    type.field(&Network::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "Only an active network carries traffic."))
        .readOnly()
        .listed();
    type.field(&Network::forward, u"forward"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Mode"))
        .help(QT_TRANSLATE_NOOP("Model", "How traffic leaves the network: nat, route, open, bridge or isolated."))
        .readOnly()
        .listed();
    type.field(&Network::bridge, u"bridge"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Bridge"))
        .help(QT_TRANSLATE_NOOP("Model", "The host's bridge behind the network."))
        .readOnly()
        .listed();
    type.field(&Network::autostart, u"autostart"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Starts with the host"))
        .help(QT_TRANSLATE_NOOP("Model", "Whether the network becomes active when the host starts."))
        .readOnly();
    type.makeObserved();
    type.makeTagged();
    return type;
}

} // namespace penstock
