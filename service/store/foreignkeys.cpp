// SPDX-License-Identifier: Apache-2.0
#include "service/store/foreignkeys.h"

#include "service/store/database.h"
#include "service/store/databasefile.h"
#include "service/store/tableschema.h"
#include "shared/core/log.h"

#include <QMap>

namespace penstock::foreignkeys {

using namespace Qt::StringLiterals;
using tableschema::quoted;
using tableschema::tableName;

namespace {

using Keys = QMap<QString, QString>; // column, table it refers to

Result<Keys> presentKeys(Database &database, const QString &table)
{
    const auto rows = database.read(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {table});
    if (!rows) {
        return failure(rows.error());
    }
    Keys keys;
    for (const auto &row : *rows) {
        keys.insert(row.at(0).toString(), row.at(1).toString());
    }
    return keys;
}

Keys wantedKeys(const ResourceType &type, const TypeRegistry &types)
{
    Keys keys;
    for (const Field &field : type.fields()) {
        if (field.kind == FieldKind::Reference && types.find(field.target)) {
            keys.insert(field.name, field.target);
        }
    }
    return keys;
}

QString leadsNowhere(const ResourceType &type, const Field &field)
{
    return u"%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %2 AS t WHERE t.\"id\" = %3.%1)"_s.arg(
        quoted(field.name), quoted(field.target), tableName(type));
}

Result<QStringList> brokenIds(Database &database, const ResourceType &type, const Field &field)
{
    const auto rows = database.read(u"SELECT \"id\" FROM %1 WHERE %2"_s.arg(tableName(type), leadsNowhere(type, field)));
    if (!rows) {
        return failure(rows.error());
    }
    QStringList ids;
    for (const auto &row : *rows) {
        ids << row.first().toString();
    }
    return ids;
}

/// Rows that break the keys: emptied, or reported and their key given up.
Result<QList<Broken>> settle(Database &database, const ResourceType &type, Keys &keys)
{
    QList<Broken> broken;
    for (const QString &name : keys.keys()) {
        const Field &field = *type.field(name);
        const auto emptied = database.write(
            u"UPDATE %1 SET %2 = NULL WHERE %2 = ''%3"_s.arg(tableName(type), quoted(name),
                                                          field.onDelete == OnDelete::Clear
                                                              ? " OR ("_L1 + leadsNowhere(type, field) + u')'
                                                              : QString()));
        const auto ids = emptied ? brokenIds(database, type, field) : Result<QStringList>(failure(emptied.error()));
        if (!ids) {
            return failure(ids.error());
        }
        if (!ids->isEmpty()) {
            broken.append({.type = type.name(), .field = name, .ids = *ids});
            keys.remove(name);
        }
    }
    return broken;
}

Result<QStringList> statements(Database &database, const QString &sql, const QString &table)
{
    const auto rows = database.read(sql, {table});
    if (!rows) {
        return failure(rows.error());
    }
    QStringList list;
    for (const auto &row : *rows) {
        list << row.first().toString();
    }
    return list;
}

/// Makes the table anew: what SQLite's manual gives as the way to change keys. Columns of plugins that are absent now,
/// row numbers, indexes and triggers stay.
Result<void> rebuild(Database &database, const QString &table, const Keys &keys)
{
    const auto columns = database.read(u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"_s, {table});
    const auto extras = statements(
        database, u"SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL"_s,
        table);
    if (!columns || !extras) {
        return failure(!columns ? columns.error() : extras.error());
    }
    QStringList declared;
    QStringList names{u"rowid"_s};
    for (const auto &column : *columns) {
        const QString name = quoted(column.at(0).toString());
        const QString target = keys.value(column.at(0).toString());
        names << name;
        declared << name + u' ' + column.at(1).toString() + (column.at(3).toBool() ? " PRIMARY KEY"_L1 : ""_L1)
                        + (column.at(2).toBool() ? " NOT NULL"_L1 : ""_L1)
                        + (target.isEmpty() ? QString() : u" REFERENCES %1(\"id\")"_s.arg(quoted(target)));
    }
    const QString fresh = quoted("new "_L1 + table);
    QStringList steps{u"CREATE TABLE %1 (%2) STRICT"_s.arg(fresh, declared.join(", "_L1)),
                      u"INSERT INTO %1 (%3) SELECT %3 FROM %2"_s.arg(fresh, quoted(table), names.join(", "_L1)),
                      u"DROP TABLE %1"_s.arg(quoted(table)), u"ALTER TABLE %1 RENAME TO %2"_s.arg(fresh, quoted(table))};
    for (const QString &step : steps + *extras) {
        if (const auto done = database.write(step); !done) {
            return done;
        }
    }
    return {};
}

Result<bool> holdsData(Database &database, const ResourceType &type)
{
    const auto rows = database.read(u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(tableName(type)));
    return rows ? Result<bool>(rows->first().first().toBool()) : failure(rows.error());
}

void report(const QList<Broken> &broken)
{
    for (const Broken &entry : broken) {
        log::error("store", u"references lead nowhere"_s,
                   {{u"type"_s, entry.type},
                    {u"field"_s, entry.field},
                    {u"count"_s, QString::number(entry.ids.size())},
                    {u"first"_s, entry.ids.mid(0, 5).join(u' ')}});
    }
}

} // namespace

Result<QList<Broken>> link(Database &database, const TypeRegistry &types)
{
    QList<ResourceType> differing;
    bool data = false;
    for (const ResourceType &type : types.all()) {
        const auto present = presentKeys(database, type.name());
        if (!present) {
            return failure(present.error());
        }
        if (*present != wantedKeys(type, types)) {
            const auto rows = holdsData(database, type);
            data = data || (rows && *rows);
            differing << type;
        }
    }
    if (differing.isEmpty()) {
        return QList<Broken>();
    }
    if (data) {
        (void)database.commit();
        if (const auto kept = databasefile::keepBackup(database.path()); !kept) {
            return failure(kept.error());
        }
    }
    QList<Broken> broken;
    const auto done = database.restructure([&]() -> Result<void> {
        for (const ResourceType &type : differing) {
            Keys keys = wantedKeys(type, types);
            const auto settled = settle(database, type, keys);
            if (!settled) {
                return failure(settled.error());
            }
            broken += *settled;
            const auto present = presentKeys(database, type.name());
            const auto rebuilt = present && *present != keys ? rebuild(database, type.name(), keys) : Result<void>();
            if (!rebuilt) {
                return rebuilt;
            }
        }
        return {};
    });
    report(broken);
    return done ? Result<QList<Broken>>(broken) : failure(done.error());
}

} // namespace penstock::foreignkeys
