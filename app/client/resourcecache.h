// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>

namespace penstock {

class BinNames;
class ServiceClient;
class WatchedType;

/// The objects of the service as this client last saw them: one copy for all views, kept true by watches. While there
/// is no connection the objects stay and are stale; after a reconnect only real differences are announced.
class ResourceCache final : public QObject
{
    Q_OBJECT

public:
    explicit ResourceCache(ServiceClient *client, QObject *parent = nullptr);
    ~ResourceCache() override;

    /// Keeps the objects of this type from now on. May be called at any time, any number of times.
    void watch(const QString &type);
    [[nodiscard]] bool isWatched(const QString &type) const;
    /// The first snapshot has arrived.
    [[nodiscard]] bool isComplete(const QString &type) const;

    /// What follows is exactly what objectsChanged() has announced.
    [[nodiscard]] QJsonObject object(const QString &type, const QString &id) const;
    [[nodiscard]] QStringList ids(const QString &type) const;
    [[nodiscard]] int count(const QString &type) const;
    [[nodiscard]] const QHash<QString, QJsonObject> &objects(const QString &type) const;
    /// The object's name; empty when it is unknown.
    [[nodiscard]] QString nameOf(const QString &type, const QString &id) const;

    /// The same for people: of what is in the bin its name too, which says so.
    [[nodiscard]] QString shownName(const QString &type, const QString &id) const;

    /// False once it is certain that what {"type", "id"} points to is not there, or it points nowhere.
    [[nodiscard]] bool mayExist(const QJsonObject &reference) const;

    /// Not connected, or connected again and not yet compared.
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] QDateTime asOf() const;

    [[nodiscard]] ServiceClient *client() const { return m_client; }

signals:
    /// At most every 50 ms, at once when nothing was announced for that long.
    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void completed(const QString &type);
    /// These have come into the bin or out of it.
    void binChanged(const QString &type, const QStringList &ids);
    /// The service refused to watch this type.
    void watchFailed(const QString &type, const Error &error);
    void staleChanged();

private:
    void subscribe(WatchedType &watched);
    void subscribed(WatchedType &watched, const QJsonObject &answer);
    void snapshotEnded(WatchedType &watched);
    void refused(WatchedType &watched, const Error &error);
    void answerArrived();
    void connectionReady();
    void notified(const QString &method, const QJsonObject &params);
    void flushSoon();
    void flush();
    void announce(WatchedType &watched);
    void updateStale();
    [[nodiscard]] WatchedType *find(const QString &type) const;

    ServiceClient *m_client;
    BinNames *m_bin;
    std::map<QString, std::unique_ptr<WatchedType>> m_types;
    QHash<QString, QList<QJsonObject>> m_early; ///< changes of watches whose answer has not been handled yet
    int m_unanswered = 0;                       ///< watch calls of the present connection
    quint64 m_connection = 0;                   ///< counts the connections
    const QHash<QString, QJsonObject> m_none;
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    bool m_stale = true;
};

} // namespace penstock
