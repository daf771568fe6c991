// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/auditlog.h"

#include "service/api/caller.h"
#include "service/store/database.h"
#include "service/store/repository.h"
#include "shared/core/compactjson.h"
#include "shared/core/isotime.h"
#include "shared/core/log.h"
#include "shared/model/method.h"

#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int piece = 1000;          ///< entries read in one turn
constexpr int headEvery = 1000;      ///< entries between two notes of the head in the service's log
constexpr qsizetype longestText = 500;

/// What a call is about: its object, or the one it has made.
QString objectOf(const RecordedCall &call)
{
    const QString type = call.method.name.section(u'.', 0, 0);
    QString id = call.params.value("id"_L1).toString();
    if (id.isEmpty() && call.answer && *call.answer) {
        const QJsonObject answer = (*call.answer)->toObject();
        id = answer.value(type).toString(answer.value("id"_L1).toString());
    }
    return id.isEmpty() ? QString() : type + u':' + id.left(100);
}

} // namespace

AuditLog::AuditLog(Repository &repository, Redaction::Methods methods, QObject *parent)
    : QObject(parent), m_repository(repository), m_database(repository.database()), m_entries(repository, auditType()),
      m_redaction(std::move(methods))
{
    // What was written in the transaction is gone, and with it the end of the chain.
    connect(&m_database, &Database::rolledBack, this, [this] { (void)findEnd(); });
}

Result<void> AuditLog::open()
{
    if (const auto ready = m_entries.ensure(); !ready) {
        return ready;
    }
    const auto table = m_database.write(u"CREATE TABLE IF NOT EXISTS audit_anchor "
                                        "(id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, hash TEXT NOT NULL) STRICT"_s);
    return table ? findEnd() : table;
}

Result<AuditLog::Anchor> AuditLog::anchor()
{
    const auto rows = m_database.read(u"SELECT sequence, hash FROM audit_anchor"_s);
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? Anchor() : Anchor{rows->first().at(0).toLongLong(), rows->first().at(1).toString()};
}

Result<void> AuditLog::findEnd()
{
    const auto begin = anchor();
    const auto rows = m_database.read(u"SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1"_s);
    if (!begin || !rows) {
        return failure(begin ? rows.error() : begin.error());
    }
    m_chain = rows->isEmpty() ? AuditChain(begin->sequence, begin->hash)
                              : AuditChain(rows->first().at(0).toLongLong(), rows->first().at(1).toString());
    return {};
}

void AuditLog::record(const RecordedCall &call, std::function<void(const Result<void> &)> durable)
{
    const auto written = append(entryOf(call));
    if (!written) {
        log::error("audit", u"a call was not recorded"_s, {{u"method"_s, call.method.name}, {u"cause"_s, written.error().plain()}});
    }
    if (durable) {
        m_database.afterCommit([durable = std::move(durable), written](const Result<void> &committed) {
            durable(written ? committed : written);
        });
    }
}

AuditEntry AuditLog::entryOf(const RecordedCall &call) const
{
    AuditEntry entry;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.user = call.caller.user;
    entry.account = call.caller.account;
    entry.session = call.caller.sessionId;
    entry.client = call.caller.peer;
    entry.address = call.caller.address;
    entry.method = call.method.name;
    entry.object = objectOf(call);
    entry.parameters = m_redaction.parameters(call.method, call.params);
    entry.token = call.token;
    entry.outcome = u"started"_s;
    if (call.answer) {
        entry.outcome = *call.answer ? u"ok"_s : toString(call.answer->error().code);
        entry.why = *call.answer ? QString() : call.answer->error().plain().left(longestText);
    }
    entry.milliseconds = call.milliseconds;
    return entry;
}

Result<void> AuditLog::append(AuditEntry entry)
{
    entry.sequence = m_chain.sequence() + 1;
    entry.id = QString::number(entry.sequence);
    entry.previous = m_chain.hash();
    QJsonObject json = m_entries.toJson(entry);
    json.insert("hash"_L1, AuditChain::hashOf(entry.previous, json));
    const auto written = m_repository.insert(type().name(), json);
    if (written) {
        m_chain = AuditChain(entry.sequence, json.value("hash"_L1).toString());
        if (entry.sequence % headEvery == 0) {
            log::info("audit", u"head of the audit log"_s, {{u"sequence"_s, entry.sequence}, {u"hash"_s, m_chain.hash()}});
        }
    }
    return written;
}

Result<QList<QJsonObject>> AuditLog::after(qint64 sequence, int limit)
{
    Query query;
    query.where = whereEqual(u"sequence"_s, sequence);
    query.where.op = Condition::Operator::Greater;
    query.order = {{.field = u"sequence"_s}};
    query.limit = limit;
    const auto page = m_repository.query(type().name(), query);
    return page ? Result<QList<QJsonObject>>(page->items) : failure(page.error());
}

struct AuditLog::Verification {
    AuditChain chain;
    qint64 from = 0;
    qint64 checked = 0;
    Promise<QJsonValue> promise;
};

Async<QJsonValue> AuditLog::verify()
{
    const auto begin = anchor();
    if (!begin) {
        return failed<QJsonValue>(begin.error());
    }
    const auto work = std::make_shared<Verification>(
        Verification{AuditChain(begin->sequence, begin->hash), begin->sequence + 1, 0, {}});
    verifyNext(work);
    return work->promise.future();
}

void AuditLog::verifyNext(const std::shared_ptr<Verification> &work)
{
    const auto entries = after(work->chain.sequence(), piece);
    if (!entries) {
        work->promise.finish(failure(entries.error()));
        return;
    }
    std::optional<AuditChain::Break> broken;
    for (auto entry = entries->begin(); entry != entries->end() && !broken; ++entry) {
        broken = work->chain.follow(*entry);
        work->checked += broken ? 0 : 1;
    }
    if (!broken && entries->size() == piece) {
        QTimer::singleShot(0, this, [this, work] { verifyNext(work); });
        return;
    }
    QJsonObject result{{u"ok"_s, !broken},
                       {u"checked"_s, work->checked},
                       {u"from"_s, work->from},
                       {u"to"_s, work->chain.sequence()},
                       {u"head"_s, work->chain.hash()}};
    if (broken) {
        result.insert("broken"_L1, QJsonObject{{u"sequence"_s, broken->sequence}, {u"why"_s, broken->why}});
    }
    work->promise.finish(QJsonValue(result));
}

Result<QJsonValue> AuditLog::exported(qint64 after, int limit)
{
    const auto entries = this->after(after, limit);
    if (!entries) {
        return failure(entries.error());
    }
    QByteArray lines;
    for (QJsonObject entry : *entries) {
        entry.remove("version"_L1);
        lines += compactJson(entry) + '\n';
    }
    const bool more = entries->size() == limit;
    return QJsonObject{{u"lines"_s, QString::fromUtf8(lines)},
                       {u"next"_s, more ? entries->last().value("sequence"_L1) : QJsonValue()}};
}

Result<qint64> AuditLog::forgetBefore(const QDateTime &time)
{
    const QString limit = isoTime(time);
    const auto rows = m_database.read(
        u"SELECT sequence, hash FROM audit WHERE \"time\" < ? ORDER BY sequence DESC LIMIT 1"_s, {limit});
    if (!rows || rows->isEmpty()) {
        return rows ? Result<qint64>(0) : failure(rows.error());
    }
    const QVariant last = rows->first().at(0);
    const auto count = m_database.read(u"SELECT count(*) FROM audit WHERE sequence <= ?"_s, {last});
    const auto forgotten = m_database.atomically([&]() -> Result<void> {
        return m_database.write(u"INSERT OR REPLACE INTO audit_anchor VALUES (1, ?, ?)"_s, rows->first())
            .and_then([&] { return m_database.write(u"DELETE FROM audit WHERE sequence <= ?"_s, {last}); });
    });
    if (!forgotten || !count) {
        return failure(count ? forgotten.error() : count.error());
    }
    // Should those have been the last ones, the chain goes on from the anchor.
    return findEnd().map([&] { return count->first().first().toLongLong(); });
}

} // namespace penstock
