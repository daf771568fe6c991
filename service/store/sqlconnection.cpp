// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"

#include "service/store/sqlerror.h"
#include "service/store/sqlfunctions.h"

#include <QFile>
#include <QRegularExpression>
#include <QVarLengthArray>

#include <sqlite3.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementsKept = 256;
constexpr int smallPieces = 500;   // of memory for one statement, each of pieceSize bytes, kept by the connection
constexpr int pieceSize = 1200;
constexpr int keptForSavepoint = 1024 * 1024; // bytes; more goes to a file
constexpr int patience = 2000; // milliseconds, for a file that somebody else has locked

/// Has to come before anything else of SQLite; where somebody was faster, it stays as it is.
void configureLibrary()
{
    [[maybe_unused]] static const bool done = [] {
        // It counts its memory under a lock otherwise, several hundred times for a machine that is made, and nobody asks.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        // What a savepoint changes is kept for the case that it is taken back: some forty pages for a machine, which would
        // be written to a file in pieces.
        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, keptForSavepoint);
        return true;
    }();
}

/// SQLite also asks about its table of tables while it looks at a virtual one, which nothing writes then.
bool changesTables(const QString &sql)
{
    static const QRegularExpression verb(u"^\\s*(?:CREATE|ALTER|DROP)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return verb.match(sql).hasMatch();
}

/// A list or a nested value is UTF-8 already (columnvalue).
QByteArray utf8Of(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

/// `text` holds what is bound, as long as it is.
int bind(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &text)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default:
        text = utf8Of(value);
        return text.isNull() ? sqlite3_bind_null(statement, place)
                             : sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
    }
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access)
{
    configureLibrary();
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    const int flags = access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection->m_connection,
                                       flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened != SQLITE_OK || !sqlfunctions::addTo(connection->m_connection)) {
        return failure(connection->lastError());
    }
    sqlite3_db_config(connection->m_connection, SQLITE_DBCONFIG_LOOKASIDE, nullptr, pieceSize, smallPieces);
    sqlite3_extended_result_codes(connection->m_connection, 1);
    sqlite3_busy_timeout(connection->m_connection, patience);
    if (access == Access::Write) {
        connection->noteTables();
    }
    return connection;
}

/// SQLite asks whether a statement may write a table while it prepares it.
void SqlConnection::noteTables()
{
    const auto note = [](void *self, int action, const char *table, const char *, const char *, const char *) {
        if (action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE) {
            QStringList &tables = static_cast<SqlConnection *>(self)->m_preparing;
            const QString name = QString::fromUtf8(table);
            tables << (tables.contains(name) ? QStringList() : QStringList{name});
        }
        return SQLITE_OK;
    };
    sqlite3_set_authorizer(m_connection, note, this);
}

SqlConnection::~SqlConnection()
{
    forget();
    sqlite3_close_v2(m_connection);
}

Result<void> SqlConnection::each(const QString &sql, const QList<QVariant> &values, const RowReader::Take &take)
{
    const auto statement = prepared(sql);
    if (!statement) {
        return failure(statement.error());
    }
    QVarLengthArray<QByteArray, 32> texts(values.size());
    for (int i = 0; i < values.size(); ++i) {
        bind(statement->handle, i + 1, values.at(i), texts[i]);
    }
    const RowView row(statement->handle);
    int step = sqlite3_step(statement->handle);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement->handle)) {
        take(row);
    }
    const auto result = step == SQLITE_DONE ? Result<void>() : failure(lastError());
    sqlite3_reset(statement->handle);
    sqlite3_clear_bindings(statement->handle);
    for (const QString &table : statement->written) {
        if (m_wrote) {
            m_wrote(table);
        }
    }
    return result;
}

Result<QList<SqlConnection::Row>> SqlConnection::run(const QString &sql, const QList<QVariant> &values)
{
    QList<Row> rows;
    const auto done = each(sql, values, [&rows](const RowView &row) { rows.append(row.values()); });
    return done ? Result<QList<Row>>(std::move(rows)) : failure(done.error());
}

bool SqlConnection::isOutsideOfTransaction() const
{
    return sqlite3_get_autocommit(m_connection) != 0;
}

Result<SqlConnection::Statement> SqlConnection::prepared(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend()) {
        return *known;
    }
    if (m_statements.size() >= statementsKept) {
        forget();
    }
    m_preparing.clear();
    Statement statement;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_connection, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement.handle, nullptr)
        != SQLITE_OK) {
        return failure(lastError());
    }
    statement.written = m_preparing;
    if (!changesTables(sql)) {
        statement.written.removeAll("sqlite_master"_L1);
    }
    m_statements.insert(sql, statement);
    return statement;
}

Error SqlConnection::lastError() const
{
    return m_connection ? sqlError(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection)))
                        : sqlError(SQLITE_NOMEM, QString::fromUtf8(sqlite3_errstr(SQLITE_NOMEM)));
}

void SqlConnection::forget()
{
    for (const Statement &statement : std::as_const(m_statements)) {
        sqlite3_finalize(statement.handle);
    }
    m_statements.clear();
}

} // namespace penstock
