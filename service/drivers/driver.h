// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "shared/core/async.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace penstock {

class ByteStream;

/// Virtual machines of one host. Every operation is an "ensure": starting a machine that runs, deleting one that is
/// gone, or defining one again with the same uuid succeeds. After an error whose code is Unavailable or Timeout the
/// outcome is unknown until the machine has been read again.
class MachineOperations
{
public:
    virtual ~MachineOperations() = default;

    [[nodiscard]] virtual Async<MachineState> read(const QString &uuid) = 0; ///< NotFound when it is gone
    [[nodiscard]] virtual Async<MachineState> define(const MachineSpec &spec) = 0;
    [[nodiscard]] virtual Async<MachineState> start(const QString &uuid) = 0;
    /// Asks the guest to power off (ACPI) and returns when it has been asked, not when it is off.
    [[nodiscard]] virtual Async<void> requestShutdown(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<MachineState> powerOff(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<MachineState> reset(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<MachineState> pause(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<MachineState> resume(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<MachineState> rename(const QString &uuid, const QString &name) = 0;
    /// Forgets the definition with its snapshots' metadata and saved state; disks stay. The machine must be off.
    [[nodiscard]] virtual Async<void> undefine(const QString &uuid) = 0;
    [[nodiscard]] virtual Async<void> sendKeys(const QString &uuid, const QList<int> &linuxKeyCodes) = 0;
};

/// Disk files of one host.
class VolumeOperations
{
public:
    virtual ~VolumeOperations() = default;

    [[nodiscard]] virtual Async<VolumeState> create(const VolumeSpec &spec) = 0;
    [[nodiscard]] virtual Async<void> remove(const QString &path) = 0; ///< succeeds when the file is gone already
    [[nodiscard]] virtual Async<VolumeState> read(const QString &path) = 0;
    /// The paths of all files in a directory; none where the host does not work with it. Changes nothing on the host.
    [[nodiscard]] virtual Async<QStringList> list(const QString &directory) = 0;
    /// Writes a small file (a cloud-init seed) into a directory of the host.
    [[nodiscard]] virtual Async<VolumeState> write(const VolumeSpec &spec, const QByteArray &content) = 0;
};

/// What a viewer needs from one host.
class ConsoleOperations
{
public:
    virtual ~ConsoleOperations() = default;

    /// A stream that speaks the graphics protocol of the machine (RFB for "vnc").
    [[nodiscard]] virtual Async<std::shared_ptr<ByteStream>> openGraphics(const QString &uuid) = 0;
    /// The first serial port. `force` ends another viewer's stream; without it a taken console is Conflict.
    [[nodiscard]] virtual Async<std::shared_ptr<ByteStream>> openSerial(const QString &uuid, bool force) = 0;
    [[nodiscard]] virtual Async<QByteArray> screenshot(const QString &uuid) = 0; ///< PNG
};

/// One host: keeps its connection by itself (reconnects with back-off) and reports what happens on it. Lives in the
/// service's main thread; blocking work happens in threads of its own, and every Async is finished within a deadline.
class HostConnection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect. connected() or disconnected() follows.
    virtual void open() = 0;
    /// Ends the connection for good; closed() follows once no thread works for this host.
    virtual void close() = 0;
    /// Tries at once instead of waiting for the next attempt.
    virtual void retryNow() = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;

    [[nodiscard]] virtual Async<QList<MachineState>> machines() = 0;
    [[nodiscard]] virtual Async<QList<NetworkState>> networks() = 0;

    /// Null where the host cannot do it.
    virtual MachineOperations *machineOperations() = 0;
    virtual VolumeOperations *volumeOperations() = 0;
    virtual ConsoleOperations *consoleOperations() = 0;

signals:
    void connected(const penstock::HostFacts &facts);
    /// Why there is no connection and in how many milliseconds the next attempt comes.
    void disconnected(const penstock::Error &why, int retryIn);
    /// Something about a machine changed, whoever caused it. May arrive before the answer of the call that caused it.
    void machineChanged(const penstock::MachineState &state);
    void machineRemoved(const QString &uuid);
    void networkChanged(const penstock::NetworkState &state);
    void networkRemoved(const QString &uuid);
    void closed();
};

/// Makes connections for the addresses it understands.
class Driver
{
public:
    virtual ~Driver() = default;

    /// Whether `uri` is one of this driver's ("qemu:///system", "simulator://demo").
    [[nodiscard]] virtual bool handles(const QUrl &uri) const = 0;
    /// Checks the address against the allow-list of forms and parameters, without connecting.
    [[nodiscard]] virtual Result<void> check(const QUrl &uri) const = 0;
    [[nodiscard]] virtual std::unique_ptr<HostConnection> connection(const QUrl &uri) = 0;
};

} // namespace penstock
