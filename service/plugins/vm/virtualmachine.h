// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/quotas.h"
#include "service/drivers/hostfacts.h"
#include "shared/model/typedresource.h"

namespace penstock {

enum class MachineActivity { Creating, Running, Paused, Stopped, Suspended, Crashed, Unknown };
[[nodiscard]] QList<Choice> choicesOf(MachineActivity);
[[nodiscard]] MachineActivity activityOf(PowerState power);

enum class MachineOrigin { Created, Adopted };
[[nodiscard]] QList<Choice> choicesOf(MachineOrigin);

/// A virtual machine: "virtual machine" to those who name them, "instance" to those who draw from pools.
struct VirtualMachine {
    QString id;
    qint64 version = 0;
    QString name;
    QString host;
    QString project{defaultOwner};
    QString uuid;
    MachineActivity state = MachineActivity::Unknown;
    QString stateReason;
    int cpus = 1;
    Bytes memory;
    QString image;
    QStringList addresses;
    QJsonArray disks; ///< {target, path, format, capacity, volume, device}
    QJsonArray nics;  ///< {mac, network, bridge, model}
    QString graphics; ///< "vnc", "spice" or empty
    bool serial = false;
    MachineOrigin origin = MachineOrigin::Adopted;
    bool persistent = true;
    bool autostart = false;
    QString firmware;
    QString machineType;
    QString notes;
    QDateTime created;
    QDateTime started;
};

[[nodiscard]] TypedResource<VirtualMachine> virtualMachineType();

/// Fields that its host says and other methods change there, or that tell how it was made.
[[nodiscard]] QStringList keptByHost();

/// A member of VirtualMachine::disks.
[[nodiscard]] QJsonObject diskEntry(const DiskState &disk, const QString &volume);
/// A member of VirtualMachine::nics.
[[nodiscard]] QJsonObject nicEntry(const NicState &nic);

} // namespace penstock
