// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"

#include <QBitArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace penstock {

/// The MAC addresses that records of machines hold, on whatever host: networks may reach beyond one. Read once and followed
/// from then on, so that a new one costs the same however many there are. Where there are very many, they are read little by
/// little beside other work, and what is drawn meanwhile is looked for in the table. Only those that can be drawn are kept, a bit each.
class MacAddresses final : public QObject
{
public:
    using Random = std::function<quint32()>;

    /// `random` is for tests.
    explicit MacAddresses(Repository &repository, Random random = {});

    /// Begins to read what is there; when the type "vm" is known and before anything changes.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// One in QEMU's range that no record holds and that was not drawn in this transaction. A record must take it in the
    /// same transaction; it is free again afterwards otherwise.
    [[nodiscard]] Result<QString> draw();

private:
    using Number = std::optional<quint32>; ///< what follows 52:54:00, if an address begins so

    [[nodiscard]] static Number numberOf(const QString &address);
    [[nodiscard]] static QList<quint32> numbersOf(const QJsonValue &nics);
    /// Some more of the table.
    [[nodiscard]] Result<void> readOn();
    [[nodiscard]] Result<bool> isTaken(quint32 number);
    void committed(const QList<Change> &changes);
    void count(const QJsonObject &machine, int difference);
    /// Takes note of what this transaction has written so far.
    void readUncommitted();
    void forgetUncommitted();

    Repository &m_repository;
    Random m_random;
    QBitArray m_held;
    QHash<quint32, int> m_more; ///< records that hold an address beside the first; on different hosts it may be several
    QSet<quint32> m_uncommitted;
    qsizetype m_readUncommitted = 0;
    QTimer m_next;
    qint64 m_reached = 0; ///< rowid
    bool m_isComplete = false;
};

} // namespace penstock
