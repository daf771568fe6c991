// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/api/clock.h"
#include "service/drivers/bytestream.h"
#include "shared/core/async.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace penstock
{

class Connection;
class ConsoleViewer;

/// Why a console's socket closes: the close codes of the protocol.
enum class ConsoleEnd { MachineStopped = 4000, TakenOver = 4001, HostLost = 4002, SessionEnded = 4003 };

/// Carries console streams over WebSockets of their own, each opened with a ticket.
class ConsoleGateway final : public QObject
{
    Q_OBJECT

public:
    struct Console {
        QString key;            ///< names the console: "VM-ID/serial"
        bool exclusive = false; ///< one viewer at a time
        bool takeOver = false;  ///< ends another's view of an exclusive console
        /// Opens the stream; called when the client has connected with the ticket.
        std::function<Async<std::shared_ptr<ByteStream>>()> open;
        /// Why the stream ended by itself; MachineStopped when not given.
        std::function<ConsoleEnd()> explain;
        /// Whether the caller may still see it, asked when his rights have changed; always when not given.
        std::function<bool()> isAllowed{};
    };

    explicit ConsoleGateway(Clock clock = steadyMilliseconds, QObject *parent = nullptr);
    ~ConsoleGateway() override;

    /// A ticket for a console: works once, within 30 s, while the caller's session lasts. Conflict, naming viewer and
    /// time, when the console is exclusive, watched, and not to be taken over.
    [[nodiscard]] Result<QString> issue(const Caller &caller, Console console);

    /// Ends all views of a console.
    void end(const QString &key, ConsoleEnd why, const QString &reason);

    /// Takes over a connection to the path of consoles. The first message must bring a ticket; `admitted` is called
    /// when it is a valid one.
    void accept(std::unique_ptr<Connection> connection, std::function<void()> admitted);

    /// Those that have shown a ticket and not ended.
    [[nodiscard]] int viewers() const;

private:
    struct Ticket {
        Caller caller;
        Console console;
        qint64 expires = 0;
    };

    [[nodiscard]] Result<Ticket> redeem(const QString &ticket);
    void present(ConsoleViewer *viewer, const QString &ticket, const std::function<void()> &admitted);
    [[nodiscard]] Result<void> checkFree(const Console &console) const;
    void dropExpired();

    QHash<QByteArray, Ticket> m_tickets; ///< by hash
    QList<ConsoleViewer *> m_viewers;
    Clock m_clock;
};

} // namespace penstock
