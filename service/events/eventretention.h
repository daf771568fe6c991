// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace penstock {

class EventLog;

/// Keeps the log of events as small as it is meant to be: a look every few seconds, in portions that hold nobody up.
class EventRetention final : public QObject
{
    Q_OBJECT

public:
    explicit EventRetention(EventLog &log, QObject *parent = nullptr);

    void start();

private:
    void look();

    EventLog &m_log;
    QTimer m_next;
};

} // namespace penstock
