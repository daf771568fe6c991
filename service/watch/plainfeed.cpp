// SPDX-License-Identifier: Apache-2.0
#include "service/watch/plainfeed.h"

#include "service/store/database.h"
#include "service/watch/watch.h"

#include <QSet>

#include <limits>

namespace penstock {

namespace {
constexpr int everything = std::numeric_limits<int>::max() - 1;
}

void PlainFeed::join(Watch *watch, int pageSize, const Answer &answer)
{
    const auto first = page({}, pageSize);
    answer(first);
    if (first) {
        add(watch);
    }
}

Result<Feed::Snapshot> PlainFeed::page(const QString &after, int pageSize)
{
    // What this turn has changed already is part of the page; commit it, so that it is not told again.
    (void)m_repository.database().commit();
    const Query pages{.where = m_where, .limit = pageSize > 0 ? pageSize : everything, .after = after};
    const auto page = m_repository.query(query().type, pages);
    if (!page) {
        return failure(page.error());
    }
    Snapshot snapshot{.rows = toRows(page->items), .next = page->next};
    for (Row &row : snapshot.rows) {
        row.object = query().selected(row.object);
    }
    return snapshot;
}

Difference PlainFeed::difference(const QList<ObjectChange> &changes, const Condition &next, bool isSame) const
{
    Difference result;
    for (const ObjectChange &change : changes) {
        const bool is = !change.now.isEmpty() && next.matches(change.now);
        const bool stays = isSame && !change.touches(m_decisive);
        const bool was = stays ? is : !change.before.isEmpty() && m_where.matches(change.before);
        if (is) {
            (was ? result.changed : result.added).append({change.id, query().selected(change.now)});
        } else if (was) {
            result.removed.append(change.id);
        }
    }
    return result;
}

void PlainFeed::commit(const CommittedChanges &changes)
{
    const auto own = changes.constFind(query().type);
    if (own != changes.cend()) {
        tell(difference(*own, m_where, true));
    }
}

Result<Difference> PlainFeed::transition(const WatchQuery &next, const QList<ObjectChange> &changes)
{
    Difference result = difference(changes, next.where(), false);
    QSet<QString> touched;
    for (const ObjectChange &change : changes) {
        touched.insert(change.id);
    }
    const auto only = [](const Condition &one, const Condition &other) {
        return bothOf(one, {.kind = Condition::Kind::Not, .parts = {other}});
    };
    const auto lost = m_repository.all(query().type, only(m_where, next.where()));
    const auto won = m_repository.all(query().type, only(next.where(), m_where));
    if (!lost || !won) {
        return failure(lost ? won.error() : lost.error());
    }
    for (const Row &row : toRows(*lost)) {
        if (!touched.contains(row.id)) {
            result.removed.append(row.id);
        }
    }
    for (const Row &row : toRows(*won)) {
        if (!touched.contains(row.id)) {
            result.added.append({row.id, query().selected(row.object)});
        }
    }
    return result;
}

} // namespace penstock
