// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/daemonconnection.h"

#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>

#include <tuple>

namespace penstock {

namespace {

constexpr int keepAliveSeconds = 5;
constexpr unsigned keepAliveCount = 3;

// Refuses every question: nobody sits in front of a service.
int answerNothing(virConnectCredentialPtr, unsigned, void *)
{
    return -1;
}

using Closed = std::function<void()>;

void connectionClosed(virConnectPtr, int, void *opaque)
{
    (*static_cast<Closed *>(opaque))();
}

void releaseClosed(void *opaque)
{
    delete static_cast<Closed *>(opaque);
}

void send(void *opaque, HostEvent::Kind kind, const QString &uuid)
{
    (*static_cast<HostEventSink *>(opaque))({kind, uuid});
}

void releaseSink(void *opaque)
{
    delete static_cast<HostEventSink *>(opaque);
}

int lifecycle(virConnectPtr, virDomainPtr domain, int event, int, void *opaque)
{
    auto kind = HostEvent::Kind::MachineChanged;
    if (event == VIR_DOMAIN_EVENT_STARTED) {
        kind = HostEvent::Kind::MachineStarted;
    } else if (event == VIR_DOMAIN_EVENT_RESUMED) {
        kind = HostEvent::Kind::MachineResumed;
    } else if (event == VIR_DOMAIN_EVENT_STOPPED) {
        kind = HostEvent::Kind::MachineStopped;
    }
    send(opaque, kind, uuidOf(domain));
    return 0;
}

void networkLifecycle(virConnectPtr, virNetworkPtr network, int, int, void *opaque)
{
    send(opaque, HostEvent::Kind::NetworkChanged, uuidOf(network));
}

/// A callback for any other event of a domain: what it says does not matter, the domain is read again.
template <typename... Details>
void changed(virConnectPtr, virDomainPtr domain, Details... details)
{
    void *opaque = std::get<sizeof...(Details) - 1>(std::make_tuple(details...));
    send(opaque, HostEvent::Kind::MachineChanged, uuidOf(domain));
}

template <typename Function>
virConnectDomainEventGenericCallback generic(Function *function)
{
    // Through a neutral function type: libvirt casts it back according to the event's number.
    return reinterpret_cast<virConnectDomainEventGenericCallback>(reinterpret_cast<void (*)()>(function));
}

} // namespace

Result<std::unique_ptr<DaemonConnection>> DaemonConnection::open(const QByteArray &uri, std::function<void()> closed)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The host could not be connected.")};
    virConnectAuth auth{nullptr, 0, answerNothing, nullptr};
    virConnectPtr connection = virConnectOpenAuth(uri.constData(), &auth, 0);
    if (!connection) {
        return tl::unexpected(libvirtError(what));
    }
    std::unique_ptr<DaemonConnection> opened(new DaemonConnection(connection));
    auto *context = new Closed(std::move(closed));
    if (virConnectRegisterCloseCallback(connection, connectionClosed, context, releaseClosed) < 0) {
        delete context;
        return tl::unexpected(libvirtError(what));
    }
    virConnectSetKeepAlive(connection, keepAliveSeconds, keepAliveCount);
    return opened;
}

DaemonConnection::~DaemonConnection()
{
    // A registered callback holds the connection, so each one must go before it can close.
    for (const int id : m_domainCallbacks) {
        virConnectDomainEventDeregisterAny(m_connection, id);
    }
    for (const int id : m_networkCallbacks) {
        virConnectNetworkEventDeregisterAny(m_connection, id);
    }
    virConnectUnregisterCloseCallback(m_connection, connectionClosed);
    virConnectClose(m_connection);
}

void DaemonConnection::add(int event, virConnectDomainEventGenericCallback callback, const HostEventSink &sink)
{
    auto *context = new HostEventSink(sink);
    const int id = virConnectDomainEventRegisterAny(m_connection, nullptr, event, callback, context, releaseSink);
    if (id < 0) {
        delete context;
    } else {
        m_domainCallbacks.push_back(id);
    }
}

Result<void> DaemonConnection::subscribe(const HostEventSink &sink)
{
    add(VIR_DOMAIN_EVENT_ID_LIFECYCLE, generic(&lifecycle), sink);
    if (m_domainCallbacks.empty()) {
        return tl::unexpected(libvirtError({QT_TRANSLATE_NOOP("Text", "The host does not report changes.")}));
    }
    // Older hosts lack some of these; the sweep finds those changes later.
    add(VIR_DOMAIN_EVENT_ID_REBOOT, generic(&changed<void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, generic(&changed<unsigned long long, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, generic(&changed<const char *, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, generic(&changed<const char *, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, generic(&changed<const char *, int, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_DISK_CHANGE, generic(&changed<const char *, const char *, const char *, int, void *>),
        sink);
    add(VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, generic(&changed<int, int, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, generic(&changed<int, const char *, void *>), sink);
    add(VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, generic(&changed<const char *, int, int, void *>), sink);

    auto *context = new HostEventSink(sink);
    const auto callback =
        reinterpret_cast<virConnectNetworkEventGenericCallback>(reinterpret_cast<void (*)()>(&networkLifecycle));
    const int id = virConnectNetworkEventRegisterAny(m_connection, nullptr, VIR_NETWORK_EVENT_ID_LIFECYCLE, callback,
                                                     context, releaseSink);
    if (id < 0) {
        delete context; // a host without networks
    } else {
        m_networkCallbacks.push_back(id);
    }
    return {};
}

} // namespace penstock
