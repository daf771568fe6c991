// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/hostevent.h"
#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace penstock {

/// An open connection to a host's libvirt service. Opening and destroying talk to the host and may block.
class DaemonConnection
{
public:
    /// `closed` is called in libvirt's event thread when the other side or the keep-alive ends the connection.
    [[nodiscard]] static Result<std::unique_ptr<DaemonConnection>> open(const QByteArray &uri,
                                                                        std::function<void()> closed);
    ~DaemonConnection();
    DaemonConnection(const DaemonConnection &) = delete;
    DaemonConnection &operator=(const DaemonConnection &) = delete;

    /// Asks for the events of all domains and networks.
    [[nodiscard]] Result<void> subscribe(const HostEventSink &sink);
    [[nodiscard]] virConnectPtr handle() const { return m_connection; }

private:
    explicit DaemonConnection(virConnectPtr connection) : m_connection(connection) {}

    void add(int event, virConnectDomainEventGenericCallback callback, const HostEventSink &sink);

    virConnectPtr m_connection;
    std::vector<int> m_domainCallbacks;
    std::vector<int> m_networkCallbacks;
};

} // namespace penstock
