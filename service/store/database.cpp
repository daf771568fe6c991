// SPDX-License-Identifier: Apache-2.0
#include "service/store/database.h"

#include "service/store/databasefile.h"
#include "service/store/integritycheck.h"
#include "shared/core/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> cannotOpen(const QString &path, Text why, Text fix, const QString &detail)
{
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The database {path} cannot be opened."), {{u"path"_s, path}}},
                   std::move(why), std::move(fix), detail);
}

} // namespace

Database::Database(QString path, int lock) : m_path(std::move(path)), m_lock(lock) {}

Database::~Database()
{
    if (m_connection) {
        (void)commit();
        m_connection.reset();
    }
    ::close(m_lock);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Result<int> lock = databasefile::lock(path);
    if (!lock) {
        return failure(lock.error());
    }
    std::unique_ptr<Database> database(new Database(path, *lock));
    const mode_t before = ::umask(0077);
    auto connection = SqlConnection::open(path, SqlConnection::Access::Write);
    ::umask(before);
    const Text damaged{QT_TRANSLATE_NOOP("Text", "The file is damaged or not a database.")};
    const Text restore{QT_TRANSLATE_NOOP("Text", "Restore it from a backup, or move it away to start with an empty one.")};
    if (!connection) {
        return cannotOpen(path, damaged, restore, connection.error().detail);
    }
    database->m_connection = std::move(*connection);
    database->m_connection->watch([self = database.get()](const QString &table) { emit self->written(table); });
    for (const auto *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "trusted_schema = OFF",
                               "cell_size_check = ON",
                               // Room for the pages that many objects in one transaction change (KiB), and a log of that length
                               // (pages) before it is copied into the file.
                               "cache_size = -16384", "wal_autocheckpoint = 4000"}) {
        if (const auto set = database->pragma(QLatin1String(pragma)); !set) {
            return cannotOpen(path, damaged, restore, set.error().detail);
        }
    }
    const auto check = QFileInfo(path).size() <= IntegrityCheck::atOnce ? database->read(u"PRAGMA quick_check"_s)
                                                                        : QList<Row>{{u"ok"_s}};
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
    const auto set = m_connection->run("PRAGMA "_L1 + setting);
    return set ? Result<void>() : failure(set.error());
}

Result<void> Database::restructure(const std::function<Result<void>()> &work)
{
    if (const auto saved = commit(); !saved) {
        return saved;
    }
    m_connection->forget();
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
        (void)m_connection->run(u"ROLLBACK"_s);
    }
    emit takenBack(); // the tables may be others
    m_connection->forget();
    const auto on = pragma(u"foreign_keys = ON"_s);
    return result ? on : result;
}

Result<void> Database::checked()
{
    const auto whole = read(QString::fromLatin1(databasefile::checkOf(m_path)));
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

Result<QList<Database::Row>> Database::read(const QString &sql, const QList<QVariant> &values)
{
    return m_connection->run(sql, values);
}

RowReader Database::reader()
{
    return RowReader([this](const QString &sql, const QList<QVariant> &values, const RowReader::Take &take) {
        return m_connection->each(sql, values, take);
    });
}

Result<void> Database::begin()
{
    if (!m_inTransaction) {
        if (const auto begun = m_connection->run(u"BEGIN IMMEDIATE"_s); !begun) {
            return failure(begun.error());
        }
        m_inTransaction = true;
        scheduleCommit();
    }
    return {};
}

Result<void> Database::write(const QString &sql, const QList<QVariant> &values)
{
    if (const auto begun = begin(); !begun) {
        return begun;
    }
    if (m_undone) {
        return failure(*m_undone);
    }
    m_pause.wrote();
    const auto written = m_connection->run(sql, values);
    if (!written) {
        // A full or broken disk ends the whole transaction, not only this statement.
        if (m_connection->isOutsideOfTransaction()) {
            m_undone = written.error();
            emit takenBack();
        }
        return failure(written.error());
    }
    return {};
}

Result<void> Database::atomically(const std::function<Result<void>()> &work)
{
    const QString name = u"level%1"_s.arg(++m_depth);
    Result<void> result = write("SAVEPOINT "_L1 + name);
    if (result) {
        result = work();
        const auto back = result ? Result<void>() : write("ROLLBACK TO "_L1 + name);
        if (!result) {
            emit takenBack();
        }
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

void Database::beforeCommit(std::function<Result<void>()> action)
{
    m_lastWrites.insert(m_lastWrites.begin(), std::move(action));
}

void Database::scheduleCommit()
{
    if (!m_scheduled) {
        m_scheduled = true;
        QTimer::singleShot(m_pause.remaining(), this, [this] { (void)commit(); });
    }
}

Result<void> Database::commit()
{
    m_scheduled = false;
    Result<void> result;
    if (m_inTransaction) {
        for (auto write = m_lastWrites.cbegin(); !m_undone && write != m_lastWrites.cend(); ++write) {
            const auto written = (*write)();
            m_undone = !written && !m_undone ? std::optional(written.error()) : m_undone;
        }
        m_inTransaction = false;
        const auto undone = std::exchange(m_undone, {});
        m_pause.commitBegins();
        const auto done = undone ? Result<QList<Row>>(failure(*undone)) : m_connection->run(u"COMMIT"_s);
        m_pause.commitEnded();
        if (!done) {
            result = failure(done.error());
            (void)m_connection->run(u"ROLLBACK"_s);
            log::error("store", u"transaction undone"_s, {{u"cause"_s, done.error().detail}});
            emit takenBack();
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
