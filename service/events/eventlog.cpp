// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventlog.h"

#include "service/access/lineage.h"
#include "service/store/database.h"
#include "shared/core/isotime.h"
#include "shared/core/log.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

EventLog::EventLog(Repository &repository) : m_repository(repository), m_events(repository, eventType()), m_space(repository, m_events.type())
{}

Result<void> EventLog::open()
{
    if (const auto ready = m_events.ensure(); !ready) {
        return ready;
    }
    const auto rows = m_repository.database().read(u"SELECT coalesce(max(sequence), 0), coalesce(min(sequence), 1) FROM event"_s);
    if (!rows) {
        return failure(rows.error());
    }
    m_last = rows->first().at(0).toLongLong();
    m_oldest = rows->first().at(1).toLongLong();
    m_space.begin(m_oldest);
    return {};
}

Result<void> EventLog::append(const Entry &entry)
{
    if (const auto declared = m_kinds.check(entry.name, entry.payload); !declared) {
        log::error("events", declared.error().plain());
        return declared;
    }
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
    const auto written = m_events.insert(event);
    m_last = written ? sequence : m_last;
    return written;
}

qint64 EventLog::expiredUntil(const QDateTime &now, qint64 portion) const
{
    const qint64 last = std::min(m_oldest + portion, m_last) - 1; // the newest tells how the numbering goes on
    const qint64 tooMuch = m_space.surplusUntil(m_retention.size, m_oldest, last);
    const QString before = isoTime(now.addDays(-m_retention.days));
    const auto young = m_repository.database().read(
        u"SELECT min(sequence) FROM event WHERE sequence BETWEEN ? AND ? AND time >= ?"_s, {m_oldest, last, before});
    const QVariant first = young && !young->isEmpty() ? young->first().first() : QVariant(m_oldest);
    const qint64 tooOld = first.isNull() ? last : first.toLongLong() - 1;
    return std::min(last, std::max(tooMuch, tooOld));
}

bool EventLog::compact(const QDateTime &now)
{
    constexpr qint64 portion = 200;
    const bool isMore = m_space.count(m_last);
    const qint64 until = expiredUntil(now, portion);
    const bool whole = until - m_oldest + 1 >= portion;
    const Bytes share = m_space.share(m_oldest, until);
    const auto dropped = m_repository.atomically([&]() -> Result<void> {
        for (qint64 sequence = m_oldest; sequence <= until; ++sequence) {
            if (const auto removed = m_events.remove(QString::number(sequence)); !removed) {
                return removed;
            }
        }
        return {};
    });
    if (!dropped) {
        log::error("events", dropped.error().plain());
        return false;
    }
    m_space.drop(until, share);
    m_oldest = std::max(m_oldest, until + 1);
    return whole || isMore;
}

} // namespace penstock
