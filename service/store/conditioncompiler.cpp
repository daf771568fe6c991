// SPDX-License-Identifier: Apache-2.0
#include "service/store/conditioncompiler.h"

#include "service/store/tableschema.h"
#include "shared/core/compactjson.h"
#include "shared/model/likepattern.h"

#include <QJsonArray>
#include <QStringList>

namespace penstock {

using namespace Qt::StringLiterals;
using tableschema::quoted;

namespace {

using Operator = Condition::Operator;

constexpr qsizetype mostPlaces = 500;

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

bool isNumber(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::Bool;
}

QString negated(const QString &condition)
{
    return "NOT coalesce("_L1 + condition + ", 0)"_L1;
}

QString present(const QString &sql, FieldKind kind)
{
    if (isNumber(kind)) {
        return sql + " IS NOT NULL"_L1;
    }
    return kind == FieldKind::Object ? u"%1 <> '{}'"_s.arg(sql) : u"%1 > ''"_s.arg(sql);
}

/// Of a column, in words that an index understands.
QString absent(const QString &sql, FieldKind kind)
{
    if (isNumber(kind)) {
        return sql + " IS NULL"_L1;
    }
    return u"(%1 IS NULL OR %1 = '%2')"_s.arg(sql, kind == FieldKind::Object ? u"{}"_s : QString());
}

QString inList(const QString &sql, const QJsonArray &list, QList<QVariant> &values)
{
    QStringList places;
    for (const auto &item : list) {
        if (!isAbsent(item)) {
            values << boundValue(item);
            places << u"?"_s;
        }
    }
    if (places.size() > mostPlaces) { // a statement has only so many
        values.remove(values.size() - places.size(), places.size());
        values << QString::fromUtf8(compactJson(list));
        return sql + " IN (SELECT value FROM json_each(?) WHERE value <> '')"_L1;
    }
    return places.isEmpty() ? u"0"_s : sql + " IN ("_L1 + places.join(u',') + u')';
}

/// What the object of a row is known by at the other end of a relation.
QString nameIn(const PathStep &step, const QString &row)
{
    return row + (step.within.isEmpty() ? ".\"id\""_L1 : ".\"name\""_L1);
}

/// That, or the value that refers so from an object: a name counts together with the reference that both have in
/// common.
QString keyOf(const PathStep &step, const QString &value, const QString &row)
{
    return step.within.isEmpty() ? value : u"%1, %2.%3"_s.arg(value, row, quoted(step.within));
}

/// The object in the row `target` is the one that a value in another row refers to.
QString joined(const PathStep &step, const QString &target, const QString &value, const QString &row)
{
    const QString common =
        step.within.isEmpty() ? QString() : u" AND %1.%3 = %2.%3"_s.arg(target, row, quoted(step.within));
    return nameIn(step, target) + " = "_L1 + value + common;
}

/// A range of the index that ignores ASCII case narrows the rows down, the pattern decides.
QString like(const QString &sql, const QString &pattern, bool indexed, QList<QVariant> &values)
{
    const QString prefix = indexed ? LikePattern(pattern).prefix() : QString();
    QString range;
    if (!prefix.isEmpty()) {
        values << prefix << prefix + QString::fromUcs4(U"\U0010FFFF", 1);
        range = u"%1 COLLATE NOCASE >= ? AND %1 COLLATE NOCASE < ? AND "_s.arg(sql);
    }
    values << pattern;
    return u"(%1penstock_like(?, %2))"_s.arg(range, sql);
}

QString ordering(const QString &sql, QLatin1String sign, FieldKind kind, bool column)
{
    const QString compared = u"%1 %2 ?"_s.arg(sql, sign);
    if (!isNumber(kind)) {
        return u"(%1 AND %2)"_s.arg(compared, present(sql, FieldKind::Text));
    }
    return column ? compared : u"(%1 AND typeof(%2) <> 'text')"_s.arg(compared, sql);
}

} // namespace

QVariant boundValue(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? 1 : 0;
    }
    return value.toVariant();
}

QString ConditionCompiler::compiled(const Condition &condition, QList<QVariant> &values)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::Always:
        return u"1"_s;
    case Kind::Compare:
        return comparison(condition, values);
    case Kind::Not:
        return negated(compiled(condition.parts.first(), values));
    case Kind::And:
    case Kind::Or:
        break;
    }
    QStringList parts;
    for (const Condition &part : condition.parts) {
        parts << compiled(part, values);
    }
    return u'(' + parts.join(condition.kind == Kind::And ? " AND "_L1 : " OR "_L1) + u')';
}

QString ConditionCompiler::scoped(const Condition &condition, QList<QVariant> &values)
{
    const QString sql = compiled(condition, values);
    return sql + visibleIn(m_type->name(), m_alias, values);
}

QString ConditionCompiler::visibleIn(const QString &type, const QString &alias, QList<QVariant> &values)
{
    const Condition condition = m_visible.condition ? m_visible.condition(type) : Condition();
    const ResourceType *known = m_visible.types ? m_visible.types->find(type) : m_type;
    if (condition.kind == Condition::Kind::Always || !known) {
        return {};
    }
    ConditionCompiler rights(*known, alias); // they are not subject to themselves
    rights.m_aliases = m_aliases + 1000;
    return " AND "_L1 + rights.compiled(condition, values);
}

QString ConditionCompiler::value(const FieldPath &path, QList<QVariant> &values)
{
    QString sql;
    Source source{.row = m_alias};
    QList<std::pair<QString, QString>> targets; // table and alias, from the outermost
    QStringList joins;
    for (const PathStep &step : path) {
        if (step.kind == PathStep::Kind::Target) {
            const QString table = newAlias();
            targets.append({step.type, table});
            joins << joined(step, table, sql, source.row);
            source = {.row = table};
            continue;
        }
        sql = member(source, step.name);
        source = source.json.isEmpty() ? Source{.row = source.row, .json = sql}
                                       : Source{source.row, source.json, wayOf(source, step.name)};
    }
    for (qsizetype i = targets.size() - 1; i >= 0; --i) {
        const auto &[type, table] = targets.at(i);
        sql = u"(SELECT %1 FROM %2 AS %3 WHERE %4%5)"_s.arg(sql, quoted(type), table, joins.at(i),
                                                            visibleIn(type, table, values));
    }
    return sql;
}

QString ConditionCompiler::wayOf(const Source &source, const QString &name)
{
    return source.way + ".\""_L1 + QString(name).remove(u'"').remove(u'\'') + u'"';
}

QString ConditionCompiler::member(const Source &source, const QString &name)
{
    return source.json.isEmpty() ? source.row + u'.' + quoted(name)
                                 : u"json_extract(%1, '$%2')"_s.arg(source.json, wayOf(source, name));
}

QString ConditionCompiler::comparison(const Condition &condition, QList<QVariant> &values)
{
    const bool equality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    const bool isNegative = condition.op == Operator::NotEqual;
    Condition positive = condition;
    if (condition.op == Operator::IsNull || (equality && isAbsent(condition.value))) {
        positive.op = Operator::IsNull;
    } else if (isNegative) {
        positive.op = Operator::Equal;
    }
    const FieldPath path = pathOf(condition);
    const bool asksForAbsence = positive.op == Operator::IsNull;
    if (asksForAbsence && !isNegative && path.size() == 1 && path.first().holds != FieldKind::List
        && path.first().kind == PathStep::Kind::Member) {
        // A time is missing as long as something has not happened, as with most objects: no case for an index.
        const QString column = member({.row = m_alias}, path.first().name);
        return absent(path.first().holds == FieldKind::Time ? u'+' + column : column, path.first().holds);
    }
    const QString sql = walked(positive, path, 0, {.row = m_alias}, values);
    return asksForAbsence != isNegative ? negated(sql) : sql;
}

FieldPath ConditionCompiler::pathOf(const Condition &condition) const
{
    if (!condition.path.isEmpty()) {
        return condition.path;
    }
    const Field *field = m_type->field(condition.field);
    return {memberStep(field ? *field
                             : Field(condition.field, condition.field == "version"_L1 ? FieldKind::Integer : FieldKind::Text))};
}

QString ConditionCompiler::walked(const Condition &condition, const FieldPath &path, qsizetype at, const Source &source,
                                  QList<QVariant> &values)
{
    const PathStep &step = path.at(at);
    if (step.kind == PathStep::Kind::Referrers) {
        return referred(condition, path, at, source, values);
    }
    const bool column = source.json.isEmpty();
    const QString sql = member(source, step.name);
    if (step.holds == FieldKind::List) {
        const QString list = newAlias();
        const Value element{.sql = list + ".value"_L1, .row = source.row, .kind = step.elements};
        return u"EXISTS (SELECT 1 FROM json_each(%1) AS %2 WHERE %3)"_s.arg(
            sql, list, arrived(condition, path, at + 1, element, values));
    }
    const bool goesOn = at + 1 < path.size() && path.at(at + 1).kind == PathStep::Kind::Member;
    if (goesOn && !column) {
        return walked(condition, path, at + 1, {source.row, source.json, wayOf(source, step.name)}, values);
    }
    const Field *field = column && source.row == m_alias ? m_type->field(step.name) : nullptr;
    return arrived(
        condition, path, at + 1,
        {.sql = sql, .row = source.row, .kind = step.holds, .column = column, .indexed = field && field->indexed},
        values);
}

/// At a value: either the end, where it is compared, or the way goes on through it.
QString ConditionCompiler::arrived(const Condition &condition, const FieldPath &path, qsizetype at, const Value &value,
                                   QList<QVariant> &values)
{
    if (at < path.size()) {
        return path.at(at).kind == PathStep::Kind::Target
                   ? related(condition, path, at, value, values)
                   : walked(condition, path, at, {.row = value.row, .json = value.sql}, values);
    }
    if (condition.op == Operator::IsNull) {
        return present(value.sql, value.kind);
    }
    const bool sentence = value.kind == FieldKind::Object;
    const bool hidden = m_readsAll && value.indexed && value.kind == FieldKind::Enumeration;
    const QString sql = sentence ? u"penstock_sentence(%1)"_s.arg(value.sql) : (hidden ? u'+' + value.sql : value.sql);
    if (condition.op == Operator::Like) {
        return like(sql, condition.value.toString(), value.indexed && value.kind == FieldKind::Text, values);
    }
    if (condition.op == Operator::In) {
        return inList(sql, condition.value.toArray(), values);
    }
    values << boundValue(condition.value);
    switch (condition.op) {
    case Operator::Less:
        return ordering(sql, "<"_L1, value.kind, value.column);
    case Operator::LessOrEqual:
        return ordering(sql, "<="_L1, value.kind, value.column);
    case Operator::Greater:
        return ordering(sql, ">"_L1, value.kind, value.column);
    case Operator::GreaterOrEqual:
        return ordering(sql, ">="_L1, value.kind, value.column);
    default:
        return sql + " = ?"_L1;
    }
}

QString ConditionCompiler::related(const Condition &condition, const FieldPath &path, qsizetype at, const Value &key,
                                   QList<QVariant> &values)
{
    const PathStep &step = path.at(at);
    const QString table = newAlias();
    QString where = walked(condition, path, at + 1, {.row = table}, values);
    where += visibleIn(step.type, table, values);
    if (m_relations == Relations::Followed) {
        return u"EXISTS (SELECT 1 FROM %1 AS %2 WHERE %3 AND %4)"_s.arg(quoted(step.type), table,
                                                                        joined(step, table, key.sql, key.row), where);
    }
    return u"(%1) IN (SELECT %2 FROM %3 AS %4 WHERE %5)"_s.arg(
        keyOf(step, key.sql, key.row), keyOf(step, nameIn(step, table), table), quoted(step.type), table, where);
}

/// The objects that refer to this one: their reference is a column, or inside of a JSON column.
QString ConditionCompiler::referred(const Condition &condition, const FieldPath &path, qsizetype at, const Source &source,
                                    QList<QVariant> &values)
{
    const PathStep &step = path.at(at);
    const QString table = newAlias();
    QString reference = table + u'.' + quoted(step.name);
    QString from = u"%1 AS %2"_s.arg(quoted(step.type), table);
    if (step.holds == FieldKind::List) {
        const QString list = newAlias();
        from += u", json_each(%1) AS %2"_s.arg(reference, list);
        reference = list + ".value"_L1;
    }
    if (!step.member.isEmpty()) {
        reference = u"json_extract(%1, '$.\"%2\"')"_s.arg(reference, step.member);
    }
    QString where = walked(condition, path, at + 1, {.row = table}, values);
    where += visibleIn(step.type, table, values);
    if (m_relations == Relations::Followed) {
        return u"EXISTS (SELECT 1 FROM %1 WHERE %2 AND %3)"_s.arg(from, joined(step, source.row, reference, table),
                                                                  where);
    }
    return u"(%1) IN (SELECT %2 FROM %3 WHERE %4)"_s.arg(keyOf(step, nameIn(step, source.row), source.row),
                                                         keyOf(step, reference, table), from, where);
}

} // namespace penstock
