// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtconnection.h"

#include "service/drivers/libvirt/guestpoll.h"
#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/machinenotes.h"
#include "service/drivers/libvirt/machinewatch.h"
#include "service/drivers/libvirt/networkwatch.h"

namespace penstock {

LibvirtConnection::LibvirtConnection(const HostUri &uri, const Limits &limits, std::shared_ptr<EventLoop> loop,
                                     std::shared_ptr<const FactsReader> facts)
    : m_link(std::make_unique<HostLink>(uri, limits, std::move(loop), std::move(facts))),
      m_notes(std::make_shared<MachineNotes>()), m_watch(std::make_unique<MachineWatch>(*m_link, m_notes)),
      m_networks(std::make_unique<NetworkWatch>(*m_link)), m_guests(std::make_unique<GuestPoll>(*m_link, m_notes)),
      m_machines(*m_link, *m_watch), m_volumes(*m_link), m_consoles(*m_link)
{
    connect(m_link.get(), &HostLink::opened, this, &HostConnection::connected);
    connect(m_link.get(), &HostLink::lost, this, &HostConnection::disconnected);
    connect(m_link.get(), &HostLink::ended, this, &HostConnection::closed);
    connect(m_watch.get(), &MachineWatch::changed, this, &HostConnection::machineChanged);
    connect(m_watch.get(), &MachineWatch::removed, this, &HostConnection::machineRemoved);
    connect(m_watch.get(), &MachineWatch::seen, m_guests.get(), &GuestPoll::update);
    connect(m_watch.get(), &MachineWatch::removed, m_guests.get(), &GuestPoll::forget);
    connect(m_guests.get(), &GuestPoll::learned, m_watch.get(), &MachineWatch::notesChanged);
    connect(m_networks.get(), &NetworkWatch::changed, this, &HostConnection::networkChanged);
    connect(m_networks.get(), &NetworkWatch::removed, this, &HostConnection::networkRemoved);
}

LibvirtConnection::~LibvirtConnection() = default;

void LibvirtConnection::open()
{
    m_link->open();
}

void LibvirtConnection::close()
{
    m_link->close();
}

void LibvirtConnection::retryNow()
{
    m_link->retryNow();
}

bool LibvirtConnection::isConnected() const
{
    return m_link->isOpen();
}

Async<QList<MachineState>> LibvirtConnection::machines()
{
    return m_watch->readAll();
}

Async<QList<NetworkState>> LibvirtConnection::networks()
{
    return m_networks->readAll();
}

int LibvirtConnection::stuckThreads() const
{
    return m_link->stuckThreads();
}

} // namespace penstock
