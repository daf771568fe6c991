// SPDX-License-Identifier: Apache-2.0
#include "service/store/pageorder.h"

#include "service/store/conditioncompiler.h"
#include "service/store/tableschema.h"

#include <QStringList>

namespace penstock::pageorder {

using namespace Qt::StringLiterals;

namespace {

/// The rows after a value in the order of one key; nothing where there are none. Absent values come first.
QString beyond(const SortKey &key, const QJsonValue &value, QLatin1String alias, QList<QVariant> &values)
{
    if (value.isNull()) {
        return key.descending ? QString() : column(key.field, alias) + " IS NOT NULL"_L1;
    }
    values << boundValue(value);
    return column(key.field, alias) + (key.descending ? " < ?"_L1 : " > ?"_L1);
}

QString same(const SortKey &key, const QJsonValue &value, QLatin1String alias, QList<QVariant> &values)
{
    if (value.isNull()) {
        return column(key.field, alias) + " IS NULL"_L1;
    }
    values << boundValue(value);
    return column(key.field, alias) + " = ?"_L1;
}

} // namespace

QString column(const QString &name, QLatin1String alias)
{
    return alias + u'.' + tableschema::quoted(name);
}

QList<SqlStatement> after(const QList<SortKey> &keys, const QJsonArray &cursor, QLatin1String alias)
{
    QList<SqlStatement> result;
    for (qsizetype equal = keys.size() - 1; equal >= 0; --equal) {
        SqlStatement prefix;
        QStringList parts;
        for (qsizetype i = 0; i < equal; ++i) {
            parts << same(keys.at(i), cursor.at(i), alias, prefix.values);
        }
        SqlStatement next = prefix;
        const QString later = beyond(keys.at(equal), cursor.at(equal), alias, next.values);
        if (!later.isEmpty()) {
            next.sql = (parts + QStringList(later)).join(" AND "_L1);
            result << next;
        }
        if (keys.at(equal).descending && keys.at(equal).field != "id"_L1 && !cursor.at(equal).isNull()) {
            prefix.sql = (parts + QStringList(column(keys.at(equal).field, alias) + " IS NULL"_L1)).join(" AND "_L1);
            result << prefix;
        }
    }
    return result;
}

QList<SortKey> whole(const Query &query)
{
    QList<SortKey> keys;
    for (const SortKey &key : query.order) {
        keys.append(key);
        if (key.field == "id"_L1) {
            return keys;
        }
    }
    keys.append({u"id"_s, !keys.isEmpty() && keys.last().descending});
    return keys;
}

QString text(const QList<SortKey> &keys, QLatin1String alias)
{
    QStringList parts;
    for (const SortKey &key : keys) {
        parts << column(key.field, alias) + (key.descending ? " DESC"_L1 : ""_L1);
    }
    return parts.join(", "_L1);
}

} // namespace penstock::pageorder
