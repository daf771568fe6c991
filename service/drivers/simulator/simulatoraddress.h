// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/simulator/faultrules.h"
#include "service/drivers/simulator/latency.h"
#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace penstock
{

/// The address of a simulated host: simulator://NAME with parameters, which docs/simulator.md explains.
struct SimulatorAddress {
    QString name;
    int machines = -1; ///< generated ones; -1 for the inventory that comes with the name
    quint32 seed = 1;
    Latency latency{20};
    Bytes storage = Bytes::gibibytes(2048); ///< room for new disks
    FaultRules faults;
    std::chrono::milliseconds patience{30'000}; ///< until a call without an answer ends with Timeout
    std::chrono::milliseconds retry{5'000};     ///< until the next attempt to connect

    /// What faults may name.
    [[nodiscard]] static QStringList operations();
    [[nodiscard]] static bool handles(const QUrl &uri);
    [[nodiscard]] static Result<SimulatorAddress> parse(const QUrl &uri);
};

} // namespace penstock
