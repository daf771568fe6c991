// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/machinesync.h"

#include "service/access/lineage.h"
#include "service/events/eventlog.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/vm/drift.h"
#include "service/plugins/volume/volumeplugin.h"
#include "service/store/database.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"

#include <QFileInfo>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int readAgainAfter = 2000; // milliseconds

QJsonArray toJson(const QList<NicState> &nics)
{
    QJsonArray array;
    for (const NicState &nic : nics) {
        array.append(nicEntry(nic));
    }
    return array;
}

bool isOff(MachineActivity state)
{
    return state == MachineActivity::Stopped || state == MachineActivity::Crashed || state == MachineActivity::Suspended;
}

} // namespace

MachineSync::MachineSync(Kernel &kernel, Hosts &hosts, VolumePlugin &volumes, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_hosts(hosts), m_volumes(volumes),
      m_machines(kernel.repository, virtualMachineType())
{
    connect(&hosts, &Hosts::connected, this, &MachineSync::readAll);
    connect(&hosts, &Hosts::disconnected, this, &MachineSync::hostIsLost);
    connect(&hosts, &Hosts::machineChanged, this, &MachineSync::keep);
    connect(&hosts, &Hosts::machineRemoved, this, &MachineSync::forget);
    connect(&m_intake, &MachineIntake::ready, this, &MachineSync::keep);
}

Result<VirtualMachine> MachineSync::findByUuid(const QString &hostId, const QString &uuid) const
{
    // Those that were made here have the same id.
    if (const auto own = m_machines.find(uuid); own && own->host == hostId && own->uuid == uuid) {
        return own;
    }
    const auto machines = m_machines.all(whereEqual(u"uuid"_s, uuid));
    for (const VirtualMachine &machine : machines ? *machines : QList<VirtualMachine>()) {
        if (machine.host == hostId) {
            return machine;
        }
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no virtual machine {uuid}."), {{u"uuid"_s, uuid}}});
}

void MachineSync::readAll(const QString &hostId)
{
    const auto connection = m_hosts.connection(hostId);
    if (!connection) {
        return;
    }
    whenDone((*connection)->machines(), this, [this, hostId](const Result<QList<MachineState>> &states) {
        if (!states) {
            log::warning("vm", u"the machines of a host could not be read"_s, {{u"host"_s, hostId}, {u"cause"_s, states.error().plain()}});
            QTimer::singleShot(readAgainAfter, this, [this, hostId] { readAll(hostId); }); // nothing where it is not connected
            return;
        }
        QSet<QString> there;
        for (const MachineState &state : *states) {
            there.insert(state.uuid);
        }
        const auto known = m_kernel.repository.texts(u"vm"_s, u"uuid"_s, whereEqual(u"host"_s, hostId));
        for (const QString &uuid : known ? *known : QStringList()) {
            if (!there.contains(uuid)) {
                forget(hostId, uuid);
            }
        }
        m_intake.begin(hostId, *states);
    });
}

void MachineSync::hostIsLost(const QString &hostId)
{
    m_intake.drop(hostId);
    m_taken.clear();
    Condition without = whereEqual(u"state"_s, QJsonArray{"unknown", "creating"});
    without.op = Condition::Operator::In;
    const auto machines = m_machines.all(bothOf(whereEqual(u"host"_s, hostId), {.kind = Condition::Kind::Not, .parts = {without}}));
    for (VirtualMachine machine : machines ? *machines : QList<VirtualMachine>()) {
        emit hostLost(machine.id);
        machine.stateReason = u"was "_s + choicesOf(machine.state).at(static_cast<int>(machine.state)).value;
        machine.state = MachineActivity::Unknown;
        (void)m_machines.update(machine);
    }
}

void MachineSync::keep(const QString &hostId, const MachineState &state)
{
    m_intake.overtake(hostId, state.uuid);
    if (!m_kernel.repository.find(u"host"_s, hostId)) {
        return; // removed from the inventory meanwhile
    }
    if (isTaken(hostId, state)) {
        return;
    }
    const auto known = findByUuid(hostId, state.uuid);
    known ? update(*known, state) : adopt(hostId, state);
}

bool MachineSync::isTaken(const QString &hostId, const MachineState &state)
{
    if (m_taken.isEmpty()) {
        m_kernel.repository.database().afterCommit([self = QPointer(this)](const Result<void> &) {
            if (self) {
                self->m_taken.clear();
            }
        });
    }
    MachineState &latest = m_taken[hostId + u'/' + state.uuid];
    const bool same = latest == state;
    latest = state;
    return same;
}

void MachineSync::adopt(const QString &hostId, const MachineState &state)
{
    VirtualMachine machine{.id = m_machines.find(state.uuid) ? newId() : state.uuid,
                           .host = hostId,
                           .uuid = state.uuid,
                           .origin = MachineOrigin::Adopted,
                           .created = QDateTime::currentDateTimeUtc()};
    take(machine, state);
    // First the machine, then the volumes that refer to it.
    if (m_machines.insert(machine)) {
        machine.disks = keepDisks(machine, state.disks);
        (void)m_machines.update(machine);
        (void)m_kernel.events.append({.name = u"vm/adopted"_s,
                                      .object = {u"vm"_s, machine.id, machine.name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "Virtual machine {vm} was found on its host."),
                                               {{u"vm"_s, machine.name}}}});
    }
}

void MachineSync::update(VirtualMachine machine, const MachineState &state)
{
    const VirtualMachine before = machine;
    take(machine, state);
    machine.disks = keepDisks(machine, state.disks);
    // Until it has been started, a machine that is being made is not merely "stopped" to those who wait for it.
    if (before.state == MachineActivity::Creating && machine.state == MachineActivity::Stopped
        && m_kernel.tasks.isBusy(u"vm:"_s + machine.id)) {
        machine.state = MachineActivity::Creating;
    }
    if (m_machines.update(machine)) {
        tellChange(before, machine);
        tellDrift(before, machine);
    }
}

void MachineSync::take(VirtualMachine &machine, const MachineState &state)
{
    machine.name = state.name;
    machine.state = activityOf(state.power);
    machine.stateReason = state.powerReason;
    machine.cpus = state.cpus;
    machine.memory = state.memory;
    machine.addresses = state.addresses;
    machine.nics = toJson(state.nics);
    machine.graphics = state.graphics;
    machine.serial = state.serial;
    machine.persistent = state.persistent;
    machine.autostart = state.autostart;
    machine.firmware = state.firmware;
    machine.machineType = state.machineType;
    machine.notes = state.notes;
    machine.started = state.started;
}

QJsonArray MachineSync::keepDisks(const VirtualMachine &machine, const QList<DiskState> &disks)
{
    QHash<QString, QString> volumes;
    for (const auto &known : machine.disks) {
        const QJsonObject disk = known.toObject();
        volumes.insert(disk.value("path"_L1).toString(), disk.value("volume"_L1).toString());
    }
    QJsonArray array;
    for (const DiskState &disk : disks) {
        const bool hasVolume = disk.device == "disk"_L1 && !disk.path.isEmpty();
        array.append(diskEntry(disk, hasVolume ? keepVolume(machine, disk, volumes.value(disk.path)) : QString()));
    }
    return array;
}

QString MachineSync::keepVolume(const VirtualMachine &machine, const DiskState &disk, const QString &knownId)
{
    auto known = knownId.isEmpty() ? m_volumes.findByPath(machine.host, disk.path) : m_volumes.volumes().find(knownId);
    if (!known || known->path != disk.path || known->host != machine.host) {
        known = m_volumes.findByPath(machine.host, disk.path);
    }
    Volume volume = known ? *known
                          : Volume{.id = newId(), .name = QFileInfo(disk.path).fileName(), .host = machine.host,
                                   .project = machine.project, .path = disk.path};
    const Bytes capacity = disk.capacity > Bytes() ? disk.capacity : volume.capacity;
    if (known && known->format == disk.format && known->vm == machine.id && known->capacity == capacity) {
        return volume.id;
    }
    volume.format = disk.format;
    volume.vm = machine.id;
    volume.capacity = capacity;
    (void)(known ? m_volumes.volumes().update(volume) : m_volumes.volumes().insert(volume));
    return volume.id;
}

void MachineSync::tellChange(const VirtualMachine &before, const VirtualMachine &now)
{
    const ObjectRef object{u"vm"_s, now.id, now.name};
    if (before.name != now.name) {
        (void)m_kernel.events.append(
            {.name = u"vm/renamed"_s,
             .object = object,
             .text = {QT_TRANSLATE_NOOP("Text", "Virtual machine {old} is now called {new}."),
                      {{u"old"_s, before.name}, {u"new"_s, now.name}}}});
    }
    if (before.state == now.state) {
        return;
    }
    if (now.state == MachineActivity::Running || now.state == MachineActivity::Paused) {
        emit used(now.id);
    }
    const QList<Choice> states = choicesOf(MachineActivity{});
    const Choice &state = states.at(static_cast<int>(now.state));
    (void)m_kernel.events.append({.name = u"vm/state-changed"_s,
                                  .object = object,
                                  .text = {QT_TRANSLATE_NOOP("Text", "Virtual machine {vm}: {state}."),
                                           {{u"vm"_s, now.name}, {u"state"_s, QJsonObject{{u"label"_s, state.label}}}}},
                                  .severity = now.state == MachineActivity::Crashed ? Severity::Error : Severity::Info,
                                  .payload = {{u"from"_s, states.at(static_cast<int>(before.state)).value},
                                              {u"to"_s, state.value},
                                              {u"reason"_s, now.stateReason}}});
    if (isOff(now.state)) {
        emit stopped(now.id);
    }
}

void MachineSync::tellDrift(const VirtualMachine &before, const VirtualMachine &now)
{
    // What a task of ours does, and the first look at a machine that was made, are no surprise.
    if (before.state == MachineActivity::Creating || m_kernel.tasks.isBusy(u"vm:"_s + now.id)) {
        return;
    }
    const Drift drift(m_machines.type(), m_machines.toJson(before), m_machines.toJson(now));
    if (drift.isEmpty()) {
        return;
    }
    (void)m_kernel.events.append({.name = u"vm/drifted"_s,
                                  .object = {u"vm"_s, now.id, now.name},
                                  .text = {QT_TRANSLATE_NOOP("Text", "Virtual machine {vm} was changed on its host: {what}."),
                                           {{u"vm"_s, now.name}, {u"what"_s, drift.labels().join(", "_L1)}}},
                                  .severity = Severity::Warning,
                                  .payload = drift.payload()});
}

void MachineSync::forget(const QString &hostId, const QString &uuid)
{
    m_intake.overtake(hostId, uuid);
    m_taken.clear();
    const auto machine = findByUuid(hostId, uuid);
    if (!machine || (machine->state == MachineActivity::Creating && m_kernel.tasks.isBusy(u"vm:"_s + machine->id))) {
        return;
    }
    const QStringList scope = lineage::of(m_kernel.repository, u"vm"_s, machine->id);
    emit stopped(machine->id);
    const auto volumes = m_volumes.volumes().all(whereEqual(u"vm"_s, machine->id));
    for (Volume volume : volumes ? *volumes : QList<Volume>()) {
        volume.vm.clear();
        // Files that nobody here made are of interest only as disks of a machine.
        (void)(volume.managed ? m_volumes.volumes().update(volume) : m_volumes.volumes().remove(volume.id));
    }
    if (m_machines.remove(machine->id)) {
        (void)m_kernel.events.append({.name = u"vm/removed"_s,
                                      .object = {u"vm"_s, machine->id, machine->name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "Virtual machine {vm} is gone from its host."),
                                               {{u"vm"_s, machine->name}}},
                                      .scope = scope});
    }
}

} // namespace penstock
