// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/api/await.h"
#include "shared/rpc/endpoint.h"
#include "shared/rpc/websocketconnection.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace penstock::test
{

/// A WebSocket that remembers what came.
class TestSocket : public QObject
{
public:
    explicit TestSocket(const QUrl &url) : connection(url, WebSocketConnection::Limits{})
    {
        connect(&connection, &Connection::closed, this, [this](int code, const QString &reason) {
            closeCode = code;
            closeReason = reason;
        });
        connect(&connection, &Connection::opened, this, [this] { isOpen = true; });
        connect(&connection, &Connection::textReceived, this, [this](const QByteArray &text) { texts << text; });
        connect(&connection, &Connection::binaryReceived, this, [this](const QByteArray &bytes) { binary += bytes; });
    }

    [[nodiscard]] bool waitOpen()
    {
        return eventually([this] { return isOpen || closeCode != 0; }) && isOpen;
    }
    [[nodiscard]] bool waitClosed(int milliseconds = 10'000)
    {
        return eventually([this] { return closeCode != 0; }, milliseconds);
    }

    WebSocketConnection connection;
    bool isOpen = false;
    int closeCode = 0;
    QString closeReason;
    QList<QByteArray> texts;
    QByteArray binary;
};

/// A well-behaved client that calls methods.
class TestClient : public TestSocket
{
public:
    explicit TestClient(const QUrl &url) : TestSocket(url), endpoint(&connection) {}

    [[nodiscard]] Result<QJsonValue> call(const QString &method, const QJsonObject &params = {})
    {
        return await(endpoint.call(method, params));
    }
    [[nodiscard]] bool signIn(const QString &token)
    {
        return waitOpen() &&
               call(QStringLiteral("session.signIn"),
                    {{QStringLiteral("token"), token}, {QStringLiteral("client"), QStringLiteral("test 1")}});
    }

    Endpoint endpoint;
};

/// A client that can do everything wrong: bytes over TCP.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        eventually([this] { return socket.state() == QAbstractSocket::ConnectedState || isClosed(); });
    }

    [[nodiscard]] static QByteArray request(const QByteArray &path, const QList<QByteArray> &fields)
    {
        QByteArray text = "GET " + path +
                          " HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        for (const QByteArray &field : fields) {
            text += field + "\r\n";
        }
        return text + "\r\n";
    }

    /// The status of the answer to this request; 0 when there is none.
    int handshake(const QByteArray &text)
    {
        socket.write(text);
        eventually([this] { return take().contains("\r\n\r\n") || isClosed(); }, 10'000);
        const qsizetype end = received.indexOf("\r\n\r\n");
        const int status = end < 0 ? 0 : received.mid(9, 3).toInt();
        head = received.left(end);
        received = received.mid(end + 4);
        return status;
    }
    bool upgrade(const QByteArray &path = "/") { return handshake(request(path, {"Host: 127.0.0.1"})) == 101; }

    void sendFrame(quint8 opcode, const QByteArray &payload, bool masked = true, bool final = true)
    {
        socket.write(frameHeader(opcode, payload.size(), masked, final) + payload);
    }
    /// The mask is zero, so that the payload stays as it is.
    [[nodiscard]] static QByteArray frameHeader(quint8 opcode, qint64 size, bool masked = true, bool final = true)
    {
        QByteArray header;
        header += char((final ? 0x80 : 0) | opcode);
        const int mask = masked ? 0x80 : 0;
        if (size < 126) {
            header += char(mask | size);
        } else {
            const int bytes = size < 65536 ? 2 : 8;
            header += char(mask | (bytes == 2 ? 126 : 127));
            for (int i = bytes - 1; i >= 0; --i) {
                header += char(size >> (8 * i));
            }
        }
        return masked ? header + QByteArray(4, '\0') : header;
    }

    /// Waits until the server has closed; the code of its close frame, 0 without one.
    [[nodiscard]] int closeCode(int milliseconds = 10'000)
    {
        eventually([this] { return (take(), isClosed()); }, milliseconds);
        take();
        for (qsizetype at = 0; at + 2 <= received.size();) {
            qsizetype size = uchar(received.at(at + 1)) & 0x7f;
            qsizetype begin = at + 2;
            if (size == 126 && begin + 2 <= received.size()) {
                size = (uchar(received.at(begin)) << 8) | uchar(received.at(begin + 1));
                begin += 2;
            }
            if ((received.at(at) & 0x0f) == 8 && begin + 2 <= received.size()) {
                return (uchar(received.at(begin)) << 8) | uchar(received.at(begin + 1));
            }
            at = begin + size;
        }
        return 0;
    }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    const QByteArray &take()
    {
        received += socket.readAll();
        return received;
    }

    QTcpSocket socket;
    QByteArray head;
    QByteArray received;
};

} // namespace penstock::test
