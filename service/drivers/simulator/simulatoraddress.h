// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/bytes.h"
#include "shared/core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace penstock
{

/// The address of a simulated host: simulator://NAME with the parameters
/// machines=N, seed=S, latency=MS, storage=GIB (room for new disks), fail=OPERATION,… and hang=OPERATION,….
struct SimulatorAddress {
    QString name;
    int machines = -1; ///< generated ones; -1 for the inventory that comes with the name
    quint32 seed = 1;
    std::chrono::milliseconds latency{20};
    Bytes storage = Bytes::gibibytes(2048);
    QStringList failing; ///< operations that are refused with Unavailable
    QStringList hanging; ///< operations that end with Timeout after half a minute

    /// What fail= and hang= may name.
    [[nodiscard]] static QStringList operations();
    [[nodiscard]] static bool handles(const QUrl &uri);
    [[nodiscard]] static Result<SimulatorAddress> parse(const QUrl &uri);
};

} // namespace penstock
