// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/libvirt/libvirtdriver.h"
#include "tests/lab/driver/labhost.h"

#include <QElapsedTimer>
#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace penstock::test {

/// A lab host, a connection to it, and what the connection has told.
class LabConnection : public QObject
{
    Q_OBJECT

public:
    explicit LabConnection(const Limits &limits = {});
    ~LabConnection() override;

    /// Starts the host and connects.
    [[nodiscard]] bool begin(const QStringList &hostOptions = {});
    [[nodiscard]] bool open();
    [[nodiscard]] bool close();

    [[nodiscard]] LabHost &host() { return m_host; }
    [[nodiscard]] HostConnection &connection() { return *m_connection; }
    [[nodiscard]] MachineOperations &machines() { return *m_connection->machineOperations(); }
    [[nodiscard]] VolumeOperations &volumes() { return *m_connection->volumeOperations(); }
    [[nodiscard]] ConsoleOperations &consoles() { return *m_connection->consoleOperations(); }
    [[nodiscard]] int stuckThreads() const;

    /// A small machine without disks; its uuid, empty on failure.
    [[nodiscard]] QString newMachine(bool started);
    [[nodiscard]] static MachineSpec newSpec(const QString &name);
    [[nodiscard]] QString uuidOf(const QString &name) const;
    [[nodiscard]] PowerState powerOf(const QString &uuid) const;
    /// Milliseconds from the end of `virsh ARGUMENTS` until `isSeen`; negative when virsh fails or it never is.
    [[nodiscard]] double delayOf(const QStringList &virshArguments, const std::function<bool()> &isSeen);

    QHash<QString, MachineState> seen;
    QStringList removed;
    QHash<QString, NetworkState> networks;
    QStringList removedNetworks;
    int connects = 0;
    int disconnects = 0;
    Error whyDisconnected;
    HostFacts facts;

private:
    LabHost m_host;
    LibvirtDriver m_driver;
    std::unique_ptr<HostConnection> m_connection;
};

} // namespace penstock::test
