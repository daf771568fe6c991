// SPDX-License-Identifier: Apache-2.0
#include "app/client/heartbeat.h"

namespace penstock {

namespace {
constexpr int tickEvery = 250;
}

Heartbeat::Heartbeat(const Times &times, QObject *parent) : QObject(parent), m_times(times)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::tick);
}

void Heartbeat::start()
{
    m_stalled = false;
    m_sinceTick.start();
    m_sincePing.start();
    m_timer.start();
    contact();
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_stalled = false;
}

void Heartbeat::contact()
{
    m_sinceContact.start();
    m_lastContact = QDateTime::currentDateTimeUtc();
    if (m_stalled) {
        m_stalled = false;
        emit revived();
    }
}

void Heartbeat::tick()
{
    const bool wasAsleep = m_sinceTick.restart() > 4 * tickEvery;
    if (wasAsleep && !m_stalled) {
        // What arrived meanwhile has not been read yet: count anew from here.
        m_sinceContact.start();
    }
    if (m_sincePing.elapsed() >= m_times.pingEvery) {
        m_sincePing.start();
        emit pingDue();
    }
    if (!m_stalled && m_sinceContact.elapsed() >= m_times.stalledAfter) {
        m_stalled = true;
        emit stalled();
    }
}

} // namespace penstock
