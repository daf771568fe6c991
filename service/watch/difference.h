// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// An object of a list, with its id at hand.
struct Row {
    QString id;
    QJsonObject object;
    mutable QByteArray made{};

    /// The object as it is sent: written out when it is first asked for, and shared by all copies that are made afterwards.
    [[nodiscard]] const QByteArray &text() const;
};

/// How a list, or a set, differs from what it was before.
struct Difference {
    struct Place {
        QString id;
        qsizetype at = 0;
    };

    QList<Row> added{};
    QList<Row> changed{};
    QStringList removed{};
    QList<Place> moved{}; ///< of lists: the fewest objects that must be put in anew, added ones among them

    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && moved.isEmpty();
    }
    [[nodiscard]] qsizetype size() const { return added.size() + changed.size() + removed.size() + moved.size(); }
};

[[nodiscard]] Difference listDifference(const QList<Row> &before, const QList<Row> &now);

/// What the members of a set look like, by id.
using Looks = QHash<QString, size_t>;
[[nodiscard]] Looks looksOf(const QList<Row> &rows);
[[nodiscard]] Difference setDifference(Looks before, const QList<Row> &now);

[[nodiscard]] QList<Row> toRows(const QList<QJsonObject> &objects);

} // namespace penstock
