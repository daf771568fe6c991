// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/handshakerules.h"
#include "service/api/registration.h"
#include "service/api/session.h"
#include "service/api/tlsidentity.h"
#include "shared/core/result.h"

#include <QList>
#include <QHostAddress>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;
class QTimer;
class QWebSocket;
class QWebSocketServer;

namespace penstock
{

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
    /// A listener beyond loopback, always with TLS.
    struct Remote {
        QHostAddress address;
        quint16 port = 0;
        TlsIdentity identity;
    };
    struct Options {
        quint16 port = 0; ///< 0: any
        bool ipv6 = true; ///< also on ::1, where the machine has it
        int backlog = 2048;
        int connections = 2000;   ///< of all kinds
        int unauthenticated = 32; ///< beyond it, those older than a second make room
        int signInWithin = 5000;  ///< ms from connecting to the first message
        qint64 firstMessageBytes = 4 * 1024;
        qint64 messageBytes = 1024 * 1024;
        int heartbeat = 15'000; ///< ms
        QStringList origins;    ///< accepted besides the service's own addresses
        QStringList hosts;      ///< accepted besides the names of loopback
        Session::Service service;
        Session::Limits session;
    };

    Server(Dispatcher *dispatcher, Authenticator *authenticator, Options options, QObject *parent = nullptr);
    ~Server() override;

    [[nodiscard]] Result<void> listen();
    /// Also listens beyond this machine.
    [[nodiscard]] Result<void> listenTo(const Remote &remote);
    [[nodiscard]] quint16 remotePort() const { return m_remotePort; }
    /// Stops listening and ends every session, and with it its consoles, with code 1001.
    void close();

    [[nodiscard]] QUrl url() const;        ///< "ws://127.0.0.1:PORT"
    [[nodiscard]] QUrl consoleUrl() const; ///< "ws://127.0.0.1:PORT/console"
    [[nodiscard]] ConsoleGateway *consoles() const { return m_consoles.get(); }
    /// Those that are signed in.
    [[nodiscard]] QList<Session *> sessions() const { return m_sessions; }
    /// Sockets of all kinds, signed in or not.
    [[nodiscard]] int connections() const { return int(m_guards.size()); }

signals:
    void sessionOpened(penstock::Session *session);
    /// The session is still there, but nothing reaches its client any more.
    void sessionEnded(penstock::Session *session);

private:
    [[nodiscard]] Result<quint16> listenAt(const QHostAddress &address, quint16 port, bool secure = false);
    void take(int descriptor, bool secure);
    [[nodiscard]] QTcpSocket *socketFor(int descriptor, bool secure);
    void handOver();
    void startSession(QWebSocket *socket, SocketGuard *guard);
    void startConsole(QWebSocket *socket, SocketGuard *guard);
    void admit(SocketGuard *guard);
    void remove(SocketGuard *guard);
    /// Keeps the number of unauthenticated sockets: stops and goes on accepting, makes room.
    void regulate();

    Dispatcher *m_dispatcher;
    Authenticator *m_authenticator;
    Options m_options;
    HandshakeRules m_rules;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::unique_ptr<ConsoleGateway> m_consoles;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    QList<SocketGuard *> m_guards;    ///< oldest first
    QList<SocketGuard *> m_strangers; ///< those not signed in, oldest first
    QList<Session *> m_sessions;
    QTimer *m_crowded;
    Registration m_signIn;
    quint16 m_port = 0;
    quint16 m_remotePort = 0;
    QSslConfiguration m_tls;
};

} // namespace penstock
