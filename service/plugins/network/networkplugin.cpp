// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/network/networkplugin.h"

#include "service/pluginhost/standardmethods.h"
#include "service/plugins/host/hosts.h"
#include "shared/core/randomid.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

NetworkPlugin::NetworkPlugin(Kernel &kernel, Hosts &hosts)
    : m_kernel(kernel), m_hosts(hosts), m_networks(kernel.repository, networkType()),
      m_edits(kernel, m_networks.type(), EditRules::updateOnly(Method::Level::Operate))
{}

Result<void> NetworkPlugin::start()
{
    if (const auto ready = m_networks.ensure(); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_networks.type());
    for (Registration &registration : m_edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    connect(&m_hosts, &Hosts::connected, this, [this](const QString &host) { m_hosts.addReading(host, readAll(host)); });
    connect(&m_hosts, &Hosts::networkChanged, this, &NetworkPlugin::keep);
    connect(&m_hosts, &Hosts::networkRemoved, this, &NetworkPlugin::forget);
    return {};
}

Async<void> NetworkPlugin::readAll(const QString &hostId)
{
    const auto connection = m_hosts.connection(hostId);
    if (!connection) {
        return failed(connection.error());
    }
    const Promise<void> promise;
    whenDone((*connection)->networks(), this, [this, hostId, promise](const Result<QList<NetworkState>> &states) {
        if (!states) {
            promise.finish(failure(states.error()));
            return;
        }
        for (const NetworkState &state : *states) {
            keep(hostId, state);
        }
        const auto known = m_networks.all(whereEqual(u"host"_s, hostId));
        for (const Network &network : known ? *known : QList<Network>()) {
            const bool there = std::any_of(states->begin(), states->end(),
                                           [&](const NetworkState &state) { return state.uuid == network.uuid; });
            if (!there) {
                (void)m_networks.remove(network.id);
            }
        }
        promise.finish({});
    });
    return promise.future();
}

void NetworkPlugin::keep(const QString &hostId, const NetworkState &state)
{
    if (!m_hosts.table().find(hostId)) {
        return; // removed from the inventory meanwhile
    }
    Network network{.id = newId(), .host = hostId, .uuid = state.uuid};
    bool known = false;
    const auto networks = m_networks.all(whereEqual(u"host"_s, hostId));
    for (const Network &candidate : networks ? *networks : QList<Network>()) {
        if (candidate.uuid == state.uuid) {
            network = candidate;
            known = true;
        }
    }
    network.name = state.name;
    network.state = state.active ? NetworkActivity::Active : NetworkActivity::Inactive;
    network.forward = state.forward;
    network.bridge = state.bridge;
    network.autostart = state.autostart;
    (void)(known ? m_networks.update(network) : m_networks.insert(network));
}

void NetworkPlugin::forget(const QString &hostId, const QString &uuid)
{
    const auto networks = m_networks.all(whereEqual(u"host"_s, hostId));
    for (const Network &network : networks ? *networks : QList<Network>()) {
        if (network.uuid == uuid) {
            (void)m_networks.remove(network.id);
        }
    }
}

} // namespace penstock
