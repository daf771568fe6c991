// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventretention.h"

#include "service/events/eventlog.h"

namespace penstock {

namespace {
constexpr int interval = 5000; // milliseconds
constexpr int pause = 20;      // between portions
}

EventRetention::EventRetention(EventLog &log, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_log(log), m_now(std::move(now))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &EventRetention::look);
}

void EventRetention::start()
{
    m_next.start(pause);
}

void EventRetention::look()
{
    m_next.start(m_log.compact(m_now()) ? pause : interval);
}

} // namespace penstock
