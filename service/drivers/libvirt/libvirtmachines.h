// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/libvirt/machinereader.h"

#include <libvirt/libvirt.h>

#include <functional>

namespace penstock {

class HostLink;
class MachineWatch;

/// Operations on the virtual machines of a libvirt host.
class LibvirtMachines : public MachineOperations
{
public:
    LibvirtMachines(HostLink &link, MachineWatch &watch) : m_link(link), m_watch(watch) {}

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
    /// Does something to a machine and says what was not possible in the words of the operation.
    using Action = std::function<Result<void>(virDomainPtr domain, const Text &what)>;

    /// Reads a machine after something was done to it, and tells the watch before the caller.
    struct Reporter {
        MachineReader reader;
        std::function<void(const MachineReading &)> observe;

        [[nodiscard]] Result<MachineState> operator()(virDomainPtr domain) const;
    };

    [[nodiscard]] Reporter reporter() const;
    [[nodiscard]] Async<MachineState> change(const QString &uuid, const Text &what, Action action,
                                             std::chrono::milliseconds limit);
    [[nodiscard]] Async<void> ask(const QString &uuid, const Text &what, Action action);

    HostLink &m_link;
    MachineWatch &m_watch;
};

} // namespace penstock
