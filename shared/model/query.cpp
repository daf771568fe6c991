// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"

#include "shared/core/compactjson.h"
#include "shared/model/querycursor.h"
#include "shared/model/queryparser.h"
#include "shared/model/validation.h"
#include "shared/model/valuerules.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 10000;

QList<Field> queryFields()
{
    return {FieldBuilder(u"query"_s, FieldKind::Text).maximumLength(10000),
            FieldBuilder(u"where"_s, FieldKind::Text).maximumLength(10000),
            FieldBuilder(u"orderBy"_s, FieldKind::Text).maximumLength(1000),
            FieldBuilder(u"descending"_s, FieldKind::Bool).byDefault(false),
            FieldBuilder(u"select"_s, FieldKind::Text).maximumLength(1000),
            FieldBuilder(u"limit"_s, FieldKind::Integer).range(1, largestPage),
            FieldBuilder(u"after"_s, FieldKind::Text).maximumLength(4000)};
}

QList<Field> aggregationFields()
{
    const Field name = FieldBuilder(u"name"_s, FieldKind::Text).maximumLength(500);
    return {FieldBuilder(u"where"_s, FieldKind::Text).maximumLength(10000),
            FieldBuilder(u"by"_s, FieldKind::List).element(name),
            FieldBuilder(u"functions"_s, FieldKind::List).element(name)};
}

/// An error of a clause, told for the parameter it came with.
tl::unexpected<Error> inParameter(const QString &parameter, Error error)
{
    error.field = parameter;
    return failure(std::move(error));
}

QByteArray fingerprintOf(const ResourceType &type, const QJsonObject &values)
{
    QJsonObject essential{{u"type"_s, type.name()}};
    for (const auto *name : {"query", "where", "orderBy", "descending"}) {
        const QJsonValue value = values.value(QLatin1String(name));
        essential.insert(QLatin1String(name), value.isString() ? QJsonValue(value.toString().simplified()) : value);
    }
    const QByteArray json = compactJson(essential);
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(16);
}

/// The query without page and cursor.
Result<Query> content(const TypeRegistry &types, const ResourceType &type, const QJsonObject &values, const QDateTime &now)
{
    if (values.contains("query"_L1)) {
        for (const auto *other : {"where", "orderBy", "select"}) {
            if (values.contains(QLatin1String(other))) {
                return refusedValue(QLatin1String(other), {QT_TRANSLATE_NOOP("Text", "The query says that already.")},
                                    {QT_TRANSLATE_NOOP("Text", "Pass either the whole query or its parts.")});
            }
        }
        auto whole = parseQuery(types, values.value("query"_L1).toString(), &type, now);
        if (!whole) {
            return inParameter(u"query"_s, std::move(whole.error()));
        }
        if (whole->form != QueryText::Form::List) {
            return refusedValue(u"query"_s, {QT_TRANSLATE_NOOP("Text", "It asks for numbers, not for objects.")},
                                {QT_TRANSLATE_NOOP("Text", "Call aggregate or query for that.")});
        }
        if (whole->query.order.isEmpty()) {
            whole->query.order = *parseOrder(type, {});
        }
        return std::move(whole->query);
    }
    Query query;
    auto where = parseCondition(types, type, values.value("where"_L1).toString(), now);
    if (!where) {
        return failure(std::move(where.error()));
    }
    auto order = parseOrder(type, values.value("orderBy"_L1).toString(), values.value("descending"_L1).toBool());
    if (!order) {
        return inParameter(u"orderBy"_s, std::move(order.error()));
    }
    auto select = parseFields(types, type, values.value("select"_L1).toString());
    if (!select) {
        return inParameter(u"select"_s, std::move(select.error()));
    }
    query.where = std::move(*where);
    query.order = std::move(*order);
    query.ranked = values.contains("orderBy"_L1) || values.value("descending"_L1).toBool();
    query.select = std::move(*select);
    return query;
}

} // namespace

Result<Query> Query::fromJson(const TypeRegistry &types, const ResourceType &type, const QJsonObject &parameters)
{
    const auto values = validated(queryFields(), parameters);
    if (!values) {
        return failure(values.error());
    }
    const QByteArray fingerprint = fingerprintOf(type, *values);
    const QString after = values->value("after"_L1).toString();
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!after.isEmpty()) {
        const auto cursor = QueryCursor::fromText(after);
        if (!cursor || cursor->fingerprint != fingerprint) {
            return cursor ? unfitCursor({QT_TRANSLATE_NOOP("Text", "It belongs to another query.")})
                          : failure(cursor.error());
        }
        now = cursor->now;
    }
    auto query = content(types, type, *values, now);
    if (query) {
        query->limit = values->value("limit"_L1).toInt(query->limit);
        query->ranked = query->ranked || values->contains("limit"_L1);
        query->after = after;
        query->now = now;
        query->fingerprint = fingerprint;
    }
    return query;
}

Result<Query> Query::fromJson(const ResourceType &type, const QJsonObject &parameters)
{
    TypeRegistry types;
    types.add(type);
    return fromJson(types, type, parameters);
}

Result<Aggregation> Aggregation::fromJson(const TypeRegistry &types, const ResourceType &type,
                                          const QJsonObject &parameters)
{
    const auto values = validated(aggregationFields(), parameters);
    if (!values) {
        return failure(values.error());
    }
    const auto joined = [&](QLatin1String name) {
        return values->value(name).toVariant().toStringList().join(u", "_s);
    };
    auto where = parseCondition(types, type, values->value("where"_L1).toString());
    if (!where) {
        return failure(std::move(where.error()));
    }
    auto by = parseFields(types, type, joined("by"_L1));
    if (!by) {
        return inParameter(u"by"_s, std::move(by.error()));
    }
    const QString functions = joined("functions"_L1);
    auto columns = parseColumns(type, functions.isEmpty() ? u"count"_s : functions);
    if (!columns) {
        return inParameter(u"functions"_s, std::move(columns.error()));
    }
    return Aggregation{.where = std::move(*where), .by = std::move(*by), .columns = std::move(*columns)};
}

} // namespace penstock
