// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/frameinspector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

class QTimer;
class QWebSocket;

namespace penstock
{

class HandshakeRules;

/// Stands at an accepted socket before and beneath QWebSocket, from the first byte to the last: judges the handshake,
/// inspects frames, limits the time to sign in and what waits to be sent, and sees to it that a closing socket closes.
/// Owns the socket.
class SocketGuard final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int signInWithin;         ///< ms
        qint64 firstMessageBytes; ///< until admit()
        qint64 messageBytes;
        qint64 waitingBytes;
    };

    SocketGuard(QTcpSocket *socket, const HandshakeRules *rules, const Limits &limits, QObject *parent);
    ~SocketGuard() override;

    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    /// Between a good request and its answer.
    [[nodiscard]] bool isUpgrading() const { return m_phase == Phase::Upgrading; }
    [[nodiscard]] bool isSecure() const;
    [[nodiscard]] bool isAdmitted() const { return m_admitted; }
    [[nodiscard]] qint64 age() const { return m_age.elapsed(); } ///< ms

    /// The request is answered; frames follow, which `webSocket` reads.
    void upgraded(const QWebSocket *webSocket);
    /// The client has signed in: the larger limits hold from now on.
    void admit();
    /// Sends the client away, in words of HTTP or by a close frame, whichever it understands now.
    void refuse(int httpStatus, int closeCode, const QByteArray &why);

signals:
    /// The request is good; QWebSocketServer may answer it.
    void requestAccepted();
    /// The socket is closed. Emitted once.
    void finished();

private:
    enum class Phase { Request, Upgrading, Frames, Finished };

    void read();
    void readRequest();
    void inspect();
    void afterRead();
    void released();
    void timeUp();
    void closeWith(const QByteArray &lastWords);
    void finish();

    QPointer<QTcpSocket> m_socket;
    const HandshakeRules *m_rules;
    Limits m_limits;
    FrameInspector m_inspector;
    QTimer *m_timer;
    QElapsedTimer m_age;
    Phase m_phase = Phase::Request;
    qint64 m_requestSize = 0;
    qint64 m_inspected = 0; ///< bytes at the head of the socket's buffer that were inspected already
    bool m_admitted = false;
};

} // namespace penstock
