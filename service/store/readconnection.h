// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace penstock {

/// A connection that only reads, for one thread at a time. Statements share a budget of time: what is not done by then is
/// cut off.
class ReadConnection
{
public:
    using Row = QList<QVariant>;

    /// `stop` cuts everything off as soon as it is true.
    [[nodiscard]] static Result<std::unique_ptr<ReadConnection>> open(const QString &path, const std::atomic_bool &stop);
    ~ReadConnection();

    /// The statements that follow see one state of the database, and end within this time.
    [[nodiscard]] Result<void> begin(std::chrono::milliseconds budget);
    [[nodiscard]] Result<QList<Row>> read(const QString &sql, const QList<QVariant> &values);
    void end();

private:
    explicit ReadConnection(const std::atomic_bool &stop) : m_stop(stop) {}

    [[nodiscard]] Result<sqlite3_stmt *> prepared(const QString &sql);
    [[nodiscard]] Result<void> run(const char *sql);
    [[nodiscard]] Error lastError() const;
    void forget();

    const std::atomic_bool &m_stop;
    sqlite3 *m_connection = nullptr;
    QHash<QString, sqlite3_stmt *> m_statements;
    std::chrono::steady_clock::time_point m_deadline;
    std::chrono::milliseconds m_budget{0};
};

} // namespace penstock
