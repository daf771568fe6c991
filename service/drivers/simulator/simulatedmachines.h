// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <functional>

namespace penstock
{

class DelayedAnswers;
class SimulatedHost;
class SimulatedVolumes;

/// Operations on the machines of a simulated host.
class SimulatedMachines : public MachineOperations
{
public:
    SimulatedMachines(SimulatedHost &host, const SimulatedVolumes &volumes, const DelayedAnswers &answers)
        : m_host(host), m_volumes(volumes), m_answers(answers)
    {
    }

    [[nodiscard]] Async<MachineState> read(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> define(const MachineSpec &spec) override;
    [[nodiscard]] Async<MachineState> start(const QString &uuid) override;
    [[nodiscard]] Async<void> requestShutdown(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> powerOff(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> reset(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> pause(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> resume(const QString &uuid) override;
    [[nodiscard]] Async<MachineState> rename(const QString &uuid, const QString &name) override;
    [[nodiscard]] Async<void> undefine(const QString &uuid) override;
    [[nodiscard]] Async<void> sendKeys(const QString &uuid, const QList<int> &linuxKeyCodes) override;

private:
    /// Gets the machine as it is before; changes the host.
    using Action = std::function<Result<void>(const MachineState &machine)>;

    /// Finds the machine, acts, and answers with what has become of it.
    [[nodiscard]] Async<MachineState> change(const QString &operation, const QString &uuid, const Text &what,
                                             Action action, std::function<void()> half = {});
    [[nodiscard]] Async<void> ask(const QString &operation, const QString &uuid, const Text &what, Action action);
    [[nodiscard]] Result<void> act(const QString &uuid, const Text &what, const Action &action) const;
    [[nodiscard]] Result<MachineState> defined(const MachineSpec &spec, const Text &what);
    void startHalf(const QString &uuid);
    void setPower(const MachineState &machine, PowerState power, const QString &reason);

    SimulatedHost &m_host;
    const SimulatedVolumes &m_volumes;
    const DelayedAnswers &m_answers;
};

} // namespace penstock
