// SPDX-License-Identifier: Apache-2.0
#include "service/store/columnvalue.h"
#include "service/store/queryplan.h"
#include "service/store/tableschema.h"

#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

using Function = Aggregation::Function;

constexpr QLatin1String alias{"o"};

/// Groups are made of the columns of the table first, by an index where there is one, and then joined by what these refer
/// to: names of a thousand hosts are looked up a thousand times, not once for each of a million machines. So each function
/// comes in two halves.
struct Halves {
    QString inner;
    QString outer;
};

Halves halves(const Aggregation::Column &column, int number)
{
    const QString field = alias + u'.' + quoted(column.field);
    const QString name = u"f%1"_s.arg(number);
    switch (column.function) {
    case Function::Count:
        return {u"count(*) AS %1"_s.arg(name), u"sum(%1)"_s.arg(name)};
    case Function::Sum:
        return {u"sum(%1) AS %2"_s.arg(field, name), u"sum(%1)"_s.arg(name)};
    case Function::Minimum:
        return {u"min(%1) AS %2"_s.arg(field, name), u"min(%1)"_s.arg(name)};
    case Function::Maximum:
        return {u"max(%1) AS %2"_s.arg(field, name), u"max(%1)"_s.arg(name)};
    case Function::Average:
        break;
    }
    return {u"total(%1) AS %2, count(%1) AS %2n"_s.arg(field, name), u"sum(%1) / sum(%1n)"_s.arg(name)};
}

FieldKind kindOf(const ResourceType &type, const Aggregation::Column &column)
{
    if (column.function == Function::Count) {
        return FieldKind::Integer;
    }
    const Field *field = type.field(column.field);
    return column.function == Function::Average ? FieldKind::Real : (field ? field->kind : FieldKind::Integer);
}

} // namespace

AggregationPlan AggregationPlan::of(const ResourceType &type, const Aggregation &aggregation, const Visibility &visible)
{
    AggregationPlan plan;
    QStringList inner;
    QStringList innerKeys;
    QStringList known;
    QStringList outer;
    QStringList outerKeys;
    ConditionCompiler compiler(type, u"g"_s, visible);
    const bool needsObjects = std::any_of(aggregation.columns.cbegin(), aggregation.columns.cend(),
                                          [](const Aggregation::Column &column) { return column.function != Function::Count; });
    for (const ResolvedPath &path : aggregation.by) {
        const QString key = quoted(path.path.first().name);
        if (!known.contains(key)) {
            // By an index on the key each object would be looked up on its own, if more than the keys is needed of it.
            innerKeys << (needsObjects ? "+"_L1 : ""_L1) + alias + u'.' + key;
            known << key;
            inner << alias + u'.' + key;
        }
        outer << compiler.value(path.path, plan.m_statement.values);
        outerKeys << QString::number(outer.size());
        plan.m_outputs.append({path.field.name, path.field.kind});
    }
    for (const Aggregation::Column &column : aggregation.columns) {
        const auto [first, second] = halves(column, int(plan.m_outputs.size()));
        inner << first;
        outer << second;
        plan.m_outputs.append({column.name(), kindOf(type, column)});
    }
    const QString where = ConditionCompiler(type, alias, visible).scoped(aggregation.where, plan.m_statement.values);
    const auto grouped = [](const QStringList &keys) {
        return keys.isEmpty() ? QString() : " GROUP BY "_L1 + keys.join(u',');
    };
    plan.m_statement.sql = u"SELECT %1 FROM (SELECT %2 FROM %3 AS %4 WHERE %5%6) AS g%7 LIMIT %8"_s
                               .arg(outer.join(u','), inner.join(u','), tableName(type), alias, where, grouped(innerKeys),
                                    grouped(outerKeys) + (outerKeys.isEmpty() ? QString() : " ORDER BY "_L1 + outerKeys.join(u',')))
                               .arg(aggregation.limit);
    return plan;
}

Result<QJsonArray> AggregationPlan::run(const RowReader &read) const
{
    const auto rows = read(m_statement.sql, m_statement.values);
    if (!rows) {
        return failure(rows.error());
    }
    QJsonArray result;
    for (const QList<QVariant> &row : *rows) {
        QJsonObject group;
        for (qsizetype i = 0; i < m_outputs.size(); ++i) {
            group.insert(m_outputs.at(i).first, fromColumn(m_outputs.at(i).second, row.at(i)));
        }
        result.append(group);
    }
    return result;
}

} // namespace penstock
