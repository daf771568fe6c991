// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>

namespace penstock {

class ResourceCache;

/// Which tasks run, and which one has just ended.
class TaskTracker final : public QObject
{
    Q_OBJECT

public:
    explicit TaskTracker(ResourceCache *cache, QObject *parent = nullptr);

    /// Queued and running ones, oldest first.
    [[nodiscard]] QList<QJsonObject> running() const;
    /// The latest ones whatever their state, newest first.
    [[nodiscard]] QList<QJsonObject> recent(int limit = 100) const;
    [[nodiscard]] int runningCount() const { return static_cast<int>(m_running.size()); }
    /// Running ones whose target is this object.
    [[nodiscard]] QList<QJsonObject> runningOn(const QString &type, const QString &id) const;
    [[nodiscard]] QJsonObject task(const QString &id) const;
    /// The task as it is when it has ended, also when it ends while the service is out of reach for a while. For a task
    /// that ended badly the result is still a value; look at its "state".
    [[nodiscard]] Async<QJsonObject> ended(const QString &id);

    [[nodiscard]] static bool hasEnded(const QJsonObject &task);

signals:
    /// The task ended while this client was watching, or while the connection was lost.
    void taskFinished(const QJsonObject &task);
    void taskStarted(const QJsonObject &task);
    void runningCountChanged(int count);

private:
    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void look(const QString &id);
    void removed(const QString &id);

    ResourceCache *m_cache;
    QSet<QString> m_running;
    QSet<QString> m_ended;
    QHash<QString, QList<Promise<QJsonObject>>> m_awaited;
    bool m_started = false; ///< the first snapshot has been seen; what ends from now on is news
};

} // namespace penstock
