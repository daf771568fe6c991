// SPDX-License-Identifier: Apache-2.0
#include "service/watch/relatedreading.h"

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 256; // candidates in one statement

tl::unexpected<Error> tooMany()
{
    return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "This query cannot be watched.")},
                   {QT_TRANSLATE_NOOP("Text", "More than {count} objects meet it."),
                    {{u"count"_s, RelatedReading::mostMembers}}},
                   {QT_TRANSLATE_NOOP("Text", "Narrow it down, or add an order and a limit.")});
}

/// What is visible as it is now, for use in another thread.
Visibility frozen(const TypeRegistry &types, const QMap<QString, Condition> &rights)
{
    return {.types = &types, .condition = [rights](const QString &type) { return rights.value(type); }};
}

} // namespace

Result<RelatedReading> RelatedReading::of(const WatchQuery &query, const QList<RelationPoint> &points,
                                          const std::vector<QSet<QString>> &touched, QSet<QString> candidates, bool isWhole)
{
    const ResourceType *type = query.visible.types->find(query.type);
    if (!type) {
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no such object.")});
    }
    RelatedReading reading;
    reading.m_type = *type;
    reading.m_types = *query.visible.types;
    reading.m_query = query;
    reading.m_candidates = std::move(candidates);
    reading.m_isWhole = isWhole;
    Query all = query.query;
    all.fingerprint.clear();
    if (!all.ranked) {
        all.order = {{u"id"_s, false}};
        all.limit = mostMembers;
    }
    auto plan = PagePlan::of(*type, all, frozen(reading.m_types, query.rights));
    if (!plan) {
        return failure(plan.error());
    }
    reading.m_plan = std::move(*plan);
    for (qsizetype i = 0; i < points.size() && !isWhole; ++i) {
        if (const auto &ids = touched[size_t(i)]; !ids.isEmpty()) {
            reading.m_concerned << fieldStatement(*type, u"id"_s, points.at(i).leadingTo(ids), mostCandidates + 1);
        }
    }
    return reading;
}

Result<RelatedReading::Outcome> RelatedReading::run(const RowReader &read) const
{
    Outcome outcome{.isWhole = m_isWhole, .candidates = m_candidates};
    if (const auto found = addConcerned(read, outcome.candidates); !found) {
        return failure(found.error());
    }
    outcome.isWhole = outcome.isWhole || outcome.candidates.size() > mostCandidates;
    auto rows = outcome.isWhole ? whole(read) : some(outcome.candidates, read);
    if (!rows) {
        return failure(rows.error());
    }
    outcome.rows = std::move(*rows);
    return outcome;
}

/// Adds those from whom the ways lead to what was touched, as long as they are not too many.
Result<void> RelatedReading::addConcerned(const RowReader &read, QSet<QString> &candidates) const
{
    for (const SqlStatement &statement : m_concerned) {
        const auto rows = candidates.size() <= mostCandidates ? read(statement.sql, statement.values)
                                                              : Result<QList<QList<QVariant>>>();
        if (!rows) {
            return failure(rows.error());
        }
        for (const QList<QVariant> &row : *rows) {
            candidates.insert(row.first().toString());
        }
    }
    return {};
}

Result<QList<Row>> RelatedReading::whole(const RowReader &read) const
{
    const auto page = m_plan.run(read);
    if (!page) {
        return failure(page.error());
    }
    if (!m_query.query.ranked && !page->next.isEmpty()) {
        return tooMany();
    }
    return rows(page->items);
}

Result<QList<Row>> RelatedReading::some(const QSet<QString> &candidates, const RowReader &read) const
{
    QList<Row> found;
    const QStringList ids(candidates.cbegin(), candidates.cend());
    for (qsizetype i = 0; i < ids.size(); i += atOnce) {
        const auto plan = PagePlan::among(m_type, m_query.query, ids.mid(i, atOnce), frozen(m_types, m_query.rights));
        const auto page = plan.run(read);
        if (!page) {
            return failure(page.error());
        }
        found += rows(page->items);
    }
    return found;
}

QList<Row> RelatedReading::rows(const QList<QJsonObject> &objects) const
{
    QList<Row> rows = toRows(objects);
    for (Row &row : rows) {
        row.object = m_query.query.select.isEmpty() ? m_type.withoutSecrets(row.object) : row.object;
    }
    return rows;
}

} // namespace penstock
