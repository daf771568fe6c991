// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/callrecorder.h"
#include "service/plugins/audit/auditchain.h"
#include "service/plugins/audit/auditentry.h"
#include "service/plugins/audit/redaction.h"
#include "service/store/table.h"
#include "shared/core/async.h"

#include <QObject>

namespace penstock {

class Database;
class Repository;

/// Writes the audit log and reads it back. Entries are written in the transaction of what the call changed: either both
/// are there or neither.
class AuditLog final : public QObject, public CallRecorder
{
    Q_OBJECT

public:
    /// `methods`: those whose names calls may have in their parameters.
    explicit AuditLog(Repository &repository, Redaction::Methods methods = {}, QObject *parent = nullptr);

    /// Prepares the table and continues the chain.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const ResourceType &type() const { return m_entries.type(); }

    void record(const RecordedCall &call, std::function<void(const Result<void> &)> durable) override;

    /// Follows the chain from its beginning or from what was forgotten last: {"ok", "checked", "from", "to", "head"} and,
    /// when it is broken, "broken": {"sequence", "why"}. Works in pieces and stalls nothing.
    [[nodiscard]] Async<QJsonValue> verify();
    /// Entries after a number as JSON lines: {"lines", "next"}.
    [[nodiscard]] Result<QJsonValue> exported(qint64 after, int limit);
    /// Forgets entries before a time; the chain can be followed from there on. How many.
    [[nodiscard]] Result<qint64> forgetBefore(const QDateTime &time);

private:
    struct Anchor {
        qint64 sequence = 0;
        QString hash;
    };
    struct Verification;

    [[nodiscard]] Result<Anchor> anchor();
    [[nodiscard]] Result<void> findEnd();
    [[nodiscard]] AuditEntry entryOf(const RecordedCall &call) const;
    [[nodiscard]] Result<void> append(AuditEntry entry);
    [[nodiscard]] Result<QList<QJsonObject>> after(qint64 sequence, int limit);
    void verifyNext(const std::shared_ptr<Verification> &work);

    Repository &m_repository;
    Database &m_database;
    Table<AuditEntry> m_entries;
    Redaction m_redaction;
    AuditChain m_chain{0, {}};
};

} // namespace penstock
