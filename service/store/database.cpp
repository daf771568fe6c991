// SPDX-License-Identifier: Apache-2.0
#include "service/store/database.h"

#include "service/store/databasefile.h"
#include "service/store/sqlfunctions.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTimer>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Error sqlError(const QSqlError &error)
{
    const QString words = error.text();
    if (words.contains("full"_L1)) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")},
                       {QT_TRANSLATE_NOOP("Text", "The disk that holds the service's database is full.")},
                       {QT_TRANSLATE_NOOP("Text", "Free some space there and try again.")}, words)
            .value();
    }
    if (words.contains("disk I/O"_L1)) {
        return failure(ErrorCode::Unavailable, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")},
                       {QT_TRANSLATE_NOOP("Text", "The disk that holds the service's database reports errors.")},
                       {QT_TRANSLATE_NOOP("Text", "Check the disk, make a backup of the database and move it to another one.")},
                       words)
            .value();
    }
    if (words.contains("UNIQUE"_L1)) {
        Error taken = failure(ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")},
                              {QT_TRANSLATE_NOOP("Text", "Another object has this name or identifier already.")},
                              {QT_TRANSLATE_NOOP("Text", "Choose another name.")}, words)
                          .value();
        // "UNIQUE constraint failed: host.name", the last column being the one that people enter
        taken.field = words.section("failed: "_L1, 1).section(u' ', 0, -1).section(u'.', -1).section(u' ', 0, 0);
        return taken;
    }
    if (words.contains("FOREIGN KEY"_L1)) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")},
                       {QT_TRANSLATE_NOOP("Text", "An object would refer to one that does not exist.")},
                       {QT_TRANSLATE_NOOP("Text", "It may have been deleted meanwhile; look at what there is and try again.")},
                       words)
            .value();
    }
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service's database refused a request.")}, {}, {},
                   words)
        .value();
}

tl::unexpected<Error> cannotOpen(const QString &path, Text why, Text fix, const QString &detail)
{
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The database {path} cannot be opened."), {{u"path"_s, path}}},
                   std::move(why), std::move(fix), detail);
}

} // namespace

Database::Database(const QString &connectionName)
    : m_connectionName(connectionName),
      m_connection(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName)))
{}

Database::~Database()
{
    (void)commit();
    m_statements.clear();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

QString Database::path() const
{
    return m_connection->databaseName();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<int> lock = databasefile::lock(path);
    if (!lock) {
        return failure(lock.error());
    }
    const mode_t before = ::umask(0077);
    std::unique_ptr<Database> database(new Database(newId()));
    database->m_lock = *lock;
    database->m_connection->setDatabaseName(path);
    const bool opened = database->m_connection->open();
    ::umask(before);
    const Text damaged{QT_TRANSLATE_NOOP("Text", "The file is damaged or not a database.")};
    const Text restore{QT_TRANSLATE_NOOP("Text", "Restore it from a backup, or move it away to start with an empty one.")};
    if (!opened || !sqlfunctions::addTo(sqlfunctions::handleOf(*database->m_connection))) {
        return cannotOpen(path, damaged, restore, database->m_connection->lastError().text());
    }
    for (const auto *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF",
                               "cell_size_check = ON", "busy_timeout = 2000"}) {
        if (const auto set = database->pragma(QLatin1String(pragma)); !set) {
            return cannotOpen(path, damaged, restore, set.error().detail);
        }
    }
    const auto check = database->read(u"PRAGMA quick_check"_s);
    if (!check || check->isEmpty() || check->first().first().toString() != "ok"_L1) {
        return cannotOpen(path, damaged, restore, check ? check->first().first().toString() : check.error().detail);
    }
    const auto mark = database->read(u"PRAGMA application_id"_s);
    if (mark && mark->first().first().toInt() != databasefile::applicationId) {
        (void)database->pragma(u"application_id = %1"_s.arg(databasefile::applicationId));
    }
    return database;
}

Result<void> Database::pragma(const QString &setting)
{
    QSqlQuery query(*m_connection);
    return query.exec("PRAGMA "_L1 + setting) ? Result<void>() : failure(sqlError(query.lastError()));
}

Result<void> Database::restructure(const std::function<Result<void>()> &work)
{
    if (const auto saved = commit(); !saved) {
        return saved;
    }
    m_statements.clear();
    // Has no effect inside of a transaction.
    if (const auto off = pragma(u"foreign_keys = OFF"_s); !off) {
        return off;
    }
    auto result = write(u"PRAGMA user_version"_s); // begins the transaction
    result = result ? work() : result;
    result = result ? checked() : result;
    if (result) {
        result = commit();
    } else if (m_inTransaction) {
        m_inTransaction = false;
        m_undone.reset();
        (void)executed(u"ROLLBACK"_s, {});
    }
    m_statements.clear();
    const auto on = pragma(u"foreign_keys = ON"_s);
    return result ? on : result;
}

Result<void> Database::checked()
{
    const auto whole = read(u"PRAGMA integrity_check"_s);
    const auto broken = whole ? read(u"PRAGMA foreign_key_check"_s) : whole;
    if (!broken) {
        return failure(broken.error());
    }
    const QString words = whole->isEmpty() ? QString() : whole->first().first().toString();
    if (words != "ok"_L1 || !broken->isEmpty()) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The changed database did not pass its checks.")}, {}, {},
                       broken->isEmpty() ? words : "foreign key: "_L1 + broken->first().first().toString());
    }
    return {};
}

Result<QSqlQuery *> Database::executed(const QString &sql, const QList<QVariant> &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(*m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = sqlError(query->lastError());
            m_statements.remove(sql);
            return failure(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(static_cast<int>(i), values.at(i));
    }
    if (!query->exec()) {
        return failure(sqlError(query->lastError()));
    }
    return query.get();
}

Result<QList<Database::Row>> Database::read(const QString &sql, const QList<QVariant> &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query) {
        return failure(query.error());
    }
    QList<Row> rows;
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append((*query)->value(i));
        }
        rows.append(std::move(row));
    }
    (*query)->finish();
    return rows;
}

Result<void> Database::write(const QString &sql, const QList<QVariant> &values)
{
    if (!m_inTransaction) {
        if (const auto begun = executed(u"BEGIN IMMEDIATE"_s, {}); !begun) {
            return failure(begun.error());
        }
        m_inTransaction = true;
        scheduleCommit();
    }
    if (m_undone) {
        return failure(*m_undone);
    }
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query) {
        // A full or broken disk ends the whole transaction, not only this statement.
        if (sqlite3_get_autocommit(sqlfunctions::handleOf(*m_connection)) != 0) {
            m_undone = query.error();
        }
        return failure(query.error());
    }
    (*query)->finish();
    return {};
}

Result<void> Database::atomically(const std::function<Result<void>()> &work)
{
    const QString name = u"level%1"_s.arg(++m_depth);
    Result<void> result = write("SAVEPOINT "_L1 + name);
    if (result) {
        result = work();
        const auto back = result ? Result<void>() : write("ROLLBACK TO "_L1 + name);
        const auto released = back ? write("RELEASE "_L1 + name) : back;
        if (!released && !m_undone) {
            m_undone = released.error(); // half of the work is in there, so nothing of it may stay
        }
        result = result ? released : result;
    }
    --m_depth;
    return result;
}

void Database::afterCommit(std::function<void(const Result<void> &)> action)
{
    m_waiting.push_back(std::move(action));
    scheduleCommit();
}

void Database::scheduleCommit()
{
    if (!m_scheduled) {
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] { (void)commit(); });
    }
}

Result<void> Database::commit()
{
    m_scheduled = false;
    Result<void> result;
    if (m_inTransaction) {
        m_inTransaction = false;
        const auto undone = std::exchange(m_undone, {});
        const auto done = undone ? Result<QSqlQuery *>(failure(*undone)) : executed(u"COMMIT"_s, {});
        if (!done) {
            result = failure(done.error());
            (void)executed(u"ROLLBACK"_s, {});
            log::error("store", u"transaction undone"_s, {{u"cause"_s, done.error().detail}});
            emit rolledBack(result.error());
        }
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &action : waiting) {
        action(result);
    }
    return result;
}

} // namespace penstock
