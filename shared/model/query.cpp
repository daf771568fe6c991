// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"

#include "shared/model/nearest.h"
#include "shared/model/queryparser.h"
#include "shared/model/validation.h"
#include "shared/model/valuerules.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 10000;

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
           || (value.isArray() && value.toArray().isEmpty());
}

/// Translatable sentences are objects; they compare as their English text.
QJsonValue comparable(const QJsonValue &value)
{
    return value.isObject() ? QJsonValue(Text::fromJson(value).plain()) : value;
}

/// "*" stands for any run of characters. Greedy with one point to return to: time grows with text times pattern.
bool isLike(const QString &text, const QString &pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern.at(p) == text.at(t)) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.cbegin() + p, pattern.cend(), [](QChar c) { return c == u'*'; });
}

/// Negative, zero or positive; nothing for values of different kinds.
std::optional<int> order(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble()) {
        const double a = left.toDouble();
        const double b = right.toDouble();
        return a < b ? -1 : (a > b ? 1 : 0);
    }
    if (left.isString() && right.isString()) {
        return QString::compare(left.toString(), right.toString());
    }
    return std::nullopt;
}

bool holds(Condition::Operator op, const QJsonValue &left, const QJsonValue &right)
{
    const auto compared = order(left, right);
    switch (op) {
    case Condition::Operator::Less:
        return compared && *compared < 0;
    case Condition::Operator::LessOrEqual:
        return compared && *compared <= 0;
    case Condition::Operator::Greater:
        return compared && *compared > 0;
    case Condition::Operator::GreaterOrEqual:
        return compared && *compared >= 0;
    case Condition::Operator::Like:
        return isLike(left.toString().toCaseFolded(), right.toString().toCaseFolded());
    case Condition::Operator::In:
        return right.toArray().contains(left);
    default:
        return compared ? *compared == 0 : left == right;
    }
}

bool holdsForAny(Condition::Operator op, const QJsonValue &left, const QJsonValue &right)
{
    if (!left.isArray()) {
        return holds(op, comparable(left), right);
    }
    const QJsonArray elements = left.toArray();
    return std::any_of(elements.begin(), elements.end(),
                       [&](const QJsonValue &element) { return holds(op, comparable(element), right); });
}

bool compares(const Condition &condition, const QJsonValue &value)
{
    using Operator = Condition::Operator;
    const bool absent = isAbsent(value);
    if (condition.op == Operator::IsNull) {
        return absent;
    }
    if (condition.op == Operator::NotEqual) {
        return absent ? !isAbsent(condition.value) : !holdsForAny(Operator::Equal, value, condition.value);
    }
    if (condition.op == Operator::Equal && absent) {
        return isAbsent(condition.value);
    }
    return !absent && holdsForAny(condition.op, value, condition.value);
}

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

bool Condition::matches(const QJsonObject &object) const
{
    const auto met = [&](const Condition &part) { return part.matches(object); };
    switch (kind) {
    case Kind::And:
        return std::all_of(parts.cbegin(), parts.cend(), met);
    case Kind::Or:
        return std::any_of(parts.cbegin(), parts.cend(), met);
    case Kind::Not:
        return std::none_of(parts.cbegin(), parts.cend(), met);
    case Kind::Compare:
        return compares(*this, object.value(field));
    case Kind::Always:
        break;
    }
    return true;
}

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
