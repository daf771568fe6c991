// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/simulator/delayedanswers.h"
#include "service/drivers/simulator/simulatedconsoles.h"
#include "service/drivers/simulator/simulatedhost.h"
#include "service/drivers/simulator/simulatedmachines.h"
#include "service/drivers/simulator/simulatedvolumes.h"
#include "service/drivers/simulator/simulatoraddress.h"

#include <QTimer>

namespace penstock
{

/// A host that exists in memory only and lives in the main thread. Its changes last as long as the connection object.
class SimulatorConnection : public HostConnection
{
    Q_OBJECT

public:
    explicit SimulatorConnection(const SimulatorAddress &address);

    void open() override;
    void close() override;
    void retryNow() override;
    [[nodiscard]] bool isConnected() const override { return m_answers.isOpen(); }

    [[nodiscard]] Async<QList<MachineState>> machines() override;
    [[nodiscard]] Async<QList<NetworkState>> networks() override;

    MachineOperations *machineOperations() override { return &m_machines; }
    VolumeOperations *volumeOperations() override { return &m_volumes; }
    ConsoleOperations *consoleOperations() override { return &m_consoles; }

private:
    void attempt();
    [[nodiscard]] HostFacts facts() const;

    SimulatorAddress m_address;
    SimulatedHost m_host;
    DelayedAnswers m_answers;
    SimulatedVolumes m_volumes;
    SimulatedMachines m_machines;
    SimulatedConsoles m_consoles;
    QTimer m_attempt;
    bool m_isClosed = false;
};

} // namespace penstock
