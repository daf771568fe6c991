// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"

#include "shared/model/nearest.h"
#include "shared/model/queryparser.h"
#include "shared/model/validation.h"
#include "shared/model/valuerules.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 10000;

QList<Field> queryFields()
{
    return {FieldBuilder(u"where"_s, FieldKind::Text).maximumLength(10000),
            FieldBuilder(u"orderBy"_s, FieldKind::Text).maximumLength(100),
            FieldBuilder(u"descending"_s, FieldKind::Bool).byDefault(false),
            FieldBuilder(u"limit"_s, FieldKind::Integer).range(1, largestPage).byDefault(1000),
            FieldBuilder(u"after"_s, FieldKind::Text).maximumLength(1000)};
}

bool isSortable(const Field &field)
{
    return field.kind != FieldKind::Secret && field.kind != FieldKind::List && field.kind != FieldKind::Object;
}

Result<QString> orderField(const ResourceType &type, const QString &wanted)
{
    QStringList names{u"id"_s, u"version"_s};
    for (const Field &field : type.fields()) {
        if (isSortable(field)) {
            names << field.name;
        }
    }
    if (wanted.isEmpty()) {
        return names.contains("name"_L1) ? u"name"_s : u"id"_s;
    }
    if (names.contains(wanted)) {
        return wanted;
    }
    const QString near = nearest(wanted, names);
    return refusedValue(
        u"orderBy"_s,
        {QT_TRANSLATE_NOOP("Text", "There is no field “{name}” to sort by."), {{u"name"_s, shortened(wanted)}}},
        near.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("Text", "Use one of these names: {names}."), {{u"names"_s, names.join(", "_L1)}})
            : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
}

} // namespace

Result<Query> Query::fromJson(const ResourceType &type, const QJsonObject &parameters)
{
    const auto values = validated(queryFields(), parameters);
    if (!values) {
        return failure(values.error());
    }
    auto where = parseCondition(type, values->value("where"_L1).toString());
    if (!where) {
        return failure(std::move(where.error()));
    }
    auto orderBy = orderField(type, values->value("orderBy"_L1).toString());
    if (!orderBy) {
        return failure(std::move(orderBy.error()));
    }
    return Query{.where = std::move(*where),
                 .orderBy = std::move(*orderBy),
                 .descending = values->value("descending"_L1).toBool(),
                 .limit = values->value("limit"_L1).toInt(),
                 .after = values->value("after"_L1).toString()};
}

} // namespace penstock
