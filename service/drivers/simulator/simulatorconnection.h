// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/simulator/delayedanswers.h"
#include "service/drivers/simulator/simulatedconsoles.h"
#include "service/drivers/simulator/simulatedhost.h"
#include "service/drivers/simulator/simulatedmachines.h"
#include "service/drivers/simulator/simulatedvolumes.h"
#include "service/drivers/simulator/simulatoraddress.h"

#include <memory>

namespace penstock
{

/// A host that does not exist and lives in the main thread. Its changes last as long as the connection object, or in a file.
class SimulatorConnection : public HostConnection
{
    Q_OBJECT

public:
    /// `stateFile`: where its changes are kept, or empty.
    SimulatorConnection(const SimulatorAddress &address, const QString &stateFile, std::shared_ptr<AnswerWheel> wheel);

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
    void attemptIn(std::chrono::milliseconds delay);
    void attempt();
    void fail(const Error &why);
    void listen();
    [[nodiscard]] HostFacts facts() const;

    SimulatorAddress m_address;
    std::shared_ptr<AnswerWheel> m_wheel;
    StateFile m_file;
    StateFile::Contents m_contents; ///< at first
    SimulatedHost m_host;
    DelayedAnswers m_answers;
    SimulatedVolumes m_volumes;
    SimulatedMachines m_machines;
    SimulatedConsoles m_consoles;
    int m_attempt = 0; ///< number of the one that is waited for; 0 for none
    int m_attempts = 0;
    Fault m_connecting = Fault::None; ///< what becomes of it
    bool m_isSilent = false;
    bool m_isClosed = false;
};

} // namespace penstock
