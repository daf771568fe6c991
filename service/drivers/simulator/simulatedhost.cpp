// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedhost.h"

#include <QPointer>

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
    return (nic.network == "isolated"_L1 ? u"10.10.%1.%2"_s : u"192.168.%1.%2"_s)
        .arg(122 + number / 240 % 100)
        .arg(10 + number % 240);
}

} // namespace

SimulatedHost::SimulatedHost(const Inventory &inventory, const StateFile::Contents &contents, StateFile &file,
                             std::shared_ptr<AnswerWheel> wheel)
    : m_inventory(inventory), m_file(file), m_wheel(std::move(wheel)), m_removed(contents.removedMachines)
{
    for (const MachineState &machine : inventory.samples()) {
        if (!m_removed.contains(machine.uuid)) {
            learn(machine);
        }
    }
    for (const MachineState &machine : contents.machines) {
        learn(machine);
        if (machine.power == PowerState::Running && machine.addresses.isEmpty()) {
            findAddress(machine);
        }
    }
}

QList<MachineState> SimulatedHost::machines() const
{
    QList<MachineState> all = m_machines.values();
    all.reserve(all.size() + m_inventory.count());
    for (int number = 1; number <= m_inventory.count(); ++number) {
        const MachineState machine = m_inventory.machine(number);
        if (!m_machines.contains(machine.uuid) && !m_removed.contains(machine.uuid)) {
            all.append(machine);
        }
    }
    return all;
}

std::optional<MachineState> SimulatedHost::find(const QString &uuid) const
{
    if (const auto found = m_machines.constFind(uuid); found != m_machines.cend()) {
        return *found;
    }
    const int number = m_removed.contains(uuid) ? 0 : m_inventory.numberOf(uuid);
    return number > 0 ? std::optional(m_inventory.machine(number)) : std::nullopt;
}

bool SimulatedHost::isNameTaken(const QString &name, const QString &exceptUuid) const
{
    if (const auto changed = m_names.constFind(name); changed != m_names.cend() && *changed != exceptUuid) {
        return true;
    }
    const int number = m_inventory.numberNamed(name);
    const QString uuid = number > 0 ? m_inventory.machine(number).uuid : QString();
    return number > 0 && uuid != exceptUuid && !m_machines.contains(uuid) && !m_removed.contains(uuid);
}

void SimulatedHost::learn(const MachineState &machine)
{
    if (const auto known = m_machines.constFind(machine.uuid); known != m_machines.cend() && known->name != machine.name) {
        m_names.remove(known->name);
    }
    m_machines.insert(machine.uuid, machine);
    m_names.insert(machine.name, machine.uuid);
}

void SimulatedHost::put(const MachineState &machine)
{
    const auto known = find(machine.uuid);
    if (known && *known == machine) {
        return;
    }
    const MachineState changed = machine;
    m_removed.remove(changed.uuid);
    learn(changed);
    m_file.keep(changed);
    emit machineChanged(changed);
}

void SimulatedHost::remove(const QString &uuid)
{
    const auto machine = find(uuid);
    if (!machine) {
        return;
    }
    m_machines.remove(machine->uuid);
    m_names.remove(machine->name);
    if (m_inventory.has(machine->uuid)) {
        m_removed.insert(machine->uuid);
    }
    m_file.dropMachine(machine->uuid);
    emit machineRemoved(machine->uuid);
}

void SimulatedHost::switchOff(const QString &uuid, const QString &reason)
{
    auto machine = find(uuid);
    if (!machine) {
        return;
    }
    machine->power = PowerState::Stopped;
    machine->powerReason = reason;
    machine->addresses.clear();
    machine->started = {};
    put(*machine);
    emit machineStopped(machine->uuid);
}

void SimulatedHost::switchOn(const QString &uuid)
{
    auto machine = find(uuid);
    if (!machine) {
        return;
    }
    machine->power = PowerState::Running;
    machine->powerReason = u"booted"_s;
    machine->started = QDateTime::currentDateTimeUtc();
    put(*machine);
    findAddress(*machine);
}

void SimulatedHost::findAddress(const MachineState &machine)
{
    laterWith(machine, bootTime, [this](const MachineState &booted) {
        if (const QString address = addressFor(booted); !address.isEmpty()) {
            MachineState reachable = booted;
            reachable.addresses = {address};
            put(reachable);
        }
    });
}

void SimulatedHost::pressPowerButton(const QString &uuid)
{
    const auto machine = find(uuid);
    if (machine && machine->power == PowerState::Running && !machine->name.contains("ignores-acpi"_L1)) {
        laterWith(*machine, shutdownTime, [this](const MachineState &off) { switchOff(off.uuid, u"shutdown"_s); });
    }
}

void SimulatedHost::laterWith(const MachineState &machine, std::chrono::milliseconds delay,
                              std::function<void(const MachineState &)> work)
{
    m_wheel->after(delay, [self = QPointer(this), uuid = machine.uuid, started = machine.started, work = std::move(work)] {
        const auto now = self ? self->find(uuid) : std::nullopt;
        if (now && now->power == PowerState::Running && now->started == started) {
            work(*now);
        }
    });
}

} // namespace penstock
