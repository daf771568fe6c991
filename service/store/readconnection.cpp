// SPDX-License-Identifier: Apache-2.0
#include "service/store/readconnection.h"

#include <sqlite3.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr int instructionsBetweenChecks = 2000; // some 20 microseconds
}

Result<std::unique_ptr<ReadConnection>> ReadConnection::open(const QString &path, const std::atomic_bool &stop)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!connection) {
        return failure(connection.error());
    }
    std::unique_ptr<ReadConnection> reader(new ReadConnection(std::move(*connection), stop));
    for (const auto *pragma : {"PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cache_size = -16000"}) {
        if (const auto set = reader->m_connection->run(QLatin1String(pragma)); !set) {
            return failure(set.error());
        }
    }
    return reader;
}

ReadConnection::ReadConnection(std::unique_ptr<SqlConnection> connection, const std::atomic_bool &stop)
    : m_stop(stop), m_connection(std::move(connection))
{
    sqlite3_progress_handler(
        m_connection->handle(), instructionsBetweenChecks,
        [](void *self) {
            const auto *me = static_cast<const ReadConnection *>(self);
            return int(me->m_stop.load() || std::chrono::steady_clock::now() > me->m_deadline);
        },
        this);
}

Result<void> ReadConnection::begin(std::chrono::microseconds budget)
{
    m_budget = budget;
    m_wasCutOff = false;
    m_deadline = std::chrono::steady_clock::now() + budget;
    const auto begun = m_connection->run(u"BEGIN"_s);
    return begun ? Result<void>() : failure(begun.error());
}

void ReadConnection::end()
{
    m_deadline = std::chrono::steady_clock::time_point::max();
    (void)m_connection->run(u"COMMIT"_s);
}

Result<void> ReadConnection::each(const QString &sql, const QList<QVariant> &values, const RowReader::Take &take)
{
    auto done = m_connection->each(sql, values, take);
    if (!done && sqlite3_errcode(m_connection->handle()) == SQLITE_INTERRUPT) {
        m_wasCutOff = true;
        return tookTooLong(done.error().detail);
    }
    return done;
}

Result<QList<ReadConnection::Row>> ReadConnection::read(const QString &sql, const QList<QVariant> &values)
{
    QList<Row> rows;
    const auto done = each(sql, values, [&rows](const RowView &row) { rows.append(row.values()); });
    return done ? Result<QList<Row>>(std::move(rows)) : failure(done.error());
}

tl::unexpected<Error> ReadConnection::tookTooLong(const QString &words) const
{
    return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The query was stopped.")},
                   {QT_TRANSLATE_NOOP("Text", "It took longer than {seconds} s."),
                    {{u"seconds"_s, double(m_budget.count()) / 1e6}}},
                   {QT_TRANSLATE_NOOP("Text", "Narrow it down by fields with an index, such as names or references, "
                                              "or sort by such a field.")},
                   words);
}

} // namespace penstock
