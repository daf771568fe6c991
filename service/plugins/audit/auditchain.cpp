// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/auditchain.h"

#include "shared/core/compactjson.h"

#include <QCryptographicHash>

namespace penstock {

using namespace Qt::StringLiterals;

std::optional<AuditChain::Break> AuditChain::follow(const QJsonObject &entry)
{
    const qint64 sequence = entry.value("sequence"_L1).toInteger();
    if (sequence != m_sequence + 1) {
        return Break{m_sequence + 1, sequence > m_sequence ? u"missing"_s : u"order"_s};
    }
    const QString hash = entry.value("hash"_L1).toString();
    if (entry.value("previous"_L1).toString() != m_hash || hash != hashOf(m_hash, entry)) {
        return Break{sequence, u"changed"_s};
    }
    m_sequence = sequence;
    m_hash = hash;
    return std::nullopt;
}

QString AuditChain::hashOf(const QString &previous, QJsonObject entry)
{
    for (const QLatin1StringView name : {"hash"_L1, "previous"_L1, "version"_L1}) {
        entry.remove(name);
    }
    // Nothing and an empty text are the same once they were in the database.
    for (auto value = entry.begin(); value != entry.end();) {
        const bool empty = value->isNull() || (value->isString() && value->toString().isEmpty());
        value = empty ? entry.erase(value) : std::next(value);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toUtf8());
    hash.addData(compactJson(entry));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace penstock
