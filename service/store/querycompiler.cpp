// SPDX-License-Identifier: Apache-2.0
#include "service/store/querycompiler.h"

#include "service/store/conditioncompiler.h"
#include "service/store/tableschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace penstock::querycompiler {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

/// The key of a page: rows after (value, id) in the order of the query. NULL sorts first, as SQLite has it.
QString afterCursor(const Query &query, const QJsonArray &cursor, QList<QVariant> &values)
{
    const QString column = quoted(query.orderBy);
    const QVariant value = boundValue(cursor.at(0));
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
    QString where = ConditionCompiler(type, tableName(type)).compiled(query.where, result.values);
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
    const QString condition = ConditionCompiler(type, tableName(type)).compiled(where, result.values);
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
