// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace penstock {

/// One watch of the fake service, with what its client was told: with an order or a limit it is a list, of which the
/// places count.
class FakeWatch
{
public:
    FakeWatch() = default;
    FakeWatch(QString type, const QJsonObject &params);

    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] bool isRanked() const;
    /// The parameters of the query that answers it.
    [[nodiscard]] const QJsonObject &query() const { return m_query; }

    void begin(const QJsonArray &items);
    /// The body of watch.changed for a list that has become these items.
    [[nodiscard]] QJsonObject changes(const QJsonArray &items, const QJsonObject &all);

private:
    QString m_type;
    QJsonObject m_query;
    QStringList m_order;
};

} // namespace penstock
