// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/feed.h"
#include "service/watch/readqueue.h"
#include "service/watch/roworder.h"

#include <QSet>

namespace penstock {

/// The first so many objects, in an order, of those that meet a condition over their own fields. Keeps some more of them
/// than are shown: when one leaves, the next takes its place, and only when they run out is the store asked again.
class WindowFeed final : public Feed
{
    Q_OBJECT

public:
    WindowFeed(Repository &repository, ReadQueue &reads, WatchQuery query);

    void join(Watch *watch, int pageSize, const Answer &answer) override;
    void commit(const CommittedChanges &changes) override;
    [[nodiscard]] QList<Row> rows() const override { return m_told; }

private:
    struct Kept {
        QString id;
        QJsonObject object; ///< as it is
        QJsonObject shown;  ///< as it is sent
    };

    void read();
    void take(const Page &page);
    void failed(const Error &error);
    void apply(const ObjectChange &change);
    void show();
    [[nodiscard]] Kept kept(const QString &id, const QJsonObject &object) const;
    [[nodiscard]] qsizetype placeOf(const ObjectChange &change) const;

    Repository &m_repository;
    ReadQueue &m_reads;
    Condition m_where;
    RowOrder m_before;
    qsizetype m_limit;
    qsizetype m_capacity;
    QList<Kept> m_rows; ///< the first ones of all that meet the condition, without a gap
    QSet<QString> m_ids; ///< of these
    bool m_hasAll = false; ///< there are no others
    QList<Row> m_told;
    bool m_isReady = false;
    bool m_isReading = false;
    bool m_isTouched = false;
    int m_failures = 0;
    QList<ObjectChange> m_meanwhile; ///< what has changed since the store was asked
};

} // namespace penstock
