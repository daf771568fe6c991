// SPDX-License-Identifier: Apache-2.0
#include "service/watch/watchquery.h"

#include "service/watch/relationpoint.h"
#include "shared/core/compactjson.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const FieldPath &path)
{
    QJsonArray steps;
    for (const PathStep &step : path) {
        steps.append(QJsonArray{int(step.kind), step.name, step.member, step.type, step.within});
    }
    return steps;
}

QJsonArray toJson(const Condition &condition)
{
    QJsonArray parts;
    for (const Condition &part : condition.parts) {
        parts.append(toJson(part));
    }
    return {int(condition.kind), parts, condition.field, int(condition.op), condition.value, toJson(condition.path)};
}

std::pair<QString, QString> pinOf(const Condition &condition)
{
    const bool isOwn = condition.path.isEmpty() || condition.path == FieldPath{condition.path.first()};
    const bool isPin = condition.kind == Condition::Kind::Compare && condition.op == Condition::Operator::Equal && isOwn
                       && condition.value.isString() && !condition.value.toString().isEmpty();
    if (isPin && (condition.path.isEmpty() || condition.path.first().holds != FieldKind::List)) {
        return {condition.path.isEmpty() ? condition.field : condition.path.first().name, condition.value.toString()};
    }
    for (const Condition &part : condition.kind == Condition::Kind::And ? condition.parts : QList<Condition>()) {
        if (const auto pin = pinOf(part); !pin.first.isEmpty()) {
            return pin;
        }
    }
    return {};
}

void addFields(const Condition &condition, QStringList &fields)
{
    if (condition.kind == Condition::Kind::Compare) {
        fields += condition.path.isEmpty() ? QStringList{condition.field} : fieldsAsked(condition.path, 0);
    }
    for (const Condition &part : condition.parts) {
        addFields(part, fields);
    }
}

/// The first field on a path from objects of a type that does not exist.
QString missing(const TypeRegistry &types, QString type, const FieldPath &path)
{
    bool isInside = false; // of a value, which no type describes
    for (const PathStep &step : path) {
        const bool isMember = step.kind == PathStep::Kind::Member;
        type = isMember ? type : step.type;
        const ResourceType *known = types.find(type);
        const QString field = step.kind == PathStep::Kind::Target ? u"id"_s : step.name;
        const bool isThere = isInside || field == "id"_L1 || field == "version"_L1
                             || (known && (known->field(field) || known->field(field.section(u'.', 0, 0))));
        if (!known || !isThere) {
            return field;
        }
        isInside = isMember;
    }
    return {};
}

QString missing(const TypeRegistry &types, const QString &type, const Condition &condition)
{
    const bool isPlain = condition.kind == Condition::Kind::Compare && condition.path.isEmpty();
    QString found = missing(types, type, isPlain ? FieldPath{{.name = condition.field}} : condition.path);
    for (const Condition &part : condition.parts) {
        found = found.isEmpty() ? missing(types, type, part) : found;
    }
    return found;
}

QJsonValue valueAt(const QJsonObject &object, const FieldPath &path)
{
    QJsonValue value = object;
    for (const PathStep &step : path) {
        value = value.toObject().value(step.name);
    }
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace

Result<WatchQuery> WatchQuery::fromJson(const ResourceType &type, const QJsonObject &parameters, const Visibility &visible)
{
    auto query = Query::fromJson(*visible.types, type, parameters);
    if (!query) {
        return failure(std::move(query.error()));
    }
    WatchQuery result{.type = type.name(), .query = std::move(*query), .visible = visible};
    result.rights.insert(type.name(), {});
    for (const RelationPoint &point : relationPoints(result.query.where, result.query.select)) {
        result.rights.insert(point.type, {});
        result.isOverRelations = true;
    }
    result.refresh();
    return result;
}

void WatchQuery::refresh()
{
    if (visible.condition) {
        for (auto right = rights.begin(); right != rights.end(); ++right) {
            *right = visible.condition(right.key());
        }
    }
}

QByteArray WatchQuery::key() const
{
    QJsonArray order;
    for (const SortKey &key : query.order) {
        order.append(QJsonArray{key.field, key.descending});
    }
    QJsonArray select;
    for (const ResolvedPath &path : query.select) {
        select.append(QJsonArray{path.field.name, toJson(path.path)});
    }
    QJsonArray seen;
    for (auto right = rights.begin(); right != rights.end(); ++right) {
        seen.append(QJsonArray{right.key(), toJson(*right)});
    }
    const QJsonValue places = query.ranked ? QJsonValue(QJsonArray{order, query.limit}) : QJsonValue();
    return compactJson(QJsonArray{type, toJson(query.where), places, select, seen});
}

std::pair<QString, QString> WatchQuery::pin() const
{
    return isOverRelations ? std::pair<QString, QString>() : pinOf(where());
}

QStringList WatchQuery::decisiveFields() const
{
    QStringList fields;
    addFields(where(), fields);
    return fields;
}

QString WatchQuery::missingField() const
{
    QString found = missing(*visible.types, type, query.where);
    for (const SortKey &key : query.order) {
        found = found.isEmpty() ? missing(*visible.types, type, FieldPath{{.name = key.field}}) : found;
    }
    for (const ResolvedPath &path : query.select) {
        found = found.isEmpty() ? missing(*visible.types, type, path.path) : found;
    }
    return found;
}

QJsonObject WatchQuery::selected(const QJsonObject &object) const
{
    if (query.select.isEmpty()) {
        const ResourceType *known = visible.types->find(type);
        return known ? known->withoutSecrets(object) : QJsonObject();
    }
    QJsonObject result{{u"id"_s, object.value("id"_L1)}, {u"version"_s, object.value("version"_L1)}};
    for (const ResolvedPath &path : query.select) {
        result.insert(path.field.name, valueAt(object, path.path));
    }
    return result;
}

} // namespace penstock
