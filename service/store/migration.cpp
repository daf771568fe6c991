// SPDX-License-Identifier: Apache-2.0
#include "service/store/migration.h"

#include "service/store/database.h"
#include "service/store/databasefile.h"
#include "shared/core/log.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> number(Database &database, const QString &sql, const QList<QVariant> &values = {})
{
    const auto rows = database.read(sql, values);
    if (!rows) {
        return failure(rows.error());
    }
    return rows->first().first().toLongLong();
}

Result<void> setVersion(Database &database, int version)
{
    return database.write(u"PRAGMA user_version = %1"_s.arg(version));
}

tl::unexpected<Error> notUpdated(const Migration &migration, const QString &backup, const Error &cause)
{
    return failure(ErrorCode::Internal,
                   {QT_TRANSLATE_NOOP("Text", "The database was not brought to form {form} ({name})."),
                    {{u"form"_s, migration.number}, {u"name"_s, migration.name}}},
                   cause.what,
                   {QT_TRANSLATE_NOOP("Text", "The database is as it was; go on with the former version of the service. A "
                                              "copy is at {path}."),
                    {{u"path"_s, backup}}},
                   cause.detail);
}

} // namespace

Migration Migration::ofStatements(int number, const QString &name, const QList<Statement> &statements)
{
    return {.number = number, .name = name, .apply = [statements](Database &database) -> Result<void> {
                for (const Statement &statement : statements) {
                    const auto there = penstock::number(
                        database, u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s, {statement.table});
                    const auto done = !there    ? Result<void>(failure(there.error()))
                                      : *there ? database.write(statement.sql)
                                               : Result<void>();
                    if (!done) {
                        return done;
                    }
                }
                return {};
            }};
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    const auto tables = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    const auto present = number(database, u"PRAGMA user_version"_s);
    if (!tables || !present) {
        return failure(!tables ? tables.error() : present.error());
    }
    if (*tables == 0) {
        return database.restructure([&] { return setVersion(database, newest); });
    }
    QString backup;
    for (const Migration &migration : migrations) {
        if (migration.number <= *present) {
            continue;
        }
        if (backup.isEmpty()) {
            const auto kept = databasefile::keepBackup(database.path());
            if (!kept) {
                return failure(kept.error());
            }
            backup = *kept;
        }
        const auto done = database.restructure([&]() -> Result<void> {
            const auto applied = migration.apply(database);
            return applied ? setVersion(database, migration.number) : applied;
        });
        if (!done) {
            return notUpdated(migration, backup, done.error());
        }
        log::info("store", u"database updated"_s, {{u"form"_s, QString::number(migration.number)}, {u"name"_s, migration.name}});
    }
    return {};
}

} // namespace penstock
