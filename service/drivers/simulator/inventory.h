// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QList>

namespace penstock
{

struct SimulatorAddress;

/// What a simulated host starts with. The same address gives the same identifiers each time.
struct Inventory {
    QList<MachineState> machines;
    QList<NetworkState> networks;

    [[nodiscard]] static Inventory of(const SimulatorAddress &address);
};

} // namespace penstock
