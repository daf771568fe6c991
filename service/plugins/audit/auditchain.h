// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace penstock {

/// Follows the chain of hashes through the entries of the audit log, in order.
class AuditChain
{
public:
    struct Break {
        qint64 sequence = 0;
        QString why; ///< "changed", "missing" or "order"
    };

    /// Continues after the entry with this number and hash.
    AuditChain(qint64 sequence, QString hash) : m_sequence(sequence), m_hash(std::move(hash)) {}

    /// The next entry; nothing when it fits.
    [[nodiscard]] std::optional<Break> follow(const QJsonObject &entry);
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    [[nodiscard]] const QString &hash() const { return m_hash; }

    /// SHA-256 over the hash before and the entry as compact JSON with sorted names, without "hash", "previous" and
    /// "version"; hexadecimal.
    [[nodiscard]] static QString hashOf(const QString &previous, QJsonObject entry);

private:
    qint64 m_sequence;
    QString m_hash;
};

} // namespace penstock
