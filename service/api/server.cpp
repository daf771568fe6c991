// SPDX-License-Identifier: Apache-2.0
#include "service/api/server.h"

#include "service/api/consolegateway.h"
#include "service/api/dispatcher.h"
#include "service/api/listener.h"
#include "service/api/socketguard.h"
#include "shared/core/log.h"
#include "shared/rpc/websocketconnection.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>

#include <sys/resource.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int goingAway = 1001;
constexpr int tryAgainLater = 1013;
constexpr qint64 courtesyMilliseconds = 1000; ///< how long a stranger may stay when others wait
constexpr int crowdedInterval = 250;

QString consolePath()
{
    return u"/console"_s;
}

/// Raises the soft limit of open files for the connections and some more, as far as the hard limit allows.
void allowFiles(rlim_t count)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < count) {
        limit.rlim_cur = std::min(count, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

tl::unexpected<Error> signedInAlready()
{
    return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "This session is signed in already.")}, {},
                   {QT_TRANSLATE_NOOP("Text", "Open another connection to sign in as someone else.")});
}

Session::Origin originOf(const QWebSocket *socket, bool secure)
{
    QUrl console = socket->requestUrl();
    console.setScheme(secure ? u"wss"_s : u"ws"_s);
    console.setPath(consolePath());
    return {socket->peerAddress().toString(), socket->peerAddress().isLoopback(), console};
}

} // namespace

Server::Server(Dispatcher *dispatcher, Authenticator *authenticator, Options options, QObject *parent)
    : QObject(parent), m_dispatcher(dispatcher), m_authenticator(authenticator), m_options(std::move(options)),
      m_rules({u"/"_s, consolePath()}, m_options.origins, m_options.hosts),
      m_webSockets(std::make_unique<QWebSocketServer>(m_options.service.name, QWebSocketServer::NonSecureMode)),
      m_consoles(std::make_unique<ConsoleGateway>()), m_crowded(new QTimer(this))
{
    connect(m_webSockets.get(), &QWebSocketServer::newConnection, this, &Server::handOver);
    connect(m_crowded, &QTimer::timeout, this, &Server::regulate);
    m_signIn = dispatcher->addValue(Session::signInMethod(), [](const Caller &, const QJsonObject &) {
        return Result<QJsonValue>(signedInAlready());
    });
}

Server::~Server()
{
    m_listeners.clear();
    m_crowded->stop();
    // Sessions and consoles first: they stand on the sockets which the guards own.
    for (Session *session : findChildren<Session *>(QString(), Qt::FindDirectChildrenOnly)) {
        delete session;
    }
    m_consoles.reset();
    for (SocketGuard *guard : std::exchange(m_guards, {})) {
        guard->disconnect(this);
        delete guard;
    }
}

Result<void> Server::listen()
{
    allowFiles(rlim_t(m_options.connections) + 512);
    const auto port = listenAt(QHostAddress(QHostAddress::LocalHost), m_options.port);
    if (!port) {
        return failure(port.error());
    }
    m_port = *port;
    m_rules.setPort(m_port);
    if (m_options.ipv6) {
        if (const auto second = listenAt(QHostAddress(QHostAddress::LocalHostIPv6), m_port); !second) {
            log::info("api", u"There is no listening on ::1."_s, {{u"detail"_s, second.error().detail}});
        }
    }
    log::info("api", u"Listening."_s, {{u"url"_s, url().toString()}});
    return {};
}

Result<void> Server::listenTo(const Remote &remote)
{
    m_tls = remote.identity.configuration;
    m_rules.addHosts(remote.identity.names + QStringList{remote.address.toString()});
    const auto port = listenAt(remote.address, remote.port, true);
    if (!port) {
        return failure(port.error());
    }
    m_remotePort = *port;
    log::info("api", u"Listening for clients from elsewhere."_s, {{u"address"_s, remote.address.toString()}, {u"port"_s, *port}});
    return {};
}

Result<quint16> Server::listenAt(const QHostAddress &address, quint16 port, bool secure)
{
    auto listener = std::make_unique<Listener>();
    if (const auto listening = listener->listen(address, port, m_options.backlog); !listening) {
        return failure(listening.error());
    }
    connect(listener.get(), &Listener::accepted, this, [this, secure](int descriptor) { take(descriptor, secure); });
    m_listeners.push_back(std::move(listener));
    return m_listeners.back()->port();
}

void Server::close()
{
    m_listeners.clear();
    m_crowded->stop();
    const QList<SocketGuard *> strangers = m_strangers;
    for (SocketGuard *guard : strangers) {
        guard->refuse(503, goingAway, "The service is stopping.");
    }
    const QList<Session *> sessions = m_sessions;
    for (Session *session : sessions) {
        session->end(goingAway, u"The service is stopping."_s);
    }
}

QUrl Server::url() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_port));
}

QUrl Server::consoleUrl() const
{
    return QUrl(url().toString() + consolePath());
}

QTcpSocket *Server::socketFor(int descriptor, bool secure)
{
    if (!secure) {
        auto *socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        return socket;
    }
    auto *socket = new QSslSocket;
    socket->setSslConfiguration(m_tls);
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    return socket;
}

void Server::take(int descriptor, bool secure)
{
    QTcpSocket *socket = socketFor(descriptor, secure);
    const SocketGuard::Limits limits{m_options.signInWithin, m_options.firstMessageBytes, m_options.messageBytes,
                                     m_options.session.waitingBytes};
    auto *guard = new SocketGuard(socket, &m_rules, limits, this);
    m_guards.append(guard);
    m_strangers.append(guard);
    connect(guard, &SocketGuard::requestAccepted, this, [this, socket] { m_webSockets->handleConnection(socket); });
    connect(guard, &SocketGuard::finished, this, [this, guard] { remove(guard); });
    if (m_guards.size() > m_options.connections) {
        guard->refuse(503, 0, "The service has as many connections as it can serve.");
    }
    regulate();
}

void Server::handOver()
{
    while (QWebSocket *socket = m_webSockets->nextPendingConnection()) {
        const auto belongs = [socket](const SocketGuard *guard) {
            return guard->isUpgrading() && guard->socket() && guard->socket()->peerPort() == socket->peerPort() &&
                   guard->socket()->peerAddress() == socket->peerAddress();
        };
        const auto found = std::find_if(m_strangers.begin(), m_strangers.end(), belongs);
        if (found == m_strangers.end()) {
            delete socket;
            continue;
        }
        SocketGuard *guard = *found;
        guard->upgraded(socket);
        if (socket->requestUrl().path() == consolePath()) {
            startConsole(socket, guard);
        } else {
            startSession(socket, guard);
        }
    }
}

void Server::startSession(QWebSocket *socket, SocketGuard *guard)
{
    const auto bytes = quint64(m_options.messageBytes);
    auto connection = std::make_unique<WebSocketConnection>(socket, WebSocketConnection::Limits{bytes, bytes});
    auto *beating = connection.get();
    beating->writeTo(guard->socket());
    auto *session =
        new Session(std::move(connection), m_dispatcher, m_authenticator, m_options.service, m_options.session,
                    originOf(socket, guard->isSecure()), this);
    connect(session, &Session::signedIn, this, [this, session, beating, guard = QPointer(guard)] {
        if (guard) {
            admit(guard);
        }
        beating->startHeartbeat(m_options.heartbeat);
        m_sessions.append(session);
        emit sessionOpened(session);
    });
    connect(session, &Session::ended, this, [this, session] {
        if (m_sessions.removeOne(session)) {
            emit sessionEnded(session);
        }
    });
}

void Server::startConsole(QWebSocket *socket, SocketGuard *guard)
{
    const auto bytes = quint64(m_options.messageBytes);
    auto connection = std::make_unique<WebSocketConnection>(socket, WebSocketConnection::Limits{bytes, bytes});
    auto *beating = connection.get();
    m_consoles->accept(std::move(connection), [this, beating, guard = QPointer(guard)] {
        if (guard) {
            admit(guard);
        }
        beating->startHeartbeat(m_options.heartbeat);
    });
}

void Server::admit(SocketGuard *guard)
{
    guard->admit();
    m_strangers.removeOne(guard);
    regulate();
}

void Server::remove(SocketGuard *guard)
{
    m_guards.removeOne(guard);
    m_strangers.removeOne(guard);
    guard->deleteLater();
    regulate();
}

void Server::regulate()
{
    bool full = m_strangers.size() >= m_options.unauthenticated;
    if (full && m_strangers.first()->age() > courtesyMilliseconds) {
        m_strangers.first()->refuse(503, tryAgainLater, "Others are waiting to sign in.");
        full = m_strangers.size() >= m_options.unauthenticated;
    }
    for (const auto &listener : m_listeners) {
        listener->setAccepting(!full);
    }
    if (full && !m_crowded->isActive()) {
        m_crowded->start(crowdedInterval);
    } else if (!full) {
        m_crowded->stop();
    }
}

} // namespace penstock
