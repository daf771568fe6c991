// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/host/host.h"
#include "service/store/table.h"
#include "service/tasks/claim.h"
#include "shared/core/async.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>

#include <memory>

namespace penstock {

/// The hosts and the connections to them; what other plugins see of the host plugin.
class Hosts final : public QObject
{
    Q_OBJECT

public:
    /// Tasks that work on one host at the same time; a claim of the kind Slot on "host:ID".
    static constexpr int placesPerHost = 16;
    /// What every task claims that needs a host: it is neither removed nor undone before that task has ended.
    [[nodiscard]] static Claim use(const QString &hostId)
    {
        return {.resource = QStringLiteral("host:") + hostId, .kind = Claim::Kind::Shared};
    }
    /// What those claim besides that give the host work.
    [[nodiscard]] static Claim place(const QString &hostId)
    {
        return {.resource = QStringLiteral("host:") + hostId, .kind = Claim::Kind::Slot};
    }

    explicit Hosts(Kernel &kernel, QObject *parent = nullptr);
    ~Hosts() override;

    [[nodiscard]] Table<Host> &table() { return m_table; }

    /// The connection of a host that can be reached now; otherwise Unavailable, with cause and fix.
    [[nodiscard]] Result<HostConnection *> connection(const QString &hostId);
    [[nodiscard]] bool isLocal(const QString &hostId) const { return m_local.contains(hostId); }

    /// Begins to keep a connection to a host of the table.
    [[nodiscard]] Result<void> keep(const Host &host);
    /// Ends the connection.
    void drop(const QString &hostId);
    void retryNow(const QString &hostId);
    /// A plugin, told that a host is connected, reads what it has to know of it before anybody uses it.
    void addReading(const QString &hostId, const Async<void> &reading) { m_readings[hostId].append(reading); }
    /// What plugins read of a connected host has been read, or could not be.
    [[nodiscard]] Async<void> whenRead(const QString &hostId);
    /// Connects to all hosts of the table, in slices of time.
    void keepAll();
    /// Ends all connections; allClosed() follows.
    void closeAll();

signals:
    void connected(const QString &hostId);
    void disconnected(const QString &hostId, const penstock::Error &why);
    void machineChanged(const QString &hostId, const penstock::MachineState &state);
    void machineRemoved(const QString &hostId, const QString &uuid);
    void networkChanged(const QString &hostId, const penstock::NetworkState &state);
    void networkRemoved(const QString &hostId, const QString &uuid);
    void allClosed();

private:
    void keepSome();
    void waitFor(QList<Async<void>> readings, const Promise<void> &promise);
    void listen(const QString &hostId, HostConnection *connection);
    void keepFacts(const QString &hostId, const HostFacts &facts);
    void keepProblem(const QString &hostId, const Error &why, int retryIn);

    Kernel &m_kernel;
    Table<Host> m_table;
    QHash<QString, std::shared_ptr<HostConnection>> m_connections;
    QHash<QString, QList<Async<void>>> m_readings; ///< since the host was connected
    QSet<QString> m_local;
    QQueue<QString> m_waiting; ///< to be connected to
    bool m_closing = false;
};

} // namespace penstock
