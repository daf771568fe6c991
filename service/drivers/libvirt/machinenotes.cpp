// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/machinenotes.h"

using namespace std::chrono_literals;

namespace penstock {

namespace {

constexpr auto sizeIsFreshFor = 5min;

} // namespace

quint64 MachineNotes::nextTicket()
{
    const std::lock_guard lock(m_mutex);
    return ++m_ticket;
}

void MachineNotes::setStarted(const QString &uuid, const QDateTime &when)
{
    const std::lock_guard lock(m_mutex);
    m_notes.insert(uuid, {{}, when});
}

void MachineNotes::setStopped(const QString &uuid)
{
    const std::lock_guard lock(m_mutex);
    m_notes.remove(uuid);
}

void MachineNotes::setAddresses(const QString &uuid, const QStringList &addresses)
{
    const std::lock_guard lock(m_mutex);
    m_notes[uuid].addresses = addresses;
}

void MachineNotes::setCapacity(const QString &path, Bytes capacity)
{
    const std::lock_guard lock(m_mutex);
    m_sizes.insert(path, {capacity, QDeadlineTimer(sizeIsFreshFor)});
}

bool MachineNotes::hasFreshCapacity(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto size = m_sizes.constFind(path);
    return size != m_sizes.constEnd() && !size->fresh.hasExpired();
}

void MachineNotes::forget(const QString &uuid)
{
    const std::lock_guard lock(m_mutex);
    m_notes.remove(uuid);
}

void MachineNotes::addTo(MachineState &machine) const
{
    const std::lock_guard lock(m_mutex);
    for (DiskState &disk : machine.disks) {
        disk.capacity = m_sizes.value(disk.path).capacity;
    }
    machine.addresses.clear();
    machine.started = {};
    const bool runs = machine.power == PowerState::Running || machine.power == PowerState::Paused;
    if (const auto note = m_notes.constFind(machine.uuid); runs && note != m_notes.constEnd()) {
        machine.addresses = note->addresses;
        machine.started = note->started;
    }
}

} // namespace penstock
