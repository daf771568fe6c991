// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace penstock {

/// A connection that only reads, for one thread at a time. Statements share a budget of time: what is not done by then is
/// cut off.
class ReadConnection
{
public:
    using Row = SqlConnection::Row;

    /// `stop` cuts everything off as soon as it is true.
    [[nodiscard]] static Result<std::unique_ptr<ReadConnection>> open(const QString &path, const std::atomic_bool &stop);
    ReadConnection(const ReadConnection &) = delete;
    ReadConnection &operator=(const ReadConnection &) = delete;

    /// The statements that follow see one state of the database, and end within this time.
    [[nodiscard]] Result<void> begin(std::chrono::microseconds budget);
    [[nodiscard]] Result<void> each(const QString &sql, const QList<QVariant> &values, const RowReader::Take &take);
    [[nodiscard]] Result<QList<Row>> read(const QString &sql, const QList<QVariant> &values);
    /// Whether one of them was ended for that since begin().
    [[nodiscard]] bool wasCutOff() const { return m_wasCutOff; }
    void end();

private:
    ReadConnection(std::unique_ptr<SqlConnection> connection, const std::atomic_bool &stop);

    [[nodiscard]] tl::unexpected<Error> tookTooLong(const QString &words) const;

    const std::atomic_bool &m_stop;
    std::unique_ptr<SqlConnection> m_connection;
    std::chrono::steady_clock::time_point m_deadline = std::chrono::steady_clock::time_point::max();
    std::chrono::microseconds m_budget{0};
    bool m_wasCutOff = false;
};

} // namespace penstock
