// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// What to find out about one machine, and where answers come from.
struct ProbeRequest {
    QString uuid;
    QStringList macs;      ///< of its network cards; empty: no addresses are wanted
    bool askAgent = false; ///< the guest agent is connected
    QStringList diskPaths; ///< disks whose size is wanted
};

struct ProbeAnswer {
    QString uuid;
    QStringList addresses;
    bool agentFailed = false; ///< it was asked and did not answer
    QHash<QString, Bytes> capacities;
};

/// Asks for addresses (leases of the host's networks, then the guest agent, then the host's neighbour table) and sizes
/// of disks. Runs in a worker thread; guests may be slow to answer.
[[nodiscard]] Result<QList<ProbeAnswer>> probeGuests(virConnectPtr connection, const QList<ProbeRequest> &requests);

/// Addresses worth showing, IPv4 first: neither loopback nor link-local ones, each once.
[[nodiscard]] QStringList shownAddresses(const QStringList &all);

} // namespace penstock
