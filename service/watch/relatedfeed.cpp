// SPDX-License-Identifier: Apache-2.0
#include "service/watch/relatedfeed.h"

#include "service/watch/watch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int pause = 10; // ms between two readings
constexpr int mostFailures = 5;

} // namespace

RelatedFeed::RelatedFeed(ReadQueue &reads, WatchQuery query)
    : Feed(std::move(query)), m_reads(reads),
      m_points(relationPoints(this->query().query.where, this->query().query.select)), m_touched(size_t(m_points.size())),
      m_decisive(this->query().decisiveFields()), m_showsRelations(!relationPoints({}, this->query().query.select).isEmpty()),
      m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &RelatedFeed::read);
}

void RelatedFeed::join(Watch *watch, int, const Answer &answer)
{
    await(watch, answer);
    m_readWhole = true;
    read();
}

void RelatedFeed::commit(const CommittedChanges &changes)
{
    const auto own = changes.constFind(query().type);
    if (own != changes.cend()) {
        takeOwn(*own);
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const RelationPoint &point = m_points.at(i);
        const auto related = changes.constFind(point.type);
        if (related != changes.cend()) {
            const bool isLimited = query().rights.value(point.type).kind != Condition::Kind::Always;
            QSet<QString> &touched = m_touched[size_t(i)];
            point.collect(*related, isLimited, touched);
            m_readWhole = m_readWhole || touched.size() > RelatedReading::mostCandidates;
        }
    }
    if (isTouched()) {
        m_readWhole = m_readWhole || isList() || m_candidates.size() > RelatedReading::mostCandidates;
        soon();
    }
}

/// Members that stay members need no reading, unless one that is under way knows an older state of them.
void RelatedFeed::takeOwn(const QList<ObjectChange> &changes)
{
    Difference difference;
    const bool isSettled = m_isReady && !isList() && !m_showsRelations && !m_isReading && !m_readWhole;
    for (const ObjectChange &change : changes) {
        if (!isSettled || change.touches(m_decisive) || m_candidates.contains(change.id)) {
            m_candidates.insert(change.id);
        } else if (const auto member = m_members.find(change.id); member != m_members.end()) {
            const QJsonObject shown = query().selected(change.now);
            *member = qHash(shown);
            difference.changed.append({change.id, shown});
        }
    }
    tell(difference);
}

bool RelatedFeed::isTouched() const
{
    return m_readWhole || !m_candidates.isEmpty()
           || std::any_of(m_touched.begin(), m_touched.end(), [](const QSet<QString> &ids) { return !ids.isEmpty(); });
}

void RelatedFeed::soon()
{
    if (!m_isReading && !m_pause->isActive()) {
        m_pause->start(m_failures > 0 ? 1000 * m_failures : pause);
    }
}

void RelatedFeed::read()
{
    if (m_isReading) {
        return;
    }
    const auto reading = RelatedReading::of(query(), m_points, m_touched, std::exchange(m_candidates, {}),
                                            std::exchange(m_readWhole, false));
    for (QSet<QString> &touched : m_touched) {
        touched.clear();
    }
    if (!reading) {
        end(reading.error());
        return;
    }
    m_isReading = true;
    m_reads.run<RelatedReading::Outcome>(
        this, [reading = *reading](const RowReader &read) { return reading.run(read); },
        [this](const Result<RelatedReading::Outcome> &outcome) {
            m_isReading = false;
            if (outcome) {
                take(*outcome);
            } else {
                failed(outcome.error());
            }
            if (isTouched()) {
                soon();
            }
        });
}

void RelatedFeed::failed(const Error &error)
{
    m_readWhole = m_isReady;
    if (!m_isReady || ++m_failures >= mostFailures || error.code == ErrorCode::ResourceExhausted) {
        m_readWhole = false;
        m_failures = 0;
        end(error);
    }
}

void RelatedFeed::take(const RelatedReading::Outcome &outcome)
{
    m_failures = 0;
    if (!outcome.isWhole) {
        takeSome(outcome);
        return;
    }
    if (isList()) {
        takeList(outcome.rows);
    } else {
        takeAll(outcome.rows);
    }
    m_isReady = true;
    answerAll(Snapshot{.rows = outcome.rows});
}

void RelatedFeed::takeList(const QList<Row> &rows)
{
    const QList<Row> before = std::exchange(m_rows, rows);
    if (m_isReady) {
        tell(listDifference(before, rows), before);
    }
}

void RelatedFeed::takeAll(const QList<Row> &rows)
{
    const Difference difference = setDifference(m_members, rows);
    m_members = looksOf(rows);
    tell(difference);
}

void RelatedFeed::takeSome(const RelatedReading::Outcome &outcome)
{
    Difference difference;
    QSet<QString> gone = outcome.candidates;
    for (const Row &row : outcome.rows) {
        gone.remove(row.id);
        const size_t looks = qHash(row.object);
        const auto former = m_members.constFind(row.id);
        if (former == m_members.cend()) {
            difference.added.append(row);
        } else if (*former != looks) {
            difference.changed.append(row);
        }
        m_members.insert(row.id, looks);
    }
    for (const QString &id : std::as_const(gone)) {
        if (m_members.remove(id)) {
            difference.removed.append(id);
        }
    }
    tell(difference);
}

} // namespace penstock
