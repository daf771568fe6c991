// SPDX-License-Identifier: Apache-2.0
#include "service/api/listener.h"

#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int retryAfterExhaustion = 500;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

SocketAddress native(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6.sin6_addr, &bytes, sizeof(bytes));
        std::memcpy(&result.storage, &v6, sizeof(v6));
        result.size = sizeof(v6);
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &v4, sizeof(v4));
        result.size = sizeof(v4);
    }
    return result;
}

quint16 portOf(int socket)
{
    SocketAddress bound;
    bound.size = sizeof(bound.storage);
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&bound.storage), &bound.size) != 0) {
        return 0;
    }
    // The port lies at the same place in both families.
    sockaddr_in v4{};
    std::memcpy(&v4, &bound.storage, sizeof(v4));
    return ntohs(v4.sin_port);
}

} // namespace

Listener::Listener(QObject *parent) : QObject(parent) {}

Listener::~Listener()
{
    m_notifier.reset();
    if (m_socket >= 0) {
        ::close(m_socket);
    }
}

Result<void> Listener::listen(const QHostAddress &address, quint16 port, int backlog)
{
    const SocketAddress wanted = native(address, port);
    m_socket = ::socket(wanted.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    const bool good = m_socket >= 0 &&
                      (wanted.storage.ss_family != AF_INET6 ||
                       ::setsockopt(m_socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)) == 0) &&
                      ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) == 0 &&
                      ::bind(m_socket, reinterpret_cast<const sockaddr *>(&wanted.storage), wanted.size) == 0 &&
                      ::listen(m_socket, backlog) == 0;
    if (!good) {
        return failure(errno == EADDRINUSE ? ErrorCode::AlreadyExists : ErrorCode::Unavailable,
                       {QT_TRANSLATE_NOOP("Text", "The service cannot listen at {address}, port {port}."),
                        {{u"address"_s, address.toString()}, {u"port"_s, port}}},
                       {}, {QT_TRANSLATE_NOOP("Text", "Choose another port, or 0 for any free one.")},
                       QString::fromLocal8Bit(std::strerror(errno)));
    }
    m_port = portOf(m_socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptWaiting);
    setAccepting(true);
    return {};
}

void Listener::setAccepting(bool accepting)
{
    m_accepting = accepting;
    if (m_notifier) {
        m_notifier->setEnabled(accepting);
    }
}

void Listener::acceptWaiting()
{
    // A limited number, so that those already accepted get their turn.
    for (int i = 0; i < 16 && m_accepting; ++i) {
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client >= 0) {
            const int on = 1;
            ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
            emit accepted(client);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            // The waiting client would wake this again at once; there is nothing to do for it until something closes.
            m_notifier->setEnabled(false);
            QTimer::singleShot(retryAfterExhaustion, this, [this] { m_notifier->setEnabled(m_accepting); });
            return;
        } else if (errno != EINTR && errno != ECONNABORTED) {
            return;
        }
    }
}

} // namespace penstock
