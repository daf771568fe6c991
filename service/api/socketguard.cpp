// SPDX-License-Identifier: Apache-2.0
#include "service/api/socketguard.h"

#include "service/api/handshakerules.h"
#include "service/api/lingeringclose.h"
#include "shared/core/log.h"

#include <QSslSocket>
#include <QTimer>
#include <QWebSocket>
#include <QtEndian>

#include <algorithm>

#include <fcntl.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 requestBytes = 8 * 1024;
constexpr qint64 headerRoom = 64 * 1024;
constexpr int closingMilliseconds = 2000;
constexpr qsizetype lingeringAtMost = 64;
constexpr int tryAgainLater = 1013;

QByteArray closeFrame(int code, const QByteArray &reason)
{
    const QByteArray text = reason.left(123);
    QByteArray frame(4, '\0');
    frame[0] = char(0x88);
    frame[1] = char(2 + text.size());
    qToBigEndian(quint16(code), frame.data() + 2);
    return frame + text;
}

} // namespace

SocketGuard::SocketGuard(QTcpSocket *socket, const HandshakeRules *rules, const Limits &limits, QObject *parent)
    : QObject(parent), m_socket(socket), m_rules(rules), m_limits(limits), m_inspector(limits.firstMessageBytes),
      m_timer(new QTimer(this))
{
    m_age.start();
    socket->setParent(this);
    // Larger than a request or a first message may be, and all that a stranger can make us keep.
    socket->setReadBufferSize(std::max(requestBytes, limits.firstMessageBytes) * 2);
    connect(socket, &QTcpSocket::readyRead, this, &SocketGuard::read);
    connect(socket, &QTcpSocket::disconnected, this, &SocketGuard::finish);
    connect(socket, &QTcpSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::ClosingState) {
            m_timer->start(closingMilliseconds);
        }
    });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SocketGuard::timeUp);
    m_timer->start(limits.signInWithin);
}

SocketGuard::~SocketGuard()
{
    if (m_socket) {
        m_socket->disconnect(this);
    }
}

bool SocketGuard::isSecure() const
{
    return qobject_cast<QSslSocket *>(m_socket.data()) != nullptr;
}

void SocketGuard::upgraded(const QWebSocket *webSocket)
{
    m_phase = Phase::Frames;
    // Connected after QWebSocket has been, so that this comes after it has read.
    connect(m_socket, &QTcpSocket::readyRead, this, &SocketGuard::afterRead);
    connect(webSocket, &QObject::destroyed, this, &SocketGuard::released);
}

void SocketGuard::admit()
{
    m_admitted = true;
    m_timer->stop();
    m_inspector.setMessageLimit(m_limits.messageBytes);
    if (m_socket) {
        m_socket->setReadBufferSize(m_limits.messageBytes + headerRoom);
    }
}

void SocketGuard::refuse(int httpStatus, int closeCode, const QByteArray &why)
{
    if (m_phase == Phase::Finished) {
        return;
    }
    log::info("api", u"A client was sent away."_s, {{u"reason"_s, QString::fromUtf8(why)}});
    closeWith(m_phase == Phase::Frames ? closeFrame(closeCode, why) : HandshakeRules::response({httpStatus, why}));
}

void SocketGuard::read()
{
    switch (m_phase) {
    case Phase::Request:
        readRequest();
        break;
    case Phase::Upgrading:
        if (m_socket->bytesAvailable() > m_requestSize) {
            refuse(400, 0, "A client waits for the answer to its request.");
        }
        break;
    case Phase::Frames:
        inspect();
        break;
    case Phase::Finished:
        break;
    }
}

void SocketGuard::readRequest()
{
    const QByteArray header = m_socket->peek(requestBytes);
    const qsizetype end = header.indexOf("\r\n\r\n");
    if (end < 0) {
        if (header.size() >= requestBytes) {
            refuse(431, 0, "The request is too long.");
        }
        return;
    }
    m_requestSize = end + 4;
    if (m_socket->bytesAvailable() > m_requestSize) {
        refuse(400, 0, "A client waits for the answer to its request.");
    } else if (const auto refusal = m_rules->judge(header)) {
        refuse(refusal->status, 0, refusal->why);
    } else {
        m_phase = Phase::Upgrading;
        emit requestAccepted();
    }
}

void SocketGuard::inspect()
{
    const qint64 available = m_socket->bytesAvailable();
    const qint64 skipped = std::min(available - m_inspected, m_inspector.skippable());
    m_inspector.skip(skipped);
    if (available > m_inspected + skipped) {
        const QByteArray buffered = m_socket->peek(available);
        if (const auto violation = m_inspector.feed(QByteArrayView(buffered).sliced(m_inspected + skipped))) {
            refuse(0, violation->closeCode, violation->reason);
            return;
        }
    }
    m_inspected = available;
}

void SocketGuard::afterRead()
{
    if (m_phase != Phase::Frames || !m_socket) {
        return;
    }
    m_inspected = m_socket->bytesAvailable();
    // Answers to pings are written by QWebSocket itself, also to a client that reads none of them.
    if (m_socket->bytesToWrite() > m_limits.waitingBytes) {
        refuse(0, tryAgainLater, "Too much waits to be read by this client.");
    }
}

void SocketGuard::released()
{
    // QWebSocket takes all connections of its socket along when it goes.
    if (m_phase == Phase::Finished) {
        return;
    }
    if (!m_socket || m_socket->state() == QAbstractSocket::UnconnectedState) {
        finish();
        return;
    }
    connect(m_socket, &QTcpSocket::disconnected, this, &SocketGuard::finish, Qt::UniqueConnection);
    m_timer->start(closingMilliseconds);
    m_admitted = true;
}

void SocketGuard::timeUp()
{
    if (!m_socket) {
        finish();
    } else if (m_admitted || m_socket->state() != QAbstractSocket::ConnectedState) {
        m_socket->abort();
        finish();
    } else {
        refuse(408, 1008, "There was no sign-in in time.");
    }
}

void SocketGuard::closeWith(const QByteArray &lastWords)
{
    if (!m_socket) {
        finish();
        return;
    }
    m_socket->flush();
    // Behind a queue that nobody reads, or in the middle of a frame, last words have no place.
    if (m_socket->bytesToWrite() == 0) {
        m_socket->write(lastWords);
        m_socket->flush();
        const int copy = ::fcntl(int(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (copy >= 0 &&
            parent()->findChildren<LingeringClose *>(QString(), Qt::FindDirectChildrenOnly).size() < lingeringAtMost) {
            new LingeringClose(copy, parent());
        } else if (copy >= 0) {
            ::close(copy);
        }
    }
    m_socket->abort();
    finish();
}

void SocketGuard::finish()
{
    if (m_phase != Phase::Finished) {
        m_phase = Phase::Finished;
        m_timer->stop();
        emit finished();
    }
}

} // namespace penstock
