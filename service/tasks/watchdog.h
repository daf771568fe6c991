// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace penstock {

class ResourceQueue;
class RunningTask;

/// Looks now and then for what should not be: a step that is silent for longer than it may be, a place in a queue whose
/// task is gone. It says once what it found; a step ends by its own time, a place is given back here.
class Watchdog final : public QObject
{
public:
    Watchdog(const QHash<QString, RunningTask *> &running, ResourceQueue &queue, QObject *parent = nullptr);

    void look();
    /// What every unfinished task does, whom it waits for and what it has claimed.
    [[nodiscard]] QJsonArray dump() const;

private:
    [[nodiscard]] QJsonObject describe(const RunningTask &task) const;

    const QHash<QString, RunningTask *> &m_running;
    ResourceQueue &m_queue;
    QSet<QString> m_told;
    QTimer m_timer;
};

} // namespace penstock
