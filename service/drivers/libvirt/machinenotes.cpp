// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/machinenotes.h"

namespace penstock {

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
    m_capacities.insert(path, capacity);
}

bool MachineNotes::hasCapacity(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    return m_capacities.contains(path);
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
        disk.capacity = m_capacities.value(disk.path);
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
