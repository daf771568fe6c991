// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/machinejson.h"

#include "shared/core/isotime.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace penstock::machinejson
{

namespace
{

constexpr std::array powerNames{"running"_L1, "paused"_L1, "stopped"_L1, "suspended"_L1, "crashed"_L1, "unknown"_L1};

QJsonArray disksOf(const MachineState &machine)
{
    QJsonArray disks;
    for (const DiskState &disk : machine.disks) {
        disks.append(QJsonObject{{u"target"_s, disk.target},
                                 {u"path"_s, disk.path},
                                 {u"format"_s, disk.format},
                                 {u"device"_s, disk.device},
                                 {u"capacity"_s, disk.capacity.count()}});
    }
    return disks;
}

QJsonArray nicsOf(const MachineState &machine)
{
    QJsonArray nics;
    for (const NicState &nic : machine.nics) {
        nics.append(QJsonObject{{u"mac"_s, nic.mac}, {u"network"_s, nic.network}, {u"bridge"_s, nic.bridge}, {u"model"_s, nic.model}});
    }
    return nics;
}

} // namespace

QJsonObject to(const MachineState &machine)
{
    return {{u"uuid"_s, machine.uuid},
            {u"name"_s, machine.name},
            {u"power"_s, powerNames.at(size_t(machine.power))},
            {u"powerReason"_s, machine.powerReason},
            {u"cpus"_s, machine.cpus},
            {u"memory"_s, machine.memory.count()},
            {u"disks"_s, disksOf(machine)},
            {u"nics"_s, nicsOf(machine)},
            {u"addresses"_s, QJsonArray::fromStringList(machine.addresses)},
            {u"notes"_s, machine.notes},
            {u"started"_s, isoTime(machine.started)}};
}

MachineState from(const QJsonObject &json)
{
    const auto text = [](const QJsonObject &object, QLatin1StringView name) { return object.value(name).toString(); };
    MachineState machine;
    machine.uuid = text(json, "uuid"_L1);
    machine.name = text(json, "name"_L1);
    const auto power = std::find(powerNames.begin(), powerNames.end(), text(json, "power"_L1));
    machine.power = PowerState(std::min<qptrdiff>(power - powerNames.begin(), qptrdiff(PowerState::Unknown)));
    machine.powerReason = text(json, "powerReason"_L1);
    machine.cpus = json.value("cpus"_L1).toInt();
    machine.memory = Bytes(json.value("memory"_L1).toInteger());
    machine.serial = true;
    machine.firmware = u"bios"_s;
    machine.machineType = u"pc-i440fx-7.2"_s;
    machine.notes = text(json, "notes"_L1);
    machine.started = QDateTime::fromString(text(json, "started"_L1), Qt::ISODateWithMs);
    machine.addresses = json.value("addresses"_L1).toVariant().toStringList();
    for (const auto &each : json.value("disks"_L1).toArray()) {
        const QJsonObject disk = each.toObject();
        machine.disks.append({text(disk, "target"_L1), text(disk, "path"_L1), text(disk, "format"_L1),
                              text(disk, "device"_L1), Bytes(disk.value("capacity"_L1).toInteger())});
    }
    for (const auto &each : json.value("nics"_L1).toArray()) {
        const QJsonObject nic = each.toObject();
        machine.nics.append({text(nic, "mac"_L1), text(nic, "network"_L1), text(nic, "bridge"_L1), text(nic, "model"_L1)});
    }
    return machine;
}

} // namespace penstock::machinejson
