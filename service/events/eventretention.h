// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace penstock {

class EventLog;

/// Keeps the log of events as small as it is meant to be: a look every few seconds, in portions that hold nobody up.
class EventRetention final : public QObject
{
    Q_OBJECT

public:
    /// `now`: what the age of events is counted by.
    EventRetention(EventLog &log, std::function<QDateTime()> now, QObject *parent = nullptr);

    void start();

private:
    void look();

    EventLog &m_log;
    std::function<QDateTime()> m_now;
    QTimer m_next;
};

} // namespace penstock
