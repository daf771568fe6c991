// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/vm/machineintake.h"
#include "service/plugins/vm/virtualmachine.h"
#include "service/store/table.h"

#include <QHash>
#include <QObject>

namespace penstock {

class Hosts;
class VolumePlugin;

/// Keeps the records of virtual machines as the hosts have them: what others change there shows here, and machines that
/// nobody told us of appear as they are.
class MachineSync final : public QObject
{
    Q_OBJECT

public:
    MachineSync(Kernel &kernel, Hosts &hosts, VolumePlugin &volumes, QObject *parent = nullptr);

    [[nodiscard]] Table<VirtualMachine> &machines() { return m_machines; }
    [[nodiscard]] Result<VirtualMachine> findByUuid(const QString &hostId, const QString &uuid) const;

    /// Takes over what a host reports of one machine.
    void keep(const QString &hostId, const MachineState &state);
    /// A machine is gone from its host.
    void forget(const QString &hostId, const QString &uuid);

signals:
    /// It does not run any more: its consoles are over.
    void stopped(const QString &machineId);
    void hostLost(const QString &machineId);
    /// It runs on its host, whoever started it.
    void used(const QString &machineId);

private:
    void readAll(const QString &hostId);
    void hostIsLost(const QString &hostId);
    void adopt(const QString &hostId, const MachineState &state);
    void update(VirtualMachine machine, const MachineState &state);
    void take(VirtualMachine &machine, const MachineState &state);
    [[nodiscard]] QJsonArray keepDisks(const VirtualMachine &machine, const QList<DiskState> &disks);
    [[nodiscard]] QString keepVolume(const VirtualMachine &machine, const DiskState &disk, const QString &known);
    void tellChange(const VirtualMachine &before, const VirtualMachine &now);
    /// Reports what somebody else changed about the machine on its host.
    void tellDrift(const VirtualMachine &before, const VirtualMachine &now);
    /// Whether just this was taken over in the present transaction: an event and an answer often say the same.
    [[nodiscard]] bool isTaken(const QString &hostId, const MachineState &state);

    Kernel &m_kernel;
    Hosts &m_hosts;
    VolumePlugin &m_volumes;
    Table<VirtualMachine> m_machines;
    MachineIntake m_intake;
    QHash<QString, MachineState> m_taken; ///< in the present transaction, by host and uuid
};

} // namespace penstock
