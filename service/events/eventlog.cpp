// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventlog.h"

#include "service/access/lineage.h"
#include "service/store/database.h"

namespace penstock {

using namespace Qt::StringLiterals;

EventLog::EventLog(Repository &repository) : m_repository(repository), m_events(repository, eventType()) {}

Result<void> EventLog::open()
{
    if (const auto ready = m_events.ensure(); !ready) {
        return ready;
    }
    const auto rows = m_repository.database().read(u"SELECT coalesce(max(sequence), 0) FROM event"_s);
    if (!rows) {
        return failure(rows.error());
    }
    m_last = rows->first().first().toLongLong();
    return {};
}

Result<void> EventLog::append(const Entry &entry)
{
    const qint64 sequence = m_last + 1;
    const Event event{.id = QString::number(sequence),
                      .version = 0,
                      .sequence = sequence,
                      .time = QDateTime::currentDateTimeUtc(),
                      .name = entry.name,
                      .object = entry.object.toJson(),
                      .scope = entry.scope.isEmpty() ? lineage::of(m_repository, entry.object.type, entry.object.id)
                                                     : entry.scope,
                      .text = entry.text,
                      .initiator = entry.initiator,
                      .payload = entry.payload,
                      .severity = entry.severity};
    return m_repository.atomically([&]() -> Result<void> {
        if (const auto written = m_events.insert(event); !written) {
            return written;
        }
        m_last = sequence;
        return sequence > retained ? m_events.remove(QString::number(sequence - retained)) : Result<void>();
    });
}

} // namespace penstock
