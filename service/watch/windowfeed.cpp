// SPDX-License-Identifier: Apache-2.0
#include "service/watch/windowfeed.h"

#include "service/store/database.h"
#include "service/watch/watch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {
constexpr int mostFailures = 5;
}

WindowFeed::WindowFeed(Repository &repository, ReadQueue &reads, WatchQuery query)
    : Feed(std::move(query)), m_repository(repository), m_reads(reads), m_where(this->query().where()),
      m_before(this->query().query), m_limit(this->query().query.limit), m_capacity(m_limit + std::max<qsizetype>(20, m_limit / 2))
{}

void WindowFeed::join(Watch *watch, int, const Answer &answer)
{
    await(watch, answer);
    if (m_isReady) {
        // What this turn has changed is part of the list; it is not told again.
        (void)m_repository.database().commit();
        answerAll(Snapshot{.rows = m_told});
    } else {
        read();
    }
}

void WindowFeed::read()
{
    const ResourceType *type = m_repository.types().find(query().type);
    if (m_isReading || !type) {
        return;
    }
    Query page = query().query;
    page.where = m_where;
    page.select.clear();
    page.fingerprint.clear();
    page.limit = int(m_capacity);
    const auto plan = PagePlan::of(*type, page);
    if (!plan) {
        end(plan.error());
        return;
    }
    m_isReading = true;
    m_meanwhile.clear();
    m_reads.run<Page>(
        this, [plan = *plan](const RowReader &read) { return plan.run(read); },
        [this](const Result<Page> &found) {
            m_isReading = false;
            if (found) {
                take(*found);
            } else {
                failed(found.error());
            }
        });
}

void WindowFeed::failed(const Error &error)
{
    if (!m_isReady || ++m_failures >= mostFailures) {
        end(error);
        m_failures = 0;
    } else {
        QTimer::singleShot(1000 * m_failures, this, &WindowFeed::read);
    }
}

void WindowFeed::take(const Page &page)
{
    m_failures = 0;
    m_rows.clear();
    m_ids.clear();
    for (const Row &row : toRows(page.items)) {
        m_rows.append(kept(row.id, row.object));
        m_ids.insert(row.id);
    }
    m_hasAll = page.next.isEmpty();
    for (const ObjectChange &change : std::exchange(m_meanwhile, {})) {
        apply(change);
    }
    m_isTouched = true;
    m_isReady = true;
    show();
    answerAll(Snapshot{.rows = m_told});
}

void WindowFeed::commit(const CommittedChanges &changes)
{
    const auto own = changes.constFind(query().type);
    if (own == changes.cend()) {
        return;
    }
    if (m_isReading) {
        m_meanwhile += *own;
    }
    if (m_isReady) {
        for (const ObjectChange &change : *own) {
            apply(change);
        }
        show();
    }
}

WindowFeed::Kept WindowFeed::kept(const QString &id, const QJsonObject &object) const
{
    return {id, object, query().selected(object)};
}

qsizetype WindowFeed::placeOf(const ObjectChange &change) const
{
    const auto guess = std::lower_bound(m_rows.cbegin(), m_rows.cend(), change.before,
                                        [this](const Kept &row, const QJsonObject &object) { return m_before(row.object, object); });
    if (guess != m_rows.cend() && guess->id == change.id) {
        return guess - m_rows.cbegin();
    }
    return std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Kept &row) { return row.id == change.id; }) - m_rows.cbegin();
}

void WindowFeed::apply(const ObjectChange &change)
{
    if (m_ids.remove(change.id)) {
        const qsizetype at = placeOf(change);
        m_rows.removeAt(at);
        m_isTouched = m_isTouched || at < m_limit;
    }
    const bool isBeyond = !m_hasAll && (m_rows.isEmpty() || !m_before(change.now, m_rows.constLast().object));
    if (change.now.isEmpty() || isBeyond || !m_where.matches(change.now)) {
        return; // where others that are not kept may come before it, it is not kept either
    }
    const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), change.now,
                                        [this](const Kept &row, const QJsonObject &object) { return m_before(row.object, object); });
    const qsizetype at = place - m_rows.cbegin();
    m_rows.insert(at, kept(change.id, change.now));
    m_ids.insert(change.id);
    m_isTouched = m_isTouched || at < m_limit;
    if (m_rows.size() > m_capacity) {
        m_ids.remove(m_rows.takeLast().id);
        m_hasAll = false;
    }
}

void WindowFeed::show()
{
    if (std::exchange(m_isTouched, false)) {
        QList<Row> now;
        now.reserve(std::min(m_limit, m_rows.size()));
        for (const Kept &row : m_rows.first(std::min(m_limit, m_rows.size()))) {
            now.append({row.id, row.shown});
        }
        const QList<Row> before = std::exchange(m_told, now);
        tell(listDifference(before, now), before);
    }
    if (!m_hasAll && m_rows.size() < m_limit) {
        read();
    }
}

} // namespace penstock
