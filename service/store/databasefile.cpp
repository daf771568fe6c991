// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"

#include "service/store/integritycheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace penstock::databasefile {

using namespace Qt::StringLiterals;

namespace {

struct Closer {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

tl::unexpected<Error> unusable(const QString &path, Text why, Text fix, const QString &detail = {})
{
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The database file {path} cannot be used."), {{u"path"_s, path}}},
                   std::move(why), std::move(fix), detail);
}

tl::unexpected<Error> notCopied(const QString &to, const QString &detail)
{
    return failure(ErrorCode::Unavailable, {QT_TRANSLATE_NOOP("Text", "The copy {path} was not written."), {{u"path"_s, to}}},
                   {QT_TRANSLATE_NOOP("Text", "Reading the database or writing the copy failed.")},
                   {QT_TRANSLATE_NOOP("Text", "Check free space and permissions of the folder.")}, detail);
}

Result<Connection> opened(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    // Nothing is left beside a file that is only looked at, unless somebody uses it or left a log there.
    if (flags == SQLITE_OPEN_READONLY && !QFile::exists(path + "-wal"_L1)) {
        file.setQuery(u"immutable=1"_s);
    }
    const int code = sqlite3_open_v2(file.toEncoded().constData(), &raw, flags | SQLITE_OPEN_URI, nullptr);
    Connection connection(raw);
    if (code != SQLITE_OK) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "It cannot be read.")},
                        {QT_TRANSLATE_NOOP("Text", "Check that it exists and who owns it.")},
                        QString::fromUtf8(sqlite3_errstr(code)));
    }
    sqlite3_busy_timeout(raw, 5000);
    return connection;
}

/// The first column of the first row.
Result<QString> answer(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    QString text;
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        code = SQLITE_DONE;
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE && code != SQLITE_OK) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service's database refused a request.")}, {}, {},
                       QString::fromUtf8(sqlite3_errmsg(connection)));
    }
    return text;
}

Result<void> copyPages(const QString &from, const QString &to)
{
    const auto source = opened(from, SQLITE_OPEN_READONLY);
    const auto target = source ? opened(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
                               : Result<Connection>(failure(source.error()));
    if (!target) {
        return failure(target.error());
    }
    sqlite3_backup *backup = sqlite3_backup_init(target->get(), "main", source->get(), "main");
    // In one step: a reader of a write-ahead log holds nobody up, and the copy is of one moment.
    const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        return notCopied(to, QString::fromUtf8(sqlite3_errmsg(target->get())));
    }
    // A single file, without a log beside it.
    const auto plain = answer(target->get(), "PRAGMA journal_mode = DELETE");
    const auto whole = plain ? answer(target->get(), checkOf(to).constData()) : plain;
    if (!whole || *whole != "ok"_L1) {
        return notCopied(to, whole ? *whole : whole.error().detail);
    }
    return {};
}

Result<void> synced(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = fd >= 0 && ::fsync(fd) == 0;
    const QString why = qt_error_string(errno);
    if (fd >= 0) {
        ::close(fd);
    }
    return done ? Result<void>() : notCopied(path, why);
}

void removeAll(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

void prune(const QDir &folder)
{
    const QStringList names = folder.entryList({u"penstock-*.db"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + backupsKept < names.size(); ++i) {
        QFile::remove(folder.filePath(names.at(i)));
    }
}

} // namespace

QByteArray checkOf(const QString &path)
{
    return QFileInfo(path).size() <= IntegrityCheck::atOnce ? "PRAGMA integrity_check"_ba : "PRAGMA quick_check"_ba;
}

Result<void> copy(const QString &from, const QString &to)
{
    const QString part = to + ".part"_L1;
    removeAll(part);
    const mode_t before = ::umask(0077);
    auto copied = copyPages(from, part);
    ::umask(before);
    copied = copied ? synced(part) : copied;
    if (copied && ::rename(QFile::encodeName(part).constData(), QFile::encodeName(to).constData()) != 0) {
        copied = notCopied(to, qt_error_string(errno));
    }
    if (!copied) {
        removeAll(part);
        return copied;
    }
    return synced(QFileInfo(to).absolutePath());
}

Result<int> version(const QString &path)
{
    if (!QFile::exists(path)) {
        return 0;
    }
    const auto connection = opened(path, SQLITE_OPEN_READONLY);
    const auto number = connection ? answer(connection->get(), "PRAGMA user_version")
                                   : Result<QString>(failure(connection.error()));
    if (!number) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "The file is damaged or not a database.")},
                        {QT_TRANSLATE_NOOP("Text", "Restore it from a backup, or move it away to start with an empty one.")},
                        number.error().detail);
    }
    return number->toInt();
}

Result<void> checkVersion(const QString &path, int newest)
{
    const auto number = version(path);
    if (!number) {
        return failure(number.error());
    }
    if (*number > newest) {
        return unusable(path,
                        {QT_TRANSLATE_NOOP("Text", "A newer version of the service wrote it: it has form {form}, this "
                                                   "service knows up to {known}."),
                         {{u"form"_s, *number}, {u"known"_s, newest}}},
                        {QT_TRANSLATE_NOOP("Text", "Use the newer service, or restore a backup made before the update.")});
    }
    return {};
}

Result<void> check(const QString &path, int newest)
{
    if (const auto known = checkVersion(path, newest); !known) {
        return known;
    }
    const auto connection = opened(path, SQLITE_OPEN_READONLY);
    if (!connection) {
        return failure(connection.error());
    }
    const auto id = answer(connection->get(), "PRAGMA application_id");
    if (!id || id->toInt() != applicationId) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "It is not a database of this service.")},
                        {QT_TRANSLATE_NOOP("Text", "Choose a file that penstockctl service backup wrote.")});
    }
    const auto whole = answer(connection->get(), "PRAGMA integrity_check");
    const auto broken = answer(connection->get(), "PRAGMA foreign_key_check");
    if (!whole || *whole != "ok"_L1 || !broken || !broken->isEmpty()) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "The file is damaged.")},
                        {QT_TRANSLATE_NOOP("Text", "Choose another backup.")},
                        !whole ? whole.error().detail : whole.value() + u' ' + broken.value_or(QString()));
    }
    return {};
}

Result<QString> keepBackup(const QString &database)
{
    const QDir folder(QFileInfo(database).absolutePath() + "/backups"_L1);
    const mode_t before = ::umask(0077);
    QDir().mkpath(folder.path());
    ::umask(before);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString path = folder.filePath(u"penstock-%1.db"_s.arg(time));
    const auto copied = copy(database, path);
    if (!copied) {
        return failure(copied.error());
    }
    prune(folder);
    return path;
}

Result<QString> restore(const QString &backup, const QString &database, int newest)
{
    if (const auto usable = check(backup, newest); !usable) {
        return failure(usable.error());
    }
    QDir().mkpath(QFileInfo(database).absolutePath());
    const auto locked = lock(database);
    if (!locked) {
        return failure(locked.error());
    }
    // First the way there, which may fail; then what was there steps aside.
    const QString fresh = database + ".restored"_L1;
    auto done = copy(backup, fresh);
    QString kept;
    if (done && QFile::exists(database)) {
        const auto backedUp = keepBackup(database);
        kept = backedUp.value_or(QString());
        done = backedUp ? Result<void>() : failure(backedUp.error());
    }
    if (done) {
        QFile::remove(database + "-wal"_L1);
        QFile::remove(database + "-shm"_L1);
        const bool renamed = ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(database).constData()) == 0;
        done = renamed ? synced(QFileInfo(database).absolutePath()) : notCopied(database, qt_error_string(errno));
    }
    if (!done) {
        removeAll(fresh);
    }
    ::close(*locked);
    return done ? Result<QString>(kept) : failure(done.error());
}

Result<int> lock(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path + ".lock"_L1).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0) {
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "Its directory is not writable.")},
                        {QT_TRANSLATE_NOOP("Text", "Check the owner and free space of the data directory.")},
                        qt_error_string(errno));
    }
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return unusable(path, {QT_TRANSLATE_NOOP("Text", "Another penstockd is using it.")},
                        {QT_TRANSLATE_NOOP("Text", "Use that service, or stop it first.")});
    }
    return fd;
}

} // namespace penstock::databasefile
