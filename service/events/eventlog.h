// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/event.h"
#include "service/store/objectref.h"
#include "service/store/table.h"

namespace penstock {

/// The durable log of events: written in the same transaction as the change it tells of, numbered without gaps, the
/// oldest dropped beyond the retention.
class EventLog
{
public:
    static constexpr qint64 retained = 10000;

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
    Result<void> append(const Entry &entry);

private:
    Repository &m_repository;
    Table<Event> m_events;
    qint64 m_last = 0;
};

} // namespace penstock
