// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace penstock {

class Database;

/// Something that is written when a transaction ends, however often it changed until then.
class PendingWrite
{
public:
    virtual ~PendingWrite() = default;
    [[nodiscard]] virtual Result<void> write() = 0;
    /// What need not be written at once is due by now.
    virtual void ripen() {}
};

/// Merges writes: each is done once for a transaction, or, where nobody waits for it, at most a few times per second.
class PendingWrites final : public QObject
{
public:
    explicit PendingWrites(Database &database, QObject *parent = nullptr);

    /// With the transaction of this turn, which is begun when there is none.
    void now(PendingWrite *write);
    /// Within a moment; what is dropped before is not written.
    void soon(PendingWrite *write);
    void drop(PendingWrite *write);
    /// To be called as a part of every transaction.
    [[nodiscard]] Result<void> writeAll();

private:
    void ripen();

    Database &m_database;
    QSet<PendingWrite *> m_due;
    QSet<PendingWrite *> m_ripening;
    QTimer m_ripe;
    int m_interval; ///< milliseconds
};

} // namespace penstock
