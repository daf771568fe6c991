// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/websocketconnection.h"

#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>

namespace penstock {

namespace {

constexpr quint64 outgoingFrameBytes = 32 * 1024;
constexpr int longestReasonBytes = 123; // what a control frame holds
constexpr int closingMilliseconds = 5000;
constexpr int lostCode = 1006;

/// A text, or a part of one, without a mask.
QByteArray frameHeader(bool isFirst, bool isLast, quint64 size)
{
    constexpr char text = 1;
    QByteArray header;
    header += char((isLast ? 0x80 : 0) | (isFirst ? text : 0));
    const int bytes = size < 126 ? 0 : (size < 65536 ? 2 : 8);
    header += char(bytes == 0 ? int(size) : (bytes == 2 ? 126 : 127));
    for (int i = bytes - 1; i >= 0; --i) {
        header += char(size >> (8 * i));
    }
    return header;
}

void writeFrames(QIODevice &carrier, QByteArrayView text, quint64 frameBytes)
{
    bool isFirst = true;
    do {
        const QByteArrayView part = text.first(qsizetype(std::min(frameBytes, quint64(text.size()))));
        text = text.sliced(part.size());
        carrier.write(frameHeader(isFirst, text.isEmpty(), quint64(part.size())));
        carrier.write(part.data(), part.size());
        isFirst = false;
    } while (!text.isEmpty());
}

QString fitting(const QString &reason)
{
    QString text = reason;
    while (text.toUtf8().size() > longestReasonBytes) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    }
    return text;
}

} // namespace

WebSocketConnection::WebSocketConnection(const QUrl &url, const Limits &limits, QObject *parent)
    : WebSocketConnection(url, limits, {}, parent)
{}

WebSocketConnection::WebSocketConnection(const QUrl &url, const Limits &limits, const QList<QSslError> &expected,
                                         QObject *parent)
    : Connection(parent)
{
    adopt(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this), limits);
    if (!expected.isEmpty()) {
        m_socket->ignoreSslErrors(expected);
    }
    m_socket->open(url);
}

WebSocketConnection::WebSocketConnection(QWebSocket *accepted, const Limits &limits, QObject *parent)
    : Connection(parent)
{
    accepted->setParent(this);
    adopt(accepted, limits);
    m_opened = true;
    if (accepted->state() != QAbstractSocket::ConnectedState) {
        finish(lostCode, accepted->errorString());
    }
}

WebSocketConnection::~WebSocketConnection()
{
    // The socket may be in the middle of one of its own signals, and aborting it emits some more.
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
}

void WebSocketConnection::adopt(QWebSocket *socket, const Limits &limits)
{
    m_socket = socket;
    setLimits(limits);
    connect(socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        emit opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_unanswered = 0;
        if (!m_closed) {
            emit textReceived(text.toUtf8());
        }
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        m_unanswered = 0;
        if (!m_closed) {
            emit binaryReceived(bytes);
        }
    });
    connect(socket, &QWebSocket::pong, this, [this] { m_unanswered = 0; });
    connect(socket, &QWebSocket::bytesWritten, this, &Connection::bytesWritten);
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_closing = true; });
    // Without a closing handshake, by either side, the socket claims a normal end.
    connect(socket, &QWebSocket::disconnected, this,
            [this] { finish(m_closing ? m_socket->closeCode() : lostCode, m_socket->closeReason()); });
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] {
        if (!m_opened) {
            finish(lostCode, m_socket->errorString());
        }
    });
}

void WebSocketConnection::setLimits(const Limits &limits)
{
    m_socket->setMaxAllowedIncomingFrameSize(limits.frameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(limits.messageBytes);
}

void WebSocketConnection::sendText(const QByteArray &utf8)
{
    if (m_closed) {
        return;
    }
    // Qt 6.4 closes a connection on which a character is spread over two frames.
    const bool isShort = static_cast<quint64>(utf8.size()) <= outgoingFrameBytes;
    const bool splittable = isShort || std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return (c & 0x80) == 0; });
    const quint64 whole = std::max(outgoingFrameBytes, static_cast<quint64>(utf8.size()));
    if (m_carrier && m_opened && !m_closing && m_socket->state() == QAbstractSocket::ConnectedState) {
        writeFrames(*m_carrier, utf8, splittable ? outgoingFrameBytes : whole);
        return;
    }
    m_socket->setOutgoingFrameSize(splittable ? outgoingFrameBytes : whole);
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

void WebSocketConnection::sendBinary(const QByteArray &bytes)
{
    if (!m_closed) {
        m_socket->setOutgoingFrameSize(outgoingFrameBytes);
        m_socket->sendBinaryMessage(bytes);
    }
}

qint64 WebSocketConnection::bytesToWrite() const
{
    return m_socket->bytesToWrite();
}

void WebSocketConnection::close(int code, const QString &reason)
{
    if (m_closed || m_closing) {
        return;
    }
    if (!m_opened) {
        finish(code, reason);
        m_socket->abort();
        return;
    }
    m_closing = true;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), fitting(reason));
    // A peer that reads no more would keep the socket in its closing state for ever.
    QTimer::singleShot(closingMilliseconds, this, [this, code, reason] {
        finish(code, reason);
        m_socket->abort();
    });
}

void WebSocketConnection::startHeartbeat(int interval)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &WebSocketConnection::beat);
    timer->start(interval);
}

void WebSocketConnection::beat()
{
    if (!m_opened || m_closed) {
        return;
    }
    if (m_unanswered >= 2) {
        finish(lostCode, QStringLiteral("no answer"));
        m_socket->abort();
        return;
    }
    ++m_unanswered;
    m_socket->ping();
}

void WebSocketConnection::finish(int code, const QString &reason)
{
    if (m_closed) {
        return;
    }
    m_closed = true;
    // The socket knows the words of an error only after it has said that it is disconnected.
    const auto report = [this, code, reason] {
        emit closed(code, code == lostCode && reason.isEmpty() ? m_socket->errorString() : reason);
    };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

} // namespace penstock
