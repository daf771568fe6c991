// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <QHash>
#include <QPointer>

namespace penstock
{

class DelayedAnswers;
class SimulatedHost;
class SimulatedShell;

/// Serial consoles of simulated machines, one viewer each. There are no screens.
class SimulatedConsoles : public ConsoleOperations
{
public:
    SimulatedConsoles(const SimulatedHost &host, const DelayedAnswers &answers) : m_host(host), m_answers(answers) {}

    [[nodiscard]] Async<std::shared_ptr<ByteStream>> openGraphics(const QString &uuid) override;
    [[nodiscard]] Async<std::shared_ptr<ByteStream>> openSerial(const QString &uuid, bool force) override;
    [[nodiscard]] Async<QByteArray> screenshot(const QString &uuid) override;

    void endStream(const QString &uuid, const QString &reason);
    void endAll(const QString &reason);

private:
    /// The machine when it is on.
    [[nodiscard]] Result<MachineState> running(const QString &uuid, const Text &what) const;
    [[nodiscard]] Result<std::shared_ptr<ByteStream>> opened(const QString &uuid, bool force, const Text &what);
    [[nodiscard]] Error noScreen(const QString &uuid, const Text &what) const;

    const SimulatedHost &m_host;
    const DelayedAnswers &m_answers;
    QHash<QString, QPointer<SimulatedShell>> m_shells;
};

} // namespace penstock
