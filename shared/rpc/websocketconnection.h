// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/rpc/connection.h"

#include <QIODevice>
#include <QList>
#include <QPointer>
#include <QSslError>

class QUrl;
class QWebSocket;

namespace penstock {

/// A Connection over QWebSocket: small outgoing frames (a frame that stalls half-way is dropped by the peer after five
/// seconds), limits on what comes in, and a heartbeat that closes a silent connection.
class WebSocketConnection final : public Connection
{
    Q_OBJECT

public:
    struct Limits {
        quint64 frameBytes = 1024 * 1024;
        quint64 messageBytes = 16 * 1024 * 1024;
    };

    /// Client side: connects to url. opened() or closed() follows; what is sent before opened() is lost.
    explicit WebSocketConnection(const QUrl &url, const Limits &limits, QObject *parent = nullptr);
    /// The same with a certificate that is known although nobody vouches for it: exactly these objections to it are
    /// overlooked, and with any other certificate they would be others.
    WebSocketConnection(const QUrl &url, const Limits &limits, const QList<QSslError> &expected, QObject *parent = nullptr);
    /// Service side: takes over an accepted socket.
    WebSocketConnection(QWebSocket *accepted, const Limits &limits, QObject *parent = nullptr);
    ~WebSocketConnection() override;

    /// Service side: what carries the socket's bytes. Texts are then written to it as they are, in frames of the same form,
    /// instead of being taken through other encodings for every client.
    void writeTo(QIODevice *carrier) { m_carrier = carrier; }

    void sendText(const QByteArray &utf8) override;
    void sendBinary(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void close(int code, const QString &reason) override;

    /// Pings every `interval` ms and closes the connection (code 1006) when two in a row stay unanswered.
    void startHeartbeat(int interval);
    /// Other limits from the next message on, for example after a sign-in. What exceeds them closes with 1009.
    void setLimits(const Limits &limits);

private:
    void adopt(QWebSocket *socket, const Limits &limits);
    void beat();
    /// Reports the end, once and never from inside a constructor or a call.
    void finish(int code, const QString &reason);

    QWebSocket *m_socket = nullptr;
    QPointer<QIODevice> m_carrier;
    int m_unanswered = 0;
    bool m_opened = false;
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace penstock
