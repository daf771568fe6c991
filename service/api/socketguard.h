// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/frameinspector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QTcpSocket;
class QTimer;

namespace penstock {

class HandshakeRules;

/// Stands at an accepted socket before and beneath QWebSocket, from the first byte to the last: judges the handshake,
/// inspects frames, limits the time to sign in and what waits to be sent, and sees to it that a closing socket closes.
/// Owns the socket.
class SocketGuard final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int signInWithin;
        qint64 firstMessageBytes;
        qint64 messageBytes;
        qint64 waitingBytes;
    };

    SocketGuard(QTcpSocket *socket, const HandshakeRules *rules, const Limits &limits, QObject *parent);
    ~SocketGuard() override;

    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }
    [[nodiscard]] bool isAdmitted() const { return m_admitted; }
    [[nodiscard]] qint64 age() const { return m_age.elapsed(); } ///< ms

    /// The client has signed in: the larger limits hold from now on.
    void admit();
    /// Refuses the client: answers in the form of the phase it is in (HTTP or a close frame), then closes.
    void refuse(int httpStatus, int closeCode, const QByteArray &why);

signals:
    /// The request is good; QWebSocketServer may answer it.
    void requestAccepted();
    /// The client broke a rule; nothing more is read from it.
    void violated(int closeCode, const QString &reason);
    /// The socket is closed. Emitted once.
    void finished();

private:
    enum class Phase { Request, Open, Draining, Finished };

    void read();
    void readRequest();
    void inspect();
    void afterRead();
    void fail(const FrameInspector::Violation &violation);
    void drain();
    void finish();

    QTcpSocket *m_socket;
    const HandshakeRules *m_rules;
    Limits m_limits;
    FrameInspector m_inspector;
    QTimer *m_timer;
    QElapsedTimer m_age;
    Phase m_phase = Phase::Request;
    qint64 m_inspected = 0; ///< bytes at the head of the socket's buffer that were inspected already
    qint64 m_drained = 0;
    bool m_admitted = false;
};

} // namespace penstock
