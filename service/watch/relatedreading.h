// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/queryplan.h"
#include "service/watch/difference.h"
#include "service/watch/relationpoint.h"
#include "service/watch/watchquery.h"
#include "shared/model/typeregistry.h"

#include <QSet>

#include <vector>

namespace penstock {

/// One reading of a query over relations, made where the model is known and run beside the event loop: everything, or
/// just those who are concerned by changes.
class RelatedReading
{
public:
    static constexpr qsizetype mostCandidates = 1000; ///< with more of them everything is read
    static constexpr int mostMembers = 50'000;        ///< of a set

    struct Outcome {
        bool isWhole = false;
        QSet<QString> candidates; ///< otherwise: who was looked at
        QList<Row> rows;          ///< those who meet the query
    };

    /// `touched`: for each point, the ids at the end of its way.
    [[nodiscard]] static Result<RelatedReading> of(const WatchQuery &query, const QList<RelationPoint> &points,
                                                   const std::vector<QSet<QString>> &touched, QSet<QString> candidates,
                                                   bool isWhole);
    [[nodiscard]] Result<Outcome> run(const RowReader &read) const;

private:
    [[nodiscard]] Result<void> addConcerned(const RowReader &read, QSet<QString> &candidates) const;
    [[nodiscard]] Result<QList<Row>> whole(const RowReader &read) const;
    [[nodiscard]] Result<QList<Row>> some(const QSet<QString> &candidates, const RowReader &read) const;
    [[nodiscard]] QList<Row> rows(const QList<QJsonObject> &objects) const;

    ResourceType m_type;
    TypeRegistry m_types;
    WatchQuery m_query;
    QSet<QString> m_candidates;
    bool m_isWhole = false;
    QList<SqlStatement> m_concerned;
    PagePlan m_plan;
};

} // namespace penstock
