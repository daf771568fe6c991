// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/feed.h"
#include "service/watch/readqueue.h"
#include "service/watch/relatedreading.h"

#include <QSet>
#include <QStringList>

#include <vector>

class QTimer;

namespace penstock {

/// A query over relations. Who is concerned by a change of related objects is asked along the relation, and only they are
/// looked at again; when they are too many, or have places, the whole query is read again. This happens beside the event
/// loop, one read at a time: changes that come meanwhile are taken together.
class RelatedFeed final : public Feed
{
    Q_OBJECT

public:
    RelatedFeed(ReadQueue &reads, WatchQuery query);

    void join(Watch *watch, int pageSize, const Answer &answer) override;
    void commit(const CommittedChanges &changes) override;
    [[nodiscard]] QList<Row> rows() const override { return m_rows; }
    [[nodiscard]] Looks members() const override { return m_members; }

private:
    void takeOwn(const QList<ObjectChange> &changes);
    void soon();
    void read();
    [[nodiscard]] bool isTouched() const;
    void take(const RelatedReading::Outcome &outcome);
    void takeList(const QList<Row> &rows);
    void takeAll(const QList<Row> &rows);
    void takeSome(const RelatedReading::Outcome &outcome);
    void failed(const Error &error);

    ReadQueue &m_reads;
    QList<RelationPoint> m_points;
    std::vector<QSet<QString>> m_touched; ///< for each point
    QStringList m_decisive; ///< own fields that decide who belongs to it
    bool m_showsRelations;  ///< what is sent of an object is not in the object alone
    QSet<QString> m_candidates;
    bool m_readWhole = true;
    bool m_isReading = false;
    bool m_isReady = false;
    int m_failures = 0;
    QTimer *m_pause;
    QList<Row> m_rows;                ///< of a list
    Looks m_members; ///< of a set, with what they looked like
};

} // namespace penstock
