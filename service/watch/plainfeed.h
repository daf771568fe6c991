// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/feed.h"

namespace penstock {

/// All objects that meet a condition over their own fields. Keeps nothing: the state of an object before a change tells
/// whether it was one of them.
class PlainFeed final : public Feed
{
    Q_OBJECT

public:
    PlainFeed(Repository &repository, WatchQuery query)
        : Feed(std::move(query)), m_repository(repository), m_where(this->query().where()),
          m_decisive(this->query().decisiveFields())
    {}

    void join(Watch *watch, int pageSize, const Answer &answer) override;
    void commit(const CommittedChanges &changes) override;
    [[nodiscard]] Result<Snapshot> page(const QString &after, int pageSize) override;

    /// How what is visible has changed with a transaction after which `next` holds instead.
    [[nodiscard]] Result<Difference> transition(const WatchQuery &next, const QList<ObjectChange> &changes);

private:
    /// `isSame`: the condition is the one that held before.
    [[nodiscard]] Difference difference(const QList<ObjectChange> &changes, const Condition &next, bool isSame) const;

    Repository &m_repository;
    Condition m_where;
    QStringList m_decisive; ///< fields
};

} // namespace penstock
