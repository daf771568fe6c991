// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/consolegateway.h"

#include <QDateTime>

namespace penstock
{

/// One WebSocket that shows a console: waits for its ticket, opens the stream, and carries bytes both ways without
/// keeping more of them than a fixed amount. Deletes itself once the connection is closed.
class ConsoleViewer final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleViewer(std::unique_ptr<Connection> connection, QObject *parent = nullptr);
    ~ConsoleViewer() override;

    /// Opens the stream on behalf of the caller.
    void begin(const Caller &caller, ConsoleGateway::Console console);
    /// Tells the client why it gets no console, and closes.
    void refuse(const Error &error);
    void end(int closeCode, const QString &reason);

    /// Whether it shows, or is about to show, this console.
    [[nodiscard]] bool shows(const QString &key) const { return isActive() && m_console.key == key; }
    [[nodiscard]] bool isActive() const { return m_phase == Phase::Opening || m_phase == Phase::Streaming; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }

signals:
    /// The first message has brought this ticket.
    void presented(const QString &ticket);

private:
    enum class Phase { Ticket, Opening, Streaming, Ended };

    void receiveText(const QByteArray &text);
    void receiveBinary(const QByteArray &bytes);
    void stream(const std::shared_ptr<ByteStream> &stream);
    void sendOn(const QByteArray &bytes);
    void resume();

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<ByteStream> m_stream;
    ConsoleGateway::Console m_console;
    QString m_user;
    QDateTime m_since;
    Phase m_phase = Phase::Ticket;
    bool m_paused = false;
};

} // namespace penstock
