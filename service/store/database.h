// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/commitpause.h"
#include "service/store/sqlconnection.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace penstock {

/// The SQLite file of the service: the one connection that writes, in WAL mode with synchronous=FULL.
///
/// Writes of one turn of the event loop share a transaction, which is committed at the end of the turn: many changes cost
/// one fsync. What must not happen before the data is safe (an answer, a notification, an effect on a host) goes through
/// afterCommit(). Lives in the main thread.
class Database : public QObject
{
    Q_OBJECT

public:
    using Row = SqlConnection::Row;

    /// Opens or creates the file (owner-only). Fails when it is damaged, locked by another service or not writable; large
    /// files are not read as a whole (IntegrityCheck).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database() override;

    /// The file, for connections that read it.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Rows of a SELECT, including what this turn wrote already.
    [[nodiscard]] Result<QList<Row>> read(const QString &sql, const QList<QVariant> &values = {});
    /// The same, for plans.
    [[nodiscard]] RowReader reader();
    /// Runs a statement inside the current transaction.
    [[nodiscard]] Result<void> write(const QString &sql, const QList<QVariant> &values = {});
    /// Begins the transaction of this turn, if it has none: what is written last is asked for then.
    [[nodiscard]] Result<void> begin();
    /// Runs several writes so that all or none of them stay.
    [[nodiscard]] Result<void> atomically(const std::function<Result<void>()> &work);

    /// Changes tables: a transaction of its own in which foreign keys are off. It stays only when work succeeds and the
    /// database is whole afterwards, with every reference in order.
    [[nodiscard]] Result<void> restructure(const std::function<Result<void>()> &work);

    /// Calls action once the data written so far is durable, or with the reason why it is not (it is then undone).
    /// With nothing to commit the call still comes later, from the event loop.
    void afterCommit(std::function<void(const Result<void> &)> action);
    /// `action` writes what follows from the changes, as the last part of every transaction; its failure undoes it. What
    /// was added later comes first, because it changes what others follow.
    void beforeCommit(std::function<Result<void>()> action);
    /// Commits now.
    Result<void> commit();

signals:
    /// The current transaction was undone; whatever was derived from its data is void.
    void rolledBack(const penstock::Error &why);
    /// Something that was written, in this transaction or a part of it, is not there any more.
    void takenBack();
    /// A statement wrote this table.
    void written(const QString &table);

private:
    Database(QString path, int lock);

    [[nodiscard]] Result<void> pragma(const QString &setting);
    [[nodiscard]] Result<void> checked();
    void scheduleCommit();

    QString m_path;
    int m_lock;
    std::unique_ptr<SqlConnection> m_connection;
    std::vector<std::function<void(const Result<void> &)>> m_waiting;
    std::vector<std::function<Result<void>()>> m_lastWrites;
    std::optional<Error> m_undone; ///< why the current transaction is lost already
    int m_depth = 0;
    bool m_inTransaction = false;
    CommitPause m_pause;
    bool m_scheduled = false;
};

} // namespace penstock
