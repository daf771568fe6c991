// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/rpc/websocketconnection.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace penstock {

/// Two ends of a real WebSocket through the loopback interface.
class SocketPair
{
public:
    explicit SocketPair(const WebSocketConnection::Limits &clientLimits = {},
                        const WebSocketConnection::Limits &serviceLimits = {})
    {
        m_server.listen(QHostAddress::LocalHost);
        QSignalSpy arrived(&m_server, &QWebSocketServer::newConnection);
        client = std::make_unique<WebSocketConnection>(m_server.serverUrl(), clientLimits);
        QSignalSpy opened(client.get(), &Connection::opened);
        if ((arrived.isEmpty() && !arrived.wait()) || (opened.isEmpty() && !opened.wait())) {
            qFatal("The loopback connection failed.");
        }
        service = std::make_unique<WebSocketConnection>(m_server.nextPendingConnection(), serviceLimits);
    }

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }

private:
    QWebSocketServer m_server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};

public:
    std::unique_ptr<WebSocketConnection> client;
    std::unique_ptr<WebSocketConnection> service;
};

} // namespace penstock
