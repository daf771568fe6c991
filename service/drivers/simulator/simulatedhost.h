// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/drivers/simulator/answerwheel.h"
#include "service/drivers/simulator/inventory.h"
#include "service/drivers/simulator/statefile.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace penstock
{

/// The machines and networks of a simulated host. Only machines that have changed take memory.
class SimulatedHost : public QObject
{
    Q_OBJECT

public:
    SimulatedHost(const Inventory &inventory, const StateFile::Contents &contents, StateFile &file,
                  std::shared_ptr<AnswerWheel> wheel);

    [[nodiscard]] QList<MachineState> machines() const;
    [[nodiscard]] QList<NetworkState> networks() const { return m_inventory.networks(); }
    [[nodiscard]] std::optional<MachineState> find(const QString &uuid) const;
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
    /// Does something later with a machine if it still runs since then.
    void laterWith(const MachineState &machine, std::chrono::milliseconds delay,
                   std::function<void(const MachineState &)> work);
    void findAddress(const MachineState &machine);
    void learn(const MachineState &machine);

    Inventory m_inventory;
    StateFile &m_file;
    std::shared_ptr<AnswerWheel> m_wheel;
    QHash<QString, MachineState> m_machines; ///< those that are not as the inventory made them
    QHash<QString, QString> m_names;         ///< uuids of these by name
    QSet<QString> m_removed;                 ///< of the inventory
};

} // namespace penstock
