// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/handshakerules.h"
#include "service/api/registration.h"
#include "service/api/session.h"
#include "shared/core/result.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace penstock {

class Authenticator;
class ConsoleGateway;
class Dispatcher;
class Listener;
class SocketGuard;

/// The WebSocket side of the service: "/" leads to a Session, "/console" to the ConsoleGateway. Reachable from this
/// machine only. Sockets that have not signed in are few, small and short-lived; more wait in the listen backlog.
class Server final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        quint16 port = 0;                    ///< 0: any
        bool ipv6 = true;                    ///< also on ::1, where the machine has it
        int backlog = 2048;
        int connections = 2000;              ///< of all kinds
        int unauthenticated = 32;
        int signInWithin = 5000;             ///< ms from connecting to the end of the first message
        qint64 firstMessageBytes = 4 * 1024;
        qint64 messageBytes = 1024 * 1024;
        int heartbeat = 15'000;              ///< ms
        QStringList origins;                 ///< accepted besides the service's own addresses
        QStringList hosts;                   ///< accepted besides the names of loopback
        Session::Service service;
        Session::Limits session;
    };

    Server(Dispatcher *dispatcher, Authenticator *authenticator, Options options, QObject *parent = nullptr);
    ~Server() override;

    [[nodiscard]] Result<void> listen();
    /// Stops listening and ends every session and console with code 1001.
    void close();

    [[nodiscard]] QUrl url() const;        ///< "ws://127.0.0.1:PORT"
    [[nodiscard]] QUrl consoleUrl() const; ///< "ws://127.0.0.1:PORT/console"
    [[nodiscard]] ConsoleGateway *consoles() const { return m_consoles.get(); }
    /// Those that are signed in.
    [[nodiscard]] QList<Session *> sessions() const;
    [[nodiscard]] int connections() const { return int(m_guards.size()); }

signals:
    void sessionOpened(penstock::Session *session);
    void sessionEnded(penstock::Session *session);

private:
    void take(int descriptor);
    void upgraded();
    void startSession(QWebSocket *socket, SocketGuard *guard);
    void startConsole(QWebSocket *socket, SocketGuard *guard);
    void admit(SocketGuard *guard);
    void dropOldest();
    void remove(SocketGuard *guard);
    void regulate();

    Dispatcher *m_dispatcher;
    Authenticator *m_authenticator;
    Options m_options;
    HandshakeRules m_rules;
    std::unique_ptr<ConsoleGateway> m_consoles;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::vector<SocketGuard *> m_guards;
    std::vector<Session *> m_sessions;
    Registration m_signIn;
    quint16 m_port = 0;
    int m_unauthenticated = 0;
};

} // namespace penstock
