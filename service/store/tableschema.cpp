// SPDX-License-Identifier: Apache-2.0
#include "service/store/tableschema.h"

#include "service/store/database.h"

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

Result<void> ensureIndex(Database &database, const ResourceType &type, const Field &field)
{
    if (!field.indexed) {
        return {};
    }
    const QString name = quoted(u"%1_%2"_s.arg(type.name(), field.name));
    return database.write(u"CREATE INDEX IF NOT EXISTS %1 ON %2 (%3)"_s.arg(name, tableName(type), quoted(field.name)));
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
            if (const auto indexed = ensureIndex(database, type, field); !indexed) {
                return indexed;
            }
        }
        return {};
    });
}

} // namespace penstock::tableschema
