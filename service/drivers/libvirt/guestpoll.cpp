// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/guestpoll.h"

#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/machinenotes.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace penstock {

namespace {

constexpr auto eagerFor = 90s;
constexpr auto eagerInterval = 1s;
constexpr auto calmInterval = 15s;
constexpr auto agentPause = 60s;

} // namespace

GuestPoll::GuestPoll(HostLink &link, std::shared_ptr<MachineNotes> notes, QObject *parent)
    : QObject(parent), m_link(link), m_notes(std::move(notes))
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &GuestPoll::poll);
    connect(&m_link, &HostLink::opened, this, [this] { m_clock.start(0); });
    connect(&m_link, &HostLink::lost, this, [this] { m_clock.stop(); });
}

void GuestPoll::update(const MachineState &machine, bool agentConnected)
{
    Guest &guest = m_guests[machine.uuid];
    const bool runs = machine.power == PowerState::Running;
    if (runs && (!guest.runs || (agentConnected && !guest.agentConnected))) {
        guest.eager = QDeadlineTimer(eagerFor);
        guest.next = QDeadlineTimer(0);
    }
    guest.runs = runs;
    guest.agentConnected = agentConnected;
    guest.hasAddress = !machine.addresses.isEmpty();
    guest.macs.clear();
    for (const NicState &nic : machine.nics) {
        guest.macs.append(nic.mac);
    }
    guest.diskPaths.clear();
    for (const DiskState &disk : machine.disks) {
        if (!disk.path.isEmpty()) {
            guest.diskPaths.append(disk.path);
        }
    }
    if (!m_isAsking && (!m_clock.isActive() || m_clock.remainingTime() > 50)) {
        m_clock.start(50); // a little later, so that a list of machines makes one call
    }
}

void GuestPoll::forget(const QString &uuid)
{
    m_guests.remove(uuid);
}

ProbeRequest GuestPoll::requestFor(const QString &uuid, Guest &guest) const
{
    ProbeRequest request;
    request.uuid = uuid;
    for (const QString &path : guest.diskPaths) {
        if (!m_notes->hasFreshCapacity(path)) {
            request.diskPaths.append(path);
        }
    }
    if (guest.runs && guest.next.hasExpired()) {
        request.macs = guest.macs;
        request.askAgent = guest.agentConnected && guest.agentPause.hasExpired();
        const bool isEager = !guest.hasAddress && !guest.eager.hasExpired();
        guest.next = isEager ? QDeadlineTimer(eagerInterval) : QDeadlineTimer(calmInterval);
    }
    return request;
}

void GuestPoll::poll()
{
    if (m_isAsking || !m_link.isOpen()) {
        return;
    }
    QList<ProbeRequest> requests;
    for (auto guest = m_guests.begin(); guest != m_guests.end(); ++guest) {
        const ProbeRequest request = requestFor(guest.key(), *guest);
        if (!request.macs.isEmpty() || !request.diskPaths.isEmpty()) {
            requests.append(request);
        }
    }
    if (requests.isEmpty()) {
        const bool anyRuns =
            std::any_of(m_guests.begin(), m_guests.end(), [](const Guest &guest) { return guest.runs; });
        if (anyRuns) {
            m_clock.start(eagerInterval);
        }
        return;
    }
    m_isAsking = true;
    const auto asking = m_link.run<QList<ProbeAnswer>>(
        Lane::Probe, {QT_TRANSLATE_NOOP("Text", "The addresses of virtual machines could not be read.")},
        m_link.limits().longCalls, [requests](virConnectPtr connection) { return probeGuests(connection, requests); });
    whenDone(asking, this, [this](const Result<QList<ProbeAnswer>> &answers) {
        m_isAsking = false;
        if (answers) {
            for (const ProbeAnswer &answer : *answers) {
                take(answer);
            }
        }
        m_clock.start(eagerInterval);
    });
}

void GuestPoll::take(const ProbeAnswer &answer)
{
    const auto guest = m_guests.find(answer.uuid);
    if (guest == m_guests.end()) {
        return;
    }
    if (answer.agentFailed) {
        guest->agentPause = QDeadlineTimer(agentPause);
    }
    for (const auto &[path, capacity] : answer.capacities.asKeyValueRange()) {
        m_notes->setCapacity(path, capacity);
    }
    if (guest->runs && !answer.addresses.isEmpty()) {
        guest->hasAddress = true;
        m_notes->setAddresses(answer.uuid, answer.addresses);
    }
    emit learned(answer.uuid);
}

} // namespace penstock
