// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/event.h"
#include "service/events/eventcatalogue.h"
#include "service/events/eventspace.h"
#include "service/store/objectref.h"
#include "service/store/table.h"

namespace penstock {

/// The durable log of events: written in the same transaction as the change it tells of, numbered upwards. Numbers are
/// never used again, and the newest event always stays.
class EventLog
{
public:
    /// How much is kept; the oldest events go first, whoever may still want to read them.
    struct Retention {
        Bytes size = Bytes::mebibytes(100);
        int days = 30;
    };

    explicit EventLog(Repository &repository);

    /// Prepares the table and continues the numbering.
    [[nodiscard]] Result<void> open();

    struct Entry {
        QString name;
        ObjectRef object;
        Text text;
        QString initiator = {};
        Severity severity = Severity::Info;
        QJsonObject payload = {};
        QStringList scope = {}; ///< what the object belonged to when it is gone by now
    };
    /// Refused when nobody has declared such an event.
    Result<void> append(const Entry &entry);

    /// What events there can be.
    [[nodiscard]] EventCatalogue &kinds() { return m_kinds; }
    [[nodiscard]] qint64 last() const { return m_last; }
    /// The oldest that is still there.
    [[nodiscard]] qint64 oldest() const { return m_oldest; }

    void setRetention(const Retention &retention) { m_retention = retention; }
    /// Drops what is too old or too much, in portions; whether there is more to do.
    bool compact(const QDateTime &now);

private:
    /// Up to which event nothing needs to be kept, of the `portion` oldest.
    [[nodiscard]] qint64 expiredUntil(const QDateTime &now, qint64 portion) const;

    Repository &m_repository;
    Table<Event> m_events;
    EventSpace m_space;
    EventCatalogue m_kinds;
    Retention m_retention;
    qint64 m_oldest = 1;
    qint64 m_last = 0;
};

} // namespace penstock
