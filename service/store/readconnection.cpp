// SPDX-License-Identifier: Apache-2.0
#include "service/store/readconnection.h"

#include "service/store/sqlfunctions.h"

#include <QFile>

#include <sqlite3.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementsKept = 64;
constexpr int instructionsBetweenChecks = 2000; // some 20 microseconds

int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull()) {
        return sqlite3_bind_null(statement, place);
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::Bool:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default:
        break;
    }
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

QVariant column(sqlite3_stmt *statement, int number)
{
    switch (sqlite3_column_type(statement, number)) {
    case SQLITE_INTEGER:
        return QVariant(qlonglong(sqlite3_column_int64(statement, number)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(statement, number));
    case SQLITE_NULL:
        return {};
    default:
        break;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, number));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, number));
}

} // namespace

Result<std::unique_ptr<ReadConnection>> ReadConnection::open(const QString &path, const std::atomic_bool &stop)
{
    std::unique_ptr<ReadConnection> reader(new ReadConnection(stop));
    constexpr int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &reader->m_connection, flags, nullptr) != SQLITE_OK
        || !sqlfunctions::addTo(reader->m_connection)) {
        return failure(reader->lastError());
    }
    sqlite3_busy_timeout(reader->m_connection, 2000);
    sqlite3_progress_handler(
        reader->m_connection, instructionsBetweenChecks,
        [](void *self) {
            const auto *me = static_cast<const ReadConnection *>(self);
            return int(me->m_stop.load() || std::chrono::steady_clock::now() > me->m_deadline);
        },
        reader.get());
    for (const auto *pragma : {"PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cache_size = -16000"}) {
        reader->m_deadline = std::chrono::steady_clock::now() + std::chrono::seconds(2);
        if (const auto set = reader->run(pragma); !set) {
            return failure(set.error());
        }
    }
    return reader;
}

ReadConnection::~ReadConnection()
{
    forget();
    sqlite3_close_v2(m_connection);
}

Result<void> ReadConnection::begin(std::chrono::milliseconds budget)
{
    m_budget = budget;
    m_deadline = std::chrono::steady_clock::now() + budget;
    return run("BEGIN");
}

void ReadConnection::end()
{
    m_deadline = std::chrono::steady_clock::time_point::max();
    (void)run("COMMIT");
}

Result<QList<ReadConnection::Row>> ReadConnection::read(const QString &sql, const QList<QVariant> &values)
{
    const auto statement = prepared(sql);
    if (!statement) {
        return failure(statement.error());
    }
    for (int i = 0; i < values.size(); ++i) {
        bind(*statement, i + 1, values.at(i));
    }
    QList<Row> rows;
    const int columns = sqlite3_column_count(*statement);
    int step = sqlite3_step(*statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(*statement)) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append(column(*statement, i));
        }
        rows.append(std::move(row));
    }
    const Error error = step == SQLITE_DONE ? Error() : lastError();
    sqlite3_reset(*statement);
    sqlite3_clear_bindings(*statement);
    return step == SQLITE_DONE ? Result<QList<Row>>(std::move(rows)) : failure(error);
}

Result<sqlite3_stmt *> ReadConnection::prepared(const QString &sql)
{
    if (sqlite3_stmt *known = m_statements.value(sql)) {
        return known;
    }
    if (m_statements.size() >= statementsKept) {
        forget();
    }
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(m_connection, text.constData(), static_cast<int>(text.size()), &statement, nullptr) != SQLITE_OK) {
        return failure(lastError());
    }
    m_statements.insert(sql, statement);
    return statement;
}

Result<void> ReadConnection::run(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(lastError());
    }
    return {};
}

Error ReadConnection::lastError() const
{
    const QString words = m_connection ? QString::fromUtf8(sqlite3_errmsg(m_connection)) : QString();
    if (sqlite3_errcode(m_connection) == SQLITE_INTERRUPT) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The query was stopped.")},
                       {QT_TRANSLATE_NOOP("Text", "It took longer than {seconds} s."),
                        {{u"seconds"_s, double(m_budget.count()) / 1000}}},
                       {QT_TRANSLATE_NOOP("Text", "Narrow it down by fields with an index, such as names or references, "
                                                  "or sort by such a field.")},
                       words)
            .value();
    }
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The service's database refused a request.")}, {}, {}, words)
        .value();
}

void ReadConnection::forget()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements)) {
        sqlite3_finalize(statement);
    }
    m_statements.clear();
}

} // namespace penstock
