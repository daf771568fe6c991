// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace penstock {

class ServiceClient;

/// Which objects of a type meet a query at present, and in which order, as the service says: for conditions over
/// relations, orders and limits. On request it keeps the objects as well, for types of which only a part can be held here.
/// Goes on after a reconnect; until an answer has come the last one holds.
class QueryWatch final : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        QString type;
        QString where;
        QString orderBy;
        int limit = 0;      ///< 0: all
        bool whole = false; ///< the objects themselves are wanted

        [[nodiscard]] bool isRanked() const { return !orderBy.isEmpty() || limit > 0; }
        friend bool operator==(const Wish &, const Wish &) = default;
    };

    explicit QueryWatch(ServiceClient *client, QObject *parent = nullptr);
    ~QueryWatch() override;

    /// Asks a moment after the last wish. changed() or refused() follows.
    void ask(const Wish &wish);
    void forget();

    /// By id; the places count from 0 and mean something where an order or a limit was asked for.
    [[nodiscard]] const QHash<QString, int> &places() const { return m_places; }
    [[nodiscard]] const Wish &wish() const { return m_wish; }
    /// One of those, where whole objects are wanted.
    [[nodiscard]] QJsonObject object(const QString &id) const { return m_objects.value(id); }
    /// In the order that was asked for; empty unless whole objects of a ranked wish were.
    [[nodiscard]] QList<QJsonObject> objects() const;

signals:
    void changed();
    /// There is nothing to go by; what is there stays.
    void refused(const Error &error);

private:
    void subscribe();
    void subscribed(const QJsonObject &answer);
    void notified(const QString &method, const QJsonObject &params);
    void take(const QJsonObject &changes);
    void keep(const QJsonValue &object);
    void count();
    void cancel();

    ServiceClient *m_client;
    Wish m_wish;
    QTimer m_pause;
    QTimer m_announce;
    QString m_watch;              ///< of the present connection
    int m_asked = 0;              ///< answers to former wishes are late
    bool m_unanswered = false;
    QHash<QString, QList<QJsonObject>> m_early; ///< changes that overtook the answer, by watch
    QStringList m_order;          ///< of a ranked wish
    QHash<QString, int> m_places;
    QHash<QString, QJsonObject> m_objects; ///< where whole ones are wanted
};

} // namespace penstock
