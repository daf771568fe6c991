// SPDX-License-Identifier: Apache-2.0
#include "service/store/querycompiler.h"

#include "service/store/tableschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace penstock::querycompiler {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

QVariant bound(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? 1 : 0;
    }
    return value.toVariant();
}

QString likePattern(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return text.replace(u'*', u'%');
}

QString sqlOperator(Condition::Operator op)
{
    using Operator = Condition::Operator;
    switch (op) {
    case Operator::Equal:
        return u"IS"_s;
    case Operator::NotEqual:
        return u"IS NOT"_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    default:
        return {};
    }
}

QString comparison(const Condition &condition, QList<QVariant> &values)
{
    const QString column = quoted(condition.field);
    if (condition.op == Condition::Operator::IsNull) {
        return column + " IS NULL"_L1;
    }
    if (condition.op == Condition::Operator::Like) {
        values << likePattern(condition.value.toString());
        return column + " LIKE ? ESCAPE '\\'"_L1;
    }
    if (condition.op == Condition::Operator::In) {
        QStringList places;
        for (const auto &item : condition.value.toArray()) {
            values << bound(item);
            places << u"?"_s;
        }
        return column + " IN ("_L1 + places.join(u',') + u')';
    }
    values << bound(condition.value);
    return u"%1 %2 ?"_s.arg(column, sqlOperator(condition.op));
}

QString compiled(const Condition &condition, QList<QVariant> &values)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::Always:
        return u"1"_s;
    case Kind::Compare:
        return comparison(condition, values);
    case Kind::Not:
        return "NOT coalesce("_L1 + compiled(condition.parts.first(), values) + ", 0)"_L1;
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

/// The key of a page: rows after (value, id) in the order of the query. NULL sorts first, as SQLite has it.
QString afterCursor(const Query &query, const QJsonArray &cursor, QList<QVariant> &values)
{
    const QString column = quoted(query.orderBy);
    const QVariant value = bound(cursor.at(0));
    const QVariant id = cursor.at(1).toString();
    const QString beyond = query.descending ? u"<"_s : u">"_s;
    if (cursor.at(0).isNull()) {
        values << id;
        return query.descending ? u"(%1 IS NULL AND \"id\" < ?)"_s.arg(column)
                                : u"(%1 IS NOT NULL OR \"id\" > ?)"_s.arg(column);
    }
    values << value << value << id;
    return u"(%1 %2 ? OR (%1 IS ? AND \"id\" %2 ?)%3)"_s.arg(column, beyond,
                                                            query.descending ? u" OR %1 IS NULL"_s.arg(column) : QString());
}

} // namespace

Result<CompiledQuery> select(const ResourceType &type, const Query &query)
{
    CompiledQuery result;
    QStringList columns{u"\"id\""_s, u"\"version\""_s};
    for (const Field &field : type.fields()) {
        columns << quoted(field.name);
    }
    QString where = compiled(query.where, result.values);
    if (!query.after.isEmpty()) {
        const QByteArray text = QByteArray::fromBase64(query.after.toLatin1(), QByteArray::Base64UrlEncoding);
        const QJsonArray cursor = QJsonDocument::fromJson(text).array();
        if (cursor.size() != 2) {
            return failure(ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "The page cursor is not valid.")}, {},
                           {QT_TRANSLATE_NOOP("Text", "Pass the \"next\" of the page before, or none.")});
        }
        where += " AND "_L1 + afterCursor(query, cursor, result.values);
    }
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    result.sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 %5, \"id\" %5 LIMIT ?"_s.arg(
        columns.join(u','), tableName(type), where, quoted(query.orderBy), direction);
    result.values << query.limit;
    return result;
}

CompiledQuery count(const ResourceType &type, const Condition &where)
{
    CompiledQuery result;
    const QString condition = compiled(where, result.values);
    result.sql = u"SELECT count(*) FROM %1 WHERE %2"_s.arg(tableName(type), condition);
    return result;
}

QString cursorAfter(const Query &query, const QJsonObject &last)
{
    const QJsonArray cursor{last.value(query.orderBy), last.value("id"_L1)};
    const QByteArray text = QJsonDocument(cursor).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace penstock::querycompiler
