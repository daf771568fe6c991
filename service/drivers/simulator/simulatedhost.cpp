// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedhost.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace penstock
{

namespace
{

constexpr auto bootTime = 700ms;
constexpr auto shutdownTime = 1s;

QString addressFor(const MachineState &machine)
{
    if (machine.nics.isEmpty()) {
        return {};
    }
    const NicState &nic = machine.nics.first();
    const size_t number = qHash(nic.mac, size_t(1));
    return u"%1.%2.%3"_s.arg(nic.network == "isolated"_L1 ? u"10.10"_s : u"192.168"_s)
        .arg(122 + number / 240 % 100)
        .arg(10 + number % 240);
}

} // namespace

SimulatedHost::SimulatedHost(const Inventory &inventory) : m_networks(inventory.networks)
{
    for (const MachineState &machine : inventory.machines) {
        m_machines.insert(machine.uuid, machine);
    }
}

const MachineState *SimulatedHost::find(const QString &uuid) const
{
    const auto found = m_machines.constFind(uuid);
    return found == m_machines.cend() ? nullptr : &*found;
}

bool SimulatedHost::isNameTaken(const QString &name, const QString &exceptUuid) const
{
    return std::any_of(m_machines.begin(), m_machines.end(),
                       [&](const MachineState &machine) { return machine.name == name && machine.uuid != exceptUuid; });
}

void SimulatedHost::put(const MachineState &machine)
{
    const MachineState *known = find(machine.uuid);
    if (known && *known == machine) {
        return;
    }
    const MachineState changed = machine;
    m_machines.insert(changed.uuid, changed);
    emit machineChanged(changed);
}

void SimulatedHost::remove(const QString &uuid)
{
    const QString gone = uuid;
    if (m_machines.remove(gone) > 0) {
        emit machineRemoved(gone);
    }
}

void SimulatedHost::switchOff(const QString &uuid, const QString &reason)
{
    const MachineState *known = find(uuid);
    if (!known) {
        return;
    }
    MachineState machine = *known;
    machine.power = PowerState::Stopped;
    machine.powerReason = reason;
    machine.addresses.clear();
    machine.started = {};
    put(machine);
    emit machineStopped(machine.uuid);
}

void SimulatedHost::switchOn(const QString &uuid)
{
    const MachineState *known = find(uuid);
    if (!known) {
        return;
    }
    MachineState machine = *known;
    machine.power = PowerState::Running;
    machine.powerReason = u"booted"_s;
    machine.started = QDateTime::currentDateTimeUtc();
    put(machine);
    QTimer::singleShot(bootTime, this, [this, id = machine.uuid, started = machine.started] {
        const MachineState *booted = stillRunning(id, started);
        const QString address = booted ? addressFor(*booted) : QString();
        if (!address.isEmpty()) {
            MachineState reachable = *booted;
            reachable.addresses = {address};
            put(reachable);
        }
    });
}

void SimulatedHost::pressPowerButton(const QString &uuid)
{
    const MachineState *machine = find(uuid);
    if (!machine || machine->power != PowerState::Running || machine->name.contains("ignores-acpi"_L1)) {
        return;
    }
    QTimer::singleShot(shutdownTime, this, [this, id = machine->uuid, started = machine->started] {
        if (stillRunning(id, started)) {
            switchOff(id, u"shutdown"_s);
        }
    });
}

const MachineState *SimulatedHost::stillRunning(const QString &uuid, const QDateTime &started) const
{
    const MachineState *machine = find(uuid);
    return machine && machine->power == PowerState::Running && machine->started == started ? machine : nullptr;
}

} // namespace penstock
