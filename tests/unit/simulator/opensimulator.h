// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/simulator/simulatordriver.h"
#include "tests/unit/drivers/await.h"

#include <QSignalSpy>

namespace penstock::test
{

/// A connection to a simulated host that is open, or null.
[[nodiscard]] inline std::unique_ptr<HostConnection> openSimulator(const QString &uri)
{
    auto connection = SimulatorDriver().connection(QUrl(uri));
    if (connection) {
        QSignalSpy connected(connection.get(), &HostConnection::connected);
        connection->open();
        if (!waitUntil([&] { return connected.count() == 1; })) {
            return nullptr;
        }
    }
    return connection;
}

/// "ok" or the code of the error. Unlike the macros, a comparison with it asks once.
template <typename T>
[[nodiscard]] QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : toString(result.error().code);
}

/// The machine with the name, or one without a uuid.
[[nodiscard]] inline MachineState machineNamed(HostConnection &connection, const QString &name)
{
    const auto all = await(connection.machines());
    for (const MachineState &machine : all.value_or(QList<MachineState>())) {
        if (machine.name == name) {
            return machine;
        }
    }
    return {};
}

} // namespace penstock::test
