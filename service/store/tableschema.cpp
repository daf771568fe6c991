// SPDX-License-Identifier: Apache-2.0
#include "service/store/tableschema.h"

#include "service/store/database.h"
#include "shared/core/log.h"
#include "shared/model/deletionfields.h"

#include <QHash>
#include <QStringList>

namespace penstock::tableschema {

using namespace Qt::StringLiterals;

namespace {

QString columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Bool:
    case FieldKind::Integer:
        return u"INTEGER"_s;
    case FieldKind::Real:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

struct Index {
    QString name;
    QString sql;
    bool unique = false;
};

Index index(const ResourceType &type, const Field &field, const QString &suffix, const QString &columns)
{
    const QString name = u"%1_%2%3"_s.arg(type.name(), field.name, suffix);
    return {name, u"CREATE INDEX %1 ON %2 (%3)"_s.arg(quoted(name), tableName(type), columns)};
}

Index uniqueIndex(const ResourceType &type, const Field &field)
{
    const QString name = u"%1_%2_unique"_s.arg(type.name(), field.name);
    const QString within = field.uniqueWithin.isEmpty() ? QString() : quoted(field.uniqueWithin) + ", "_L1;
    return {name,
            u"CREATE UNIQUE INDEX %1 ON %2 (%3%4) WHERE %4 <> ''"_s.arg(quoted(name), tableName(type), within,
                                                                       quoted(field.name)),
            true};
}

/// The order of an index is that of a sorted page, which ends with the id. Patterns do not tell upper from lower case.
QList<Index> indexesOf(const ResourceType &type)
{
    QList<Index> indexes;
    for (const Field &field : type.fields()) {
        const bool unique = field.unique || !field.uniqueWithin.isEmpty();
        if (unique && !type.isObserved()) {
            indexes << uniqueIndex(type, field);
        }
        if (field.indexed) {
            QString columns = quoted(field.name) + ", \"id\""_L1;
            for (const QString &name : carried(type, field.name)) {
                columns += ", "_L1 + quoted(name);
            }
            indexes << index(type, field, {}, columns);
        }
        if (field.indexed && field.kind == FieldKind::Text) {
            indexes << index(type, field, u"_nocase"_s, quoted(field.name) + " COLLATE NOCASE, \"id\""_L1);
        }
    }
    return indexes;
}

/// Objects that break a rule made later stay; the rule begins to hold once they are gone.
Result<void> create(Database &database, const Index &index)
{
    const auto created = database.write(index.sql);
    if (!created && index.unique && created.error().code == ErrorCode::AlreadyExists) {
        log::warning("store", u"values that should be unique are not"_s, {{u"index"_s, index.name}});
        return {};
    }
    return created;
}

Result<void> ensureIndexes(Database &database, const ResourceType &type)
{
    const auto rows = database.read(
        u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s, {type.name()});
    if (!rows) {
        return failure(rows.error());
    }
    QHash<QString, QString> present;
    for (const auto &row : *rows) {
        present.insert(row.at(0).toString(), row.at(1).toString());
    }
    for (const Index &index : indexesOf(type)) {
        const QString former = present.value(index.name);
        if (former == index.sql) {
            continue;
        }
        const auto dropped = former.isEmpty() ? Result<void>() : database.write("DROP INDEX "_L1 + quoted(index.name));
        const auto made = dropped ? create(database, index) : dropped;
        if (!made) {
            return made;
        }
    }
    return {};
}

Result<QHash<QString, QString>> existingColumns(Database &database, const ResourceType &type)
{
    const auto rows = database.read(u"SELECT name, type FROM pragma_table_info(?)"_s, {type.name()});
    if (!rows) {
        return failure(rows.error());
    }
    QHash<QString, QString> columns;
    for (const auto &row : *rows) {
        columns.insert(row.at(0).toString(), row.at(1).toString());
    }
    return columns;
}

} // namespace

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', "\"\""_L1) + u'"';
}

QString tableName(const ResourceType &type)
{
    return quoted(type.name());
}

QStringList carried(const ResourceType &type, const QString &indexed)
{
    const Field *by = type.field(indexed);
    if (!by || !by->indexed || (by->kind == FieldKind::Text && indexed != "name"_L1)) { // other texts lead to single objects
        return {};
    }
    QStringList names;
    for (const Field &field : type.fields()) {
        const bool isState = field.indexed && field.kind == FieldKind::Enumeration;
        const bool isBin = deletionfields::isDiscardable(type) && field.name == "discarded"_L1;
        if ((isState || isBin) && field.name != indexed) {
            names << field.name;
        }
    }
    return names;
}

Result<void> ensure(Database &database, const ResourceType &type)
{
    const auto columns = existingColumns(database, type);
    if (!columns) {
        return failure(columns.error());
    }
    return database.atomically([&]() -> Result<void> {
        if (columns->isEmpty()) {
            QStringList parts{u"\"id\" TEXT PRIMARY KEY"_s, u"\"version\" INTEGER NOT NULL"_s};
            for (const Field &field : type.fields()) {
                parts << quoted(field.name) + u' ' + columnType(field.kind);
            }
            const auto created = database.write(
                u"CREATE TABLE %1 (%2) STRICT"_s.arg(tableName(type), parts.join(", "_L1)));
            if (!created) {
                return created;
            }
        }
        for (const Field &field : type.fields()) {
            const QString present = columns->value(field.name);
            if (!columns->isEmpty() && present.isEmpty()) {
                const auto added = database.write(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(
                    tableName(type), quoted(field.name), columnType(field.kind)));
                if (!added) {
                    return added;
                }
            } else if (!present.isEmpty() && present != columnType(field.kind)) {
                return failure(ErrorCode::Conflict,
                               {QT_TRANSLATE_NOOP("Text", "The database has field {field} of {type} in another form."),
                                {{u"field"_s, field.name}, {u"type"_s, type.name()}}},
                               {}, {QT_TRANSLATE_NOOP("Text", "Use the version of the service that wrote it.")});
            }
        }
        return ensureIndexes(database, type);
    });
}

} // namespace penstock::tableschema
