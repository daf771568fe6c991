// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
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

    /// The answer of TYPE.watch. Once all its pages have come, objects that were in none are gone.
    void takeSnapshot(const QJsonObject &answer);
    /// The body of watch.changed.
    void takeChanges(const QJsonObject &changes);
    /// Whether pages of the snapshot are still to come.
    [[nodiscard]] bool isReceiving() const { return m_receiving; }
    [[nodiscard]] bool hasNews() const { return !m_news.isEmpty(); }
    /// Makes what has arrived the present state; returns how that differs from the state before.
    [[nodiscard]] Difference apply();

    QString watchId;       ///< of the present connection; empty while not subscribed
    bool complete = false; ///< a first snapshot has been applied
    bool answered = false; ///< the snapshot of the present connection has been taken

private:
    void take(const QJsonObject &object);
    void note(const QString &id, const QJsonObject &object);
    void endSnapshot();

    QString m_name;
    QHash<QString, QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_news; ///< by id; an empty object stands for one that is gone
    QStringList m_order;                ///< of arrival
    QSet<QString> m_unseen;             ///< known before, not in the pages of the snapshot so far
    bool m_receiving = false;
};

} // namespace penstock
