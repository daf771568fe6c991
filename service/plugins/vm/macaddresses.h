// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

namespace penstock {

/// The MAC addresses that records of machines hold, on whatever host: networks may reach beyond one. Read once and followed
/// from then on, so that a new one costs the same however many there are.
class MacAddresses final : public QObject
{
public:
    using Random = std::function<quint32()>;

    /// `random` is for tests.
    explicit MacAddresses(Repository &repository, Random random = {});

    /// Reads what is there; when the type "vm" is known and before anything changes.
    [[nodiscard]] Result<void> open();
    /// One in QEMU's range that no record holds and that was not drawn in this transaction. A record must take it in the
    /// same transaction; it is free again afterwards otherwise.
    [[nodiscard]] Result<QString> draw();

private:
    void committed(const QList<Change> &changes);
    void count(const QJsonObject &machine, int difference);
    /// Takes note of what this transaction has written so far.
    void readUncommitted();
    void forgetUncommitted();

    Repository &m_repository;
    Random m_random;
    QHash<QString, int> m_holders; ///< how many records hold an address; on different hosts it may be several
    QSet<QString> m_uncommitted;
    qsizetype m_readUncommitted = 0;
};

} // namespace penstock
