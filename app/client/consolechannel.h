// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/rpc/websocketconnection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace penstock {

/// The byte stream of one console, opened with the answer of vm.openConsole.
class ConsoleChannel final : public QObject
{
    Q_OBJECT

public:
    enum CloseCode {
        MachineStopped = 4000,
        TakenOver = 4001,
        HostLost = 4002,
        SessionEnded = 4003,
    };

    explicit ConsoleChannel(const QJsonObject &openConsoleAnswer, const QList<QSslError> &expected = {}, QObject *parent = nullptr);

    /// Bytes written before ready() are sent then.
    void write(const QByteArray &bytes);
    void close();
    [[nodiscard]] qint64 bytesToWrite() const;
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Why the service did not open the console; null while it has not said so.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// "vnc" or "text".
    [[nodiscard]] QString protocol() const { return m_protocol; }

signals:
    void ready();
    void received(const QByteArray &bytes);
    void bytesWritten();
    /// Emitted once; nothing follows.
    void closed(int code, const QString &reason);

private:
    void opened();
    void textReceived(const QByteArray &text);
    void end(int code, const QString &reason);

    QString m_ticket;
    QString m_protocol;
    QByteArray m_early;
    WebSocketConnection m_connection;
    QTimer m_deadline;
    std::optional<Error> m_error;
    bool m_ready = false;
    bool m_closed = false;
};

} // namespace penstock
