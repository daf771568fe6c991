// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace penstock {

/// Watches that the other end is alive: asks for a ping while nothing arrives, and says when nothing has come for too
/// long and when something comes again. A pause of this process itself is not held against the other end.
class Heartbeat final : public QObject
{
    Q_OBJECT

public:
    struct Times {
        int pingEvery = 2000;    ///< ms
        int stalledAfter = 4500; ///< ms without contact
    };

    explicit Heartbeat(QObject *parent = nullptr) : Heartbeat(Times(), parent) {}
    Heartbeat(const Times &times, QObject *parent);

    void start();
    void stop();
    /// Something arrived from the other end.
    void contact();
    [[nodiscard]] bool isStalled() const { return m_stalled; }
    [[nodiscard]] QDateTime lastContact() const { return m_lastContact; }

signals:
    void pingDue();
    void stalled();
    void revived();

private:
    void tick();

    Times m_times;
    QTimer m_timer;
    QElapsedTimer m_sinceContact;
    QElapsedTimer m_sincePing;
    QElapsedTimer m_sinceTick;
    QDateTime m_lastContact;
    bool m_stalled = false;
};

} // namespace penstock
