// SPDX-License-Identifier: Apache-2.0
#include "service/store/queryplan.h"

#include "service/store/pageorder.h"
#include "service/store/tableschema.h"
#include "shared/model/querycursor.h"

#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

constexpr QLatin1String alias{"o"};
constexpr QLatin1String walkAlias{"w"};
// Objects that a walk looks at: with these it fills a page when 1 in 50 meets the condition.
constexpr qint64 walked = 1000;
constexpr qint64 walkedForEach = 50;
constexpr int longestWalk = 1000; // objects on a page

qint64 walkedFor(const Query &query)
{
    return walked + walkedForEach * qint64(query.limit);
}

QString column(const QString &name)
{
    return pageorder::column(name, alias);
}

QList<SortKey> wholeOrder(const Query &query)
{
    return pageorder::whole(query);
}

QString orderText(const QList<SortKey> &keys)
{
    return pageorder::text(keys, alias);
}

/// Whether a comparison leaves few objects, so that there is an index for it and nothing better to try: names, ids and
/// references, but not states.
bool isSelective(const ResourceType &type, const Condition &condition)
{
    if (condition.kind == Condition::Kind::And) {
        return std::any_of(condition.parts.cbegin(), condition.parts.cend(),
                           [&](const Condition &part) { return isSelective(type, part); });
    }
    const bool names = condition.op == Condition::Operator::Equal || condition.op == Condition::Operator::In;
    if (condition.kind != Condition::Kind::Compare || !names) {
        return false;
    }
    if (!condition.path.isEmpty()) {
        const PathStep &last = condition.path.last();
        return last.holds == FieldKind::Text || last.holds == FieldKind::Reference;
    }
    const Field *field = type.field(condition.field);
    return condition.field == "id"_L1
           || (field && field->indexed && (field->kind == FieldKind::Text || field->kind == FieldKind::Reference));
}

/// Whether a condition asks for something else than this field.
bool asksForOthers(const Condition &condition, const QString &field)
{
    return condition.kind == Condition::Kind::Compare
               ? condition.field != field
               : std::any_of(condition.parts.cbegin(), condition.parts.cend(),
                             [&](const Condition &part) { return asksForOthers(part, field); });
}

/// What a condition demands of one field in any case: where a walk in its order begins and ends.
Condition demandsOn(const Condition &condition, const QString &field)
{
    if (condition.kind == Condition::Kind::Compare) {
        return condition.path.isEmpty() && condition.field == field ? condition : Condition();
    }
    Condition result;
    if (condition.kind == Condition::Kind::And) {
        for (const Condition &part : condition.parts) {
            result = bothOf(result, demandsOn(part, field));
        }
    }
    return result;
}

/// The states that are demanded in any case, and have an index.
QList<Condition> statesIn(const ResourceType &type, const Condition &condition)
{
    QList<Condition> states;
    if (condition.kind == Condition::Kind::And) {
        for (const Condition &part : condition.parts) {
            states += statesIn(type, part);
        }
    }
    const bool names = condition.op == Condition::Operator::Equal || condition.op == Condition::Operator::In;
    const Field *field = condition.path.size() > 1 ? nullptr : type.field(condition.field);
    if (condition.kind == Condition::Kind::Compare && names && field && field->indexed && field->kind == FieldKind::Enumeration) {
        states << condition;
    }
    return states;
}

/// Brings a row when more than one in 16 objects meets the condition; counts them by the index.
SqlStatement commonStatement(const ResourceType &type, const Condition &condition)
{
    SqlStatement result;
    const QString where = ConditionCompiler(type, alias).compiled(condition, result.values);
    result.sql = u"SELECT 1 FROM %1 AS %2 WHERE %3 LIMIT 1 OFFSET (SELECT coalesce(max(rowid), 0) / 16 FROM %1)"_s.arg(tableName(type), alias, where);
    return result;
}

Result<bool> brings(const RowReader &read, const SqlStatement &statement)
{
    bool any = false;
    const auto done = read.each(statement.sql, statement.values, [&any](const RowView &) { any = true; });
    return done ? Result<bool>(any) : failure(done.error());
}

/// The first objects in the order, by an index alone: which they are, and the states that it carries.
SqlStatement walk(const ResourceType &type, const Query &query, const SqlStatement &place)
{
    const QList<SortKey> keys = wholeOrder(query);
    QStringList columns{alias + ".rowid AS \"at row\""_L1};
    for (const QString &carried : tableschema::carried(type, keys.first().field)) {
        columns << column(carried);
    }
    SqlStatement result;
    const QString range = ConditionCompiler(type, alias).compiled(demandsOn(query.where, keys.first().field), result.values);
    result.values << place.values;
    result.sql = u"SELECT %1 FROM %2 AS %3 WHERE %4 AND %5 ORDER BY %6 LIMIT %7"_s.arg(
        columns.join(u','), tableName(type), alias, range, place.sql, orderText(keys), QString::number(walkedFor(query)));
    return result;
}

bool isWorthAWalk(const ResourceType &type, const Query &query)
{
    const QString first = query.order.isEmpty() ? u"id"_s : query.order.first().field;
    const Field *field = type.field(first);
    const bool hasIndex = first == "id"_L1 || (field && field->indexed);
    return hasIndex && query.limit <= longestWalk && asksForOthers(query.where, first) && !isSelective(type, query.where);
}

} // namespace

RowColumns PagePlan::columns(const ResourceType &type, const Query &query)
{
    RowColumns result = query.select.isEmpty() ? RowColumns(type) : RowColumns();
    for (const ResolvedPath &path : query.select) {
        result.add(path.field);
    }
    for (const SortKey &key : query.order) {
        if (const Field *field = type.field(key.field)) {
            result.addHidden(*field);
        }
    }
    return result;
}

Result<PagePlan> PagePlan::of(const ResourceType &type, const Query &query, const Visibility &visible)
{
    PagePlan plan;
    plan.m_query = query;
    plan.m_columns = columns(type, query);
    const QList<SortKey> keys = wholeOrder(query);
    QList<SqlStatement> places{{u"1"_s, {}}};
    if (!query.after.isEmpty()) {
        const auto cursor = QueryCursor::fromText(query.after);
        if (!cursor || cursor->values.size() != keys.size() || cursor->fingerprint != query.fingerprint) {
            return cursor ? unfitCursor({QT_TRANSLATE_NOOP("Text", "It belongs to another query.")})
                          : failure(cursor.error());
        }
        places = pageorder::after(keys, cursor->values, alias);
    }
    plan.m_walks = isWorthAWalk(type, query);
    if (!isSelective(type, query.where)) {
        for (const Condition &state : statesIn(type, query.where)) {
            plan.m_common << commonStatement(type, state);
        }
    }
    for (const SqlStatement &place : std::as_const(places)) {
        plan.m_parts.append(plan.part(type, visible, place));
    }
    return plan;
}

PagePlan PagePlan::among(const ResourceType &type, Query query, const QStringList &ids, const Visibility &visible)
{
    QStringList padded = ids; // to few lengths, so that few statements serve for all
    while ((padded.size() & (padded.size() - 1)) != 0) {
        padded << ids.last();
    }
    Condition named = whereEqual(u"id"_s, QJsonArray::fromStringList(padded));
    named.op = Condition::Operator::In;
    query.where = bothOf(named, query.where);
    query.order = {{u"id"_s, false}};
    query.limit = int(ids.size());
    PagePlan plan;
    plan.m_query = query;
    plan.m_columns = columns(type, query);
    plan.m_follows = true;
    plan.m_parts.append(plan.part(type, visible, {u"1"_s, {}}));
    return plan;
}

PagePlan::Part PagePlan::part(const ResourceType &type, const Visibility &visible, const SqlStatement &place) const
{
    Part part{.whole = statement(type, visible, place, Way::Whole)};
    if (!m_common.isEmpty()) {
        part.scan = statement(type, visible, place, Way::Scan);
    }
    if (m_walks) {
        part.walk = statement(type, visible, place, Way::Walk);
        const QList<SortKey> keys = wholeOrder(m_query);
        const QString range = ConditionCompiler(type, alias).compiled(demandsOn(m_query.where, keys.first().field), part.unseen.values);
        part.unseen.values << place.values;
        part.unseen.sql = u"SELECT 1 FROM %1 AS %2 WHERE %3 AND %4 ORDER BY %5 LIMIT 1 OFFSET %6"_s.arg(
            tableName(type), alias, range, place.sql, orderText(keys), QString::number(walkedFor(m_query)));
    }
    return part;
}

SqlStatement PagePlan::statement(const ResourceType &type, const Visibility &visible, const SqlStatement &place,
                                 Way way) const
{
    ConditionCompiler compiler(type, alias, visible);
    compiler.setReadsAll(way == Way::Scan);
    compiler.setRelations(way == Way::Walk || m_follows ? ConditionCompiler::Relations::Followed : ConditionCompiler::Relations::Collected);
    SqlStatement result;
    QStringList columns;
    for (const RowColumns::Column &output : m_columns.list()) {
        const auto path = std::find_if(m_query.select.cbegin(), m_query.select.cend(),
                                       [&](const ResolvedPath &p) { return p.field.name == output.name; });
        columns << (path == m_query.select.cend() ? column(output.name) : compiler.value(path->path, result.values));
    }
    if (way == Way::Walk) {
        const SqlStatement steps = walk(type, m_query, place);
        result.values << steps.values;
        Condition demands;
        for (const QString &carried : tableschema::carried(type, wholeOrder(m_query).first().field)) {
            demands = bothOf(demands, demandsOn(m_query.where, carried));
        }
        const QString states = ConditionCompiler(type, walkAlias).compiled(demands, result.values);
        const QString where = compiler.scoped(m_query.where, result.values);
        result.sql = u"SELECT %1 FROM (%2) AS %3 CROSS JOIN %4 AS %5 ON %5.rowid = %3.\"at row\" WHERE %6 AND %7 LIMIT ?"_s.arg(
            columns.join(u','), steps.sql, walkAlias, tableName(type), alias, states, where);
        return result;
    }
    const QString where = compiler.scoped(m_query.where, result.values);
    result.values << place.values;
    result.sql = u"SELECT %1 FROM %2 AS %3 WHERE %4 AND %5 ORDER BY %6%7 LIMIT ?"_s.arg(
        columns.join(u','), tableName(type), alias, where, place.sql, m_walks ? u"+"_s : QString(), orderText(wholeOrder(m_query)));
    return result;
}

Result<const SqlStatement *> PagePlan::rest(const Part &part, const RowReader &read) const
{
    const auto unseen = part.walk ? brings(read, part.unseen) : Result<bool>(true);
    if (!unseen || !*unseen) {
        return unseen ? Result<const SqlStatement *>(nullptr) : failure(unseen.error());
    }
    bool scans = !m_common.isEmpty();
    for (const SqlStatement &statement : m_common) {
        const auto many = brings(read, statement);
        if (!many) {
            return failure(many.error());
        }
        scans = scans && *many;
    }
    return scans ? &part.scan : &part.whole;
}

template <typename Item>
Result<QString> PagePlan::collect(const RowReader &read, QList<Item> &items, Item (RowColumns::*make)(const RowView &) const) const
{
    const qint64 wanted = qint64(m_query.limit) + 1; // one more tells whether there is a next page
    QJsonObject last;
    bool goesOn = false;
    const auto take = [&](const RowView &row) {
        goesOn = items.size() == m_query.limit;
        if (items.size() + 1 == m_query.limit) {
            last = m_columns.whole(row);
        }
        if (!goesOn) {
            items.append((m_columns.*make)(row));
        }
    };
    const auto took = [&](const SqlStatement &statement) {
        return read.each(statement.sql, statement.values + QList<QVariant>{wanted - items.size()}, take);
    };
    for (const Part &part : m_parts) {
        const qsizetype before = items.size();
        auto done = part.walk ? took(*part.walk) : Result<void>();
        const auto rest = done && !goesOn ? this->rest(part, read) : Result<const SqlStatement *>(nullptr);
        if (!rest) {
            return failure(rest.error());
        }
        if (*rest) { // from the start of the part
            items.resize(before);
            done = took(**rest);
        }
        if (!done) {
            return failure(done.error());
        }
        if (goesOn) {
            return QueryCursor::after(m_query, last).toText();
        }
    }
    return QString();
}

Result<Page> PagePlan::run(const RowReader &read) const
{
    Page page;
    const auto next = collect(read, page.items, &RowColumns::object);
    if (!next) {
        return failure(next.error());
    }
    page.next = *next;
    return page;
}

Result<PageText> PagePlan::text(const RowReader &read) const
{
    QList<QByteArray> items;
    const auto next = collect(read, items, &RowColumns::text);
    if (!next) {
        return failure(next.error());
    }
    return PageText{'[' + items.join(',') + ']', *next};
}

SqlStatement countStatement(const ResourceType &type, const Condition &where, const Visibility &visible)
{
    SqlStatement result;
    const QString condition = ConditionCompiler(type, alias, visible).scoped(where, result.values);
    result.sql = u"SELECT count(*) FROM %1 AS %2 WHERE %3"_s.arg(tableName(type), alias, condition);
    return result;
}

SqlStatement objectsStatement(const ResourceType &type, const QString &columns, const Condition &where)
{
    SqlStatement result;
    const QString condition = ConditionCompiler(type, alias).compiled(where, result.values);
    result.sql = u"SELECT %1 FROM %2 AS %3 WHERE %4 ORDER BY %3.\"id\""_s.arg(columns, tableName(type), alias, condition);
    return result;
}

SqlStatement fieldStatement(const ResourceType &type, const QString &field, const Condition &where, int limit)
{
    SqlStatement result;
    const QString condition = ConditionCompiler(type, alias).compiled(where, result.values);
    result.sql = u"SELECT %1 FROM %2 AS %3 WHERE %4 LIMIT %5"_s.arg(column(field), tableName(type), alias, condition).arg(limit);
    return result;
}

} // namespace penstock
