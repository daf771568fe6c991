// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rowreader.h"
#include "shared/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace penstock {

/// One connection to an SQLite file, for one thread at a time. What has been prepared is kept for the next time.
class SqlConnection
{
public:
    using Row = QList<QVariant>;
    enum class Access { Write, ReadOnly };

    /// For writing the file is made when there is none. The conditions of queries can be asked for (sqlfunctions).
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &path, Access access);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs one statement with its values, in order, and hands on the rows it brings while they are there. A null text is
    /// bound as null, an empty one as it is.
    [[nodiscard]] Result<void> each(const QString &sql, const QList<QVariant> &values, const RowReader::Take &take);
    /// The same; all rows, where texts are UTF-8 as QByteArray, which is what most of them go on as.
    [[nodiscard]] Result<QList<Row>> run(const QString &sql, const QList<QVariant> &values = {});
    /// Whether SQLite itself ended a transaction, as it does when the disk is full or broken.
    [[nodiscard]] bool isOutsideOfTransaction() const;
    /// `wrote` is told of each table that a statement has written; "sqlite_master" where tables themselves change.
    void watch(std::function<void(const QString &table)> wrote) { m_wrote = std::move(wrote); }
    /// Lets go of what is prepared; needed before tables change.
    void forget();
    [[nodiscard]] sqlite3 *handle() const { return m_connection; }

private:
    SqlConnection() = default;

    struct Statement {
        sqlite3_stmt *handle = nullptr;
        QStringList written; ///< tables
    };

    void noteTables();
    [[nodiscard]] Result<Statement> prepared(const QString &sql);
    [[nodiscard]] Error lastError() const;

    sqlite3 *m_connection = nullptr;
    QHash<QString, Statement> m_statements;
    QStringList m_preparing; ///< tables that the statement which is being prepared writes
    std::function<void(const QString &table)> m_wrote;
};

} // namespace penstock
