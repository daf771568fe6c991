// SPDX-License-Identifier: Apache-2.0
#include "service/api/controlsocket.h"

#include "service/api/authenticator.h"
#include "service/api/peer.h"
#include "shared/core/compactjson.h"
#include "shared/core/log.h"
#include "shared/rpc/serviceaddress.h"

#include <QFileInfo>
#include <QSocketNotifier>

#include <cerrno>
#include <cstring>

#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

tl::unexpected<Error> cannotListen(const QString &path, int error)
{
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The control socket {path} was not opened."), {{u"path"_s, path}}}, {},
                   {QT_TRANSLATE_NOOP("Text", "Check the permissions of its folder.")},
                   QString::fromLocal8Bit(std::strerror(error)));
}

QByteArray line(const QJsonObject &object)
{
    return compactJson(object) + '\n';
}

} // namespace

ControlSocket::ControlSocket(Authenticator *authenticator, Options options, QObject *parent)
    : QObject(parent), m_authenticator(authenticator), m_options(std::move(options))
{
}

ControlSocket::~ControlSocket()
{
    stop();
}

Result<void> ControlSocket::claim()
{
    const QString path = serviceaddress::controlSocket(m_options.directory);
    if (path.toLocal8Bit().size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        return failure(
            ErrorCode::InvalidArgument,
            {QT_TRANSLATE_NOOP("Text", "The path {path} is too long for a control socket."), {{u"path"_s, path}}},
            {QT_TRANSLATE_NOOP("Text", "Such paths have at most 107 bytes.")},
            {QT_TRANSLATE_NOOP("Text", "Set PENSTOCK_RUNTIME_DIR to a shorter path.")});
    }
    return m_directory.claim(m_options.directory,
                             m_options.machineWide ? RuntimeDirectory::Access::Group : RuntimeDirectory::Access::Owner);
}

Result<void> ControlSocket::start(const QUrl &url)
{
    m_url = url;
    const QJsonObject token{{u"url"_s, url.toString()}, {u"token"_s, m_authenticator->token()}};
    return m_directory.writePrivate(fileName(serviceaddress::tokenFile(m_options.directory)), line(token))
        .and_then([this] { return bindSocket(); });
}

void ControlSocket::stop()
{
    if (m_socket >= 0) {
        m_notifier.reset();
        ::close(m_socket);
        m_socket = -1;
        m_directory.remove(fileName(serviceaddress::controlSocket(m_options.directory)));
    }
    if (!m_url.isEmpty()) {
        m_directory.remove(fileName(serviceaddress::tokenFile(m_options.directory)));
        m_url.clear();
    }
}

Result<void> ControlSocket::bindSocket()
{
    const QString path = serviceaddress::controlSocket(m_options.directory);
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_socket < 0) {
        return cannotListen(path, errno);
    }
    // Holding the directory means that a socket file in it was left by a service which is gone.
    m_directory.remove(fileName(path));
    // The mode of the socket before bind() is the one its file is made with: there is no moment in which it is open to
    // all.
    ::fchmod(m_socket, m_options.machineWide ? 0660 : 0600);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray pinned = m_directory.pinned(fileName(path));
    std::memcpy(address.sun_path, pinned.constData(), std::size_t(pinned.size()) + 1);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 ||
        ::listen(m_socket, 512) != 0) {
        return cannotListen(path, errno);
    }
    if (m_options.machineWide) {
        ::chmod(pinned.constData(), 0660);
        if (const group *allowed = ::getgrnam(m_options.group.toLocal8Bit().constData());
            allowed && ::lchown(pinned.constData(), uid_t(-1), allowed->gr_gid) != 0) {
            log::warning("api", u"The control socket could not be given to its group."_s,
                         {{u"group"_s, m_options.group}});
        }
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ControlSocket::acceptAll);
    return {};
}

void ControlSocket::acceptAll()
{
    // A limited number, so that a flood leaves time for everything else.
    for (int i = 0; i < 64; ++i) {
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client < 0) {
            return;
        }
        answer(client);
        ::close(client);
    }
}

void ControlSocket::answer(int socket)
{
    const auto peer = Peer::of(socket);
    if (!peer) {
        return;
    }
    // The line is far smaller than the buffer of a fresh socket, so nothing has to wait for the peer to read.
    const QByteArray text = line(greeting(*peer));
    if (::send(socket, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL) != text.size()) {
        log::info("api", u"A process left the control socket before it was answered."_s, {{u"pid"_s, peer->pid}});
    }
}

QJsonObject ControlSocket::greeting(const Peer &peer) const
{
    if (!peer.isTrusted(m_options.machineWide ? m_options.group : QString())) {
        log::warning("api", u"A process was refused at the control socket."_s,
                     {{u"user"_s, peer.user}, {u"pid"_s, peer.pid}});
        const Error error{
            .code = ErrorCode::PermissionDenied,
            .what = {QT_TRANSLATE_NOOP("Text", "{user} may not use this service."), {{u"user"_s, peer.user}}},
            .why = {QT_TRANSLATE_NOOP("Text", "It serves {owner}, root, and members of the group {group}."),
                    {{u"owner"_s, currentUser()}, {u"group"_s, m_options.group}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "Ask the administrator to add this account to the group.")},
            .field = {},
            .detail = {}};
        return {{u"error"_s, error.toJson()}};
    }
    return {{u"url"_s, m_url.toString()},
            {u"ticket"_s, m_authenticator->issueTicket({.user = peer.user,
                                                        .localAdministrator = true,
                                                        .process = u"pid %1"_s.arg(peer.pid)})},
            {u"service"_s, m_options.service},
            {u"version"_s, m_options.version}};
}

} // namespace penstock
