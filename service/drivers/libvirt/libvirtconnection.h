// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/libvirt/libvirtconsoles.h"
#include "service/drivers/libvirt/libvirtmachines.h"
#include "service/drivers/libvirt/libvirtvolumes.h"
#include "service/drivers/libvirt/limits.h"

#include <memory>

namespace penstock {

class EventLoop;
class FactsReader;
class GuestPoll;
class HostLink;
class HostUri;
class MachineNotes;
class MachineWatch;
class NetworkWatch;

/// A host that is reached through libvirt.
class LibvirtConnection : public HostConnection
{
    Q_OBJECT

public:
    LibvirtConnection(const HostUri &uri, const Limits &limits, std::shared_ptr<EventLoop> loop,
                      std::shared_ptr<const FactsReader> facts);
    ~LibvirtConnection() override;

    void open() override;
    void close() override;
    void retryNow() override;
    [[nodiscard]] bool isConnected() const override;

    [[nodiscard]] Async<QList<MachineState>> machines() override;
    [[nodiscard]] Async<QList<NetworkState>> networks() override;

    MachineOperations *machineOperations() override { return &m_machines; }
    VolumeOperations *volumeOperations() override { return &m_volumes; }
    ConsoleOperations *consoleOperations() override { return &m_consoles; }

    /// Threads whose call has not returned although it was given up.
    [[nodiscard]] int stuckThreads() const;

private:
    std::unique_ptr<HostLink> m_link;
    std::shared_ptr<MachineNotes> m_notes;
    std::unique_ptr<MachineWatch> m_watch;
    std::unique_ptr<NetworkWatch> m_networks;
    std::unique_ptr<GuestPoll> m_guests;
    LibvirtMachines m_machines;
    LibvirtVolumes m_volumes;
    LibvirtConsoles m_consoles;
};

} // namespace penstock
