// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace penstock {

/// The objects of one watched type, and what has arrived and is not announced yet.
class WatchedType
{
public:
    struct Difference {
        QStringList added;
        QStringList changed;
        QStringList removed;

        [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
    };

    explicit WatchedType(QString name) : m_name(std::move(name)) {}

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QHash<QString, QJsonObject> &objects() const { return m_objects; }

    /// A complete picture: objects that are not in it are gone.
    void takeSnapshot(const QJsonArray &items);
    /// The body of watch.changed.
    void takeChanges(const QJsonObject &changes);
    [[nodiscard]] bool hasNews() const { return !m_news.isEmpty(); }
    /// Makes what has arrived the present state; returns how that differs from the state before.
    [[nodiscard]] Difference apply();

    QString watchId;       ///< of the present connection; empty while not subscribed
    bool complete = false; ///< a first snapshot has been applied
    bool answered = false; ///< the snapshot of the present connection has been taken

private:
    void take(const QJsonObject &object);
    void note(const QString &id, const QJsonObject &object);

    QString m_name;
    QHash<QString, QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_news; ///< by id; an empty object stands for one that is gone
    QStringList m_order;                ///< of arrival
};

} // namespace penstock
