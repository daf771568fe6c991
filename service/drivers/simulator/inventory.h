// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QUuid>

namespace penstock
{

struct SimulatorAddress;

/// What a simulated host has at first. The same for the same address. Numbered machines are made when they are asked for
/// and take no memory.
class Inventory
{
public:
    explicit Inventory(const SimulatorAddress &address);

    [[nodiscard]] QList<NetworkState> networks() const;
    /// Those that come with the host's name.
    [[nodiscard]] QList<MachineState> samples() const;

    /// How many numbered machines there are: 1 to count().
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] MachineState machine(int number) const;
    /// The number of the machine with this uuid or name; 0 when none has it.
    [[nodiscard]] int numberOf(const QString &uuid) const;
    [[nodiscard]] bool has(const QString &uuid) const;
    [[nodiscard]] int numberNamed(const QString &name) const;

private:
    QString m_name;
    quint32 m_seed;
    int m_count;
    QUuid m_space; ///< uuids of numbered machines differ from it in their last four bytes
    quint64 m_firstMac;
    QDateTime m_today;
};

} // namespace penstock
