// SPDX-License-Identifier: Apache-2.0
#include "shared/model/condition.h"

#include "shared/core/text.h"
#include "shared/model/likepattern.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <optional>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Operator = Condition::Operator;
using Predicate = std::function<bool(const QJsonValue &)>;

bool isAbsent(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return value.isNull() || value.isUndefined();
    }
}

/// Translatable sentences are objects; they compare as their English text.
QJsonValue comparable(const QJsonValue &value)
{
    return value.isObject() ? QJsonValue(Text::fromJson(value).plain()) : value;
}

/// Negative, zero or positive; nothing for values of different kinds.
std::optional<int> order(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble()) {
        const qint64 a = left.toInteger(0);
        const qint64 b = right.toInteger(0);
        if (a != 0 && b != 0) { // both are whole, beyond 2^53 as well
            return a < b ? -1 : (a > b ? 1 : 0);
        }
        const double x = left.toDouble();
        const double y = right.toDouble();
        return x < y ? -1 : (x > y ? 1 : 0);
    }
    if (left.isString() && right.isString()) {
        return compareTexts(left.toString(), right.toString());
    }
    if (left.isBool() && right.isBool()) {
        return int(left.toBool()) - int(right.toBool());
    }
    return std::nullopt;
}

bool isIn(const QJsonValue &left, const QJsonArray &list)
{
    return std::any_of(list.begin(), list.end(), [&](const QJsonValue &item) { return order(left, item) == 0; });
}

/// What the condition asks of one present value; NotEqual and IsNull are made of the others.
Predicate predicate(const Condition &condition)
{
    const QJsonValue wanted = condition.value;
    const auto compared = [wanted](auto holds) {
        return [wanted, holds](const QJsonValue &value) {
            const auto result = order(value, wanted);
            return result && holds(*result);
        };
    };
    switch (condition.op) {
    case Operator::Less:
        return compared([](int order) { return order < 0; });
    case Operator::LessOrEqual:
        return compared([](int order) { return order <= 0; });
    case Operator::Greater:
        return compared([](int order) { return order > 0; });
    case Operator::GreaterOrEqual:
        return compared([](int order) { return order >= 0; });
    case Operator::Like:
        return [pattern = LikePattern(wanted.toString())](const QJsonValue &value) {
            return pattern.matches(value.toString());
        };
    case Operator::In:
        return [list = wanted.toArray()](const QJsonValue &value) { return isIn(value, list); };
    case Operator::IsNull:
        return [](const QJsonValue &) { return true; };
    default:
        return compared([](int order) { return order == 0; });
    }
}

/// Walks a path and asks whether one of the present values at its end is as wanted.
class PathWalk
{
public:
    PathWalk(const FieldPath &path, const RelatedObjects *related, Predicate wanted)
        : m_path(path), m_related(related), m_wanted(std::move(wanted))
    {}

    [[nodiscard]] bool anyFrom(const QJsonObject &object, qsizetype at) const
    {
        if (at >= m_path.size()) {
            return false;
        }
        const PathStep &step = m_path.at(at);
        if (step.kind == PathStep::Kind::Referrers) {
            const auto objects = referring(object, step);
            return std::any_of(objects.begin(), objects.end(),
                               [&](const QJsonObject &referrer) { return anyFrom(referrer, at + 1); });
        }
        return anyOf(object.value(step.name), at + 1, object);
    }

    /// `owner` is the object that the value is in.
    [[nodiscard]] bool anyOf(const QJsonValue &value, qsizetype at, const QJsonObject &owner) const
    {
        if (value.isArray()) {
            const QJsonArray elements = value.toArray();
            return std::any_of(elements.begin(), elements.end(),
                               [&](const QJsonValue &element) { return reached(element, at, owner); });
        }
        return reached(value, at, owner);
    }

private:
    [[nodiscard]] QList<QJsonObject> referring(const QJsonObject &object, const PathStep &step) const
    {
        const QString field = step.member.isEmpty() ? step.name : step.name + u'.' + step.member;
        const QString key = object.value(step.within.isEmpty() ? "id"_L1 : "name"_L1).toString();
        const QJsonValue common = object.value(step.within);
        if (!m_related || key.isEmpty() || (!step.within.isEmpty() && isAbsent(common))) {
            return {};
        }
        QList<QJsonObject> found = m_related->referring(step.type, field, key);
        found.removeIf([&](const QJsonObject &one) { return !step.within.isEmpty() && one.value(step.within) != common; });
        return found;
    }

    [[nodiscard]] QList<QJsonObject> targets(const PathStep &step, const QString &key, const QJsonObject &owner) const
    {
        const QString common = owner.value(step.within).toString();
        if (!m_related || (!step.within.isEmpty() && common.isEmpty())) {
            return {};
        }
        return step.within.isEmpty() ? QList<QJsonObject>{m_related->object(step.type, key)}
                                     : m_related->named(step.type, key, step.within, common);
    }

    [[nodiscard]] bool reached(const QJsonValue &value, qsizetype at, const QJsonObject &owner) const
    {
        if (isAbsent(value)) {
            return false;
        }
        if (at >= m_path.size()) {
            return m_wanted(comparable(value));
        }
        const PathStep &step = m_path.at(at);
        if (step.kind == PathStep::Kind::Target) {
            const auto objects = targets(step, value.toString(), owner);
            return std::any_of(objects.begin(), objects.end(), [&](const QJsonObject &object) { return anyFrom(object, at + 1); });
        }
        return step.kind == PathStep::Kind::Member && anyOf(value.toObject().value(step.name), at + 1, owner);
    }

    const FieldPath &m_path;
    const RelatedObjects *m_related;
    Predicate m_wanted;
};

bool compares(const Condition &condition, const QJsonObject &object, const RelatedObjects *related)
{
    const bool equality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    const bool asksForAbsence = condition.op == Operator::IsNull || (equality && isAbsent(condition.value));
    const Predicate wanted = asksForAbsence ? Predicate([](const QJsonValue &) { return true; }) : predicate(condition);
    const PathWalk walk(condition.path, related, wanted);
    const bool any = condition.path.isEmpty() ? walk.anyOf(object.value(condition.field), 0, object) : walk.anyFrom(object, 0);
    const bool negated = condition.op == Operator::NotEqual;
    return any != (asksForAbsence != negated);
}

} // namespace

bool Condition::matches(const QJsonObject &object, const RelatedObjects *related) const
{
    const auto met = [&](const Condition &part) { return part.matches(object, related); };
    switch (kind) {
    case Kind::And:
        return std::all_of(parts.cbegin(), parts.cend(), met);
    case Kind::Or:
        return std::any_of(parts.cbegin(), parts.cend(), met);
    case Kind::Not:
        return std::none_of(parts.cbegin(), parts.cend(), met);
    case Kind::Compare:
        return compares(*this, object, related);
    case Kind::Always:
        break;
    }
    return true;
}

int compareTexts(QStringView left, QStringView right)
{
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    if (l == left.end() || r == right.end()) {
        return left.size() < right.size() ? -1 : (left.size() > right.size() ? 1 : 0);
    }
    // A surrogate stands for a sign beyond all that are written with one unit.
    if (l->isSurrogate() != r->isSurrogate()) {
        return r->isSurrogate() ? -1 : 1;
    }
    return *l < *r ? -1 : 1;
}

Condition whereEqual(const QString &field, const QJsonValue &value)
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.field = field;
    condition.value = value;
    return condition;
}

Condition bothOf(const Condition &left, const Condition &right)
{
    if (left.kind == Condition::Kind::Always) {
        return right;
    }
    if (right.kind == Condition::Kind::Always) {
        return left;
    }
    return {.kind = Condition::Kind::And, .parts = {left, right}};
}

} // namespace penstock
