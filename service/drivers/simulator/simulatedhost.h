// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/drivers/simulator/inventory.h"

#include <QMap>
#include <QObject>

namespace penstock
{

/// The machines and networks of a simulated host, all in memory.
class SimulatedHost : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedHost(const Inventory &inventory);

    [[nodiscard]] QList<MachineState> machines() const { return m_machines.values(); }
    [[nodiscard]] QList<NetworkState> networks() const { return m_networks; }
    /// Null when there is none. Valid until the next change.
    [[nodiscard]] const MachineState *find(const QString &uuid) const;
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &exceptUuid) const;

    /// Adds or replaces a machine; tells it when something differs.
    void put(const MachineState &machine);
    void remove(const QString &uuid);

    /// Switches a machine off for the reason libvirt would give.
    void switchOff(const QString &uuid, const QString &reason);
    /// Switches a machine on; it has its address a moment later.
    void switchOn(const QString &uuid);
    /// Lets the guest of a running machine power off by itself, unless its name says that it does not listen.
    void pressPowerButton(const QString &uuid);

signals:
    void machineChanged(const penstock::MachineState &machine);
    void machineRemoved(const QString &uuid);
    void machineStopped(const QString &uuid);

private:
    /// Whether the machine still runs since `started`.
    [[nodiscard]] const MachineState *stillRunning(const QString &uuid, const QDateTime &started) const;

    QMap<QString, MachineState> m_machines;
    QList<NetworkState> m_networks;
};

} // namespace penstock
