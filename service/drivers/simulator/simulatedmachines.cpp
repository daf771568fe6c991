// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedmachines.h"

#include "service/drivers/simulator/delayedanswers.h"
#include "service/drivers/simulator/simulatedhost.h"
#include "service/drivers/simulator/simulatedvolumes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

bool isOff(const MachineState &machine)
{
    return machine.power == PowerState::Stopped || machine.power == PowerState::Crashed;
}

tl::unexpected<Error> refusedBecauseOff(const Text &what)
{
    return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is off.")},
                   {QT_TRANSLATE_NOOP("Text", "Start it first.")});
}

tl::unexpected<Error> refusedBecauseRunning(const Text &what)
{
    return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is running.")},
                   {QT_TRANSLATE_NOOP("Text", "Shut it down first.")});
}

tl::unexpected<Error> refusedName(ErrorCode code, const Text &what, Text why)
{
    return failure(Error{.code = code,
                         .what = what,
                         .why = std::move(why),
                         .fix = {QT_TRANSLATE_NOOP("Text", "Choose another name.")},
                         .field = u"name"_s});
}

Result<void> checkName(const SimulatedHost &host, const QString &name, const QString &uuid, const Text &what)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    const bool isGood = !name.trimmed().isEmpty() && name.size() <= 255 && !name.contains(u'/') &&
                        std::none_of(name.begin(), name.end(), isControl) && name != "."_L1 && name != ".."_L1;
    if (!isGood) {
        return refusedName(
            ErrorCode::InvalidArgument, what,
            {QT_TRANSLATE_NOOP("Text", "The name is empty, too long, or holds a slash or control characters.")});
    }
    if (host.isNameTaken(name, uuid)) {
        return refusedName(
            ErrorCode::AlreadyExists, what,
            {QT_TRANSLATE_NOOP("Text", "The host has another virtual machine named “{name}”."), {{u"name"_s, name}}});
    }
    return {};
}

void describe(const MachineSpec &spec, const SimulatedVolumes &volumes, MachineState &machine)
{
    machine.uuid = spec.uuid;
    machine.name = spec.name;
    machine.cpus = spec.cpus;
    machine.memory = spec.memory;
    machine.notes = spec.notes;
    machine.serial = true;
    machine.firmware = u"bios"_s;
    machine.machineType = u"pc-i440fx-7.2"_s;
    machine.disks.clear();
    int disks = 0;
    int drives = 0;
    for (const MachineSpec::Disk &disk : spec.disks) {
        const bool isDrive = disk.device == "cdrom"_L1;
        const QChar letter(u'a' + (isDrive ? drives++ : disks++) % 26);
        machine.disks.append({(isDrive ? u"sd"_s : u"vd"_s) + letter, disk.path, disk.format, disk.device,
                              volumes.capacityOf(disk.path)});
    }
    machine.nics.clear();
    for (const MachineSpec::Nic &nic : spec.nics) {
        machine.nics.append({nic.mac, nic.network, nic.bridge, u"virtio"_s});
    }
}

} // namespace

Async<MachineState> SimulatedMachines::read(const QString &uuid)
{
    return change(u"read"_s, uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine could not be read.")},
                  [](const MachineState &) { return Result<void>(); });
}

Async<MachineState> SimulatedMachines::define(const MachineSpec &spec)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not created.")};
    return m_answers.give<MachineState>(u"define"_s, what, [this, spec, what] { return defined(spec, what); });
}

Async<MachineState> SimulatedMachines::start(const QString &uuid)
{
    return change(u"start"_s, uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not started.")},
                  [this](const MachineState &machine) {
                      if (isOff(machine)) {
                          m_host.switchOn(machine.uuid);
                      } else {
                          setPower(machine, PowerState::Running, u"unpaused"_s);
                      }
                      return Result<void>();
                  },
                  [this, uuid] { startHalf(uuid); });
}

Async<void> SimulatedMachines::requestShutdown(const QString &uuid)
{
    return ask(u"shutdown"_s, uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not asked to shut down.")},
               [this](const MachineState &machine) {
                   m_host.pressPowerButton(machine.uuid);
                   return Result<void>();
               });
}

Async<MachineState> SimulatedMachines::powerOff(const QString &uuid)
{
    return change(u"powerOff"_s, uuid, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not powered off.")},
                  [this](const MachineState &machine) {
                      if (machine.power != PowerState::Stopped) {
                          m_host.switchOff(machine.uuid, u"destroyed"_s);
                      }
                      return Result<void>();
                  });
}

Async<MachineState> SimulatedMachines::reset(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not reset.")};
    return change(u"reset"_s, uuid, what, [what](const MachineState &machine) -> Result<void> {
        return isOff(machine) ? Result<void>(refusedBecauseOff(what)) : Result<void>();
    });
}

Async<MachineState> SimulatedMachines::pause(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not paused.")};
    return change(u"pause"_s, uuid, what, [this, what](const MachineState &machine) -> Result<void> {
        if (isOff(machine)) {
            return refusedBecauseOff(what);
        }
        setPower(machine, PowerState::Paused, u"user"_s);
        return {};
    });
}

Async<MachineState> SimulatedMachines::resume(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not resumed.")};
    return change(u"resume"_s, uuid, what, [this, what](const MachineState &machine) -> Result<void> {
        if (isOff(machine)) {
            return refusedBecauseOff(what);
        }
        setPower(machine, PowerState::Running, u"unpaused"_s);
        return {};
    });
}

Async<MachineState> SimulatedMachines::rename(const QString &uuid, const QString &name)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not renamed.")};
    return change(u"rename"_s, uuid, what, [this, what, name](const MachineState &machine) -> Result<void> {
        if (const auto checked = checkName(m_host, name, machine.uuid, what); !checked) {
            return checked;
        }
        if (machine.name == name) {
            return {};
        }
        if (!isOff(machine)) {
            return refusedBecauseRunning(what);
        }
        MachineState renamed = machine;
        renamed.name = name;
        m_host.put(renamed);
        return {};
    });
}

Async<void> SimulatedMachines::undefine(const QString &uuid)
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not deleted.")};
    return m_answers.give<void>(u"undefine"_s, what, [this, uuid, what]() -> Result<void> {
        const auto machine = m_host.find(uuid);
        if (machine && !isOff(*machine)) {
            return refusedBecauseRunning(what);
        }
        m_host.remove(uuid);
        return {};
    });
}

Async<void> SimulatedMachines::sendKeys(const QString &uuid, const QList<int> &linuxKeyCodes)
{
    constexpr int mostKeys = 16;
    const Text what{QT_TRANSLATE_NOOP("Text", "The keys were not sent.")};
    return ask(u"sendKeys"_s, uuid, what,
               [what, count = linuxKeyCodes.size()](const MachineState &machine) -> Result<void> {
                   if (count == 0 || count > mostKeys) {
                       return failure(ErrorCode::InvalidArgument, what,
                                      {QT_TRANSLATE_NOOP("Text", "Between 1 and 16 keys can be pressed together.")});
                   }
                   return isOff(machine) ? Result<void>(refusedBecauseOff(what)) : Result<void>();
               });
}

Async<MachineState> SimulatedMachines::change(const QString &operation, const QString &uuid, const Text &what,
                                              Action action, std::function<void()> half)
{
    return m_answers.give<MachineState>(
        operation, what,
        [this, uuid, what, action = std::move(action)]() -> Result<MachineState> {
            if (const auto done = act(uuid, what, action); !done) {
                return failure(done.error());
            }
            const auto machine = m_host.find(uuid);
            return machine ? Result<MachineState>(*machine) : Result<MachineState>(failure(ErrorCode::NotFound, what));
        },
        std::move(half));
}

Async<void> SimulatedMachines::ask(const QString &operation, const QString &uuid, const Text &what, Action action)
{
    return m_answers.give<void>(operation, what,
                                [this, uuid, what, action = std::move(action)] { return act(uuid, what, action); });
}

Result<void> SimulatedMachines::act(const QString &uuid, const Text &what, const Action &action) const
{
    const auto machine = m_host.find(uuid);
    if (!machine) {
        return failure(ErrorCode::NotFound, what, {QT_TRANSLATE_NOOP("Text", "The host has no such virtual machine.")});
    }
    return action(*machine);
}

Result<MachineState> SimulatedMachines::defined(const MachineSpec &spec, const Text &what)
{
    if (const auto checked = checkName(m_host, spec.name, spec.uuid, what); !checked) {
        return failure(checked.error());
    }
    MachineState machine;
    if (const auto known = m_host.find(spec.uuid)) {
        machine = *known;
    } else {
        machine.power = PowerState::Stopped;
        machine.powerReason = u"unknown"_s;
    }
    describe(spec, m_volumes, machine);
    m_host.put(machine);
    return machine;
}

void SimulatedMachines::startHalf(const QString &uuid)
{
    // A guest is made with its processors stopped, and they are let go when everything is in place.
    const auto machine = m_host.find(uuid);
    if (machine && isOff(*machine)) {
        MachineState half = *machine;
        half.started = QDateTime::currentDateTimeUtc();
        setPower(half, PowerState::Paused, u"starting up"_s);
    }
}

void SimulatedMachines::setPower(const MachineState &machine, PowerState power, const QString &reason)
{
    if (machine.power != power) {
        MachineState changed = machine;
        changed.power = power;
        changed.powerReason = reason;
        m_host.put(changed);
    }
}

} // namespace penstock
