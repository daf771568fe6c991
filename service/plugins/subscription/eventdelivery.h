// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/pluginhost/kernel.h"
#include "service/store/queryplan.h"
#include "shared/core/result.h"

#include <QList>
#include <QObject>

namespace penstock {

/// Brings the events of one subscription to the session that follows it: in order, and never more at once than the
/// client may leave unacknowledged. What follows is read from the log when there is room for it, so that a slow client
/// costs no memory. Each event passes the rights the account has when it is sent.
class EventDelivery final : public QObject
{
    Q_OBJECT

public:
    struct Terms {
        QString id; ///< of the subscription
        QString name;
        Condition where;
        qint64 after = 0; ///< the last event that is not wanted any more
        int window = 100; ///< events sent and not acknowledged
    };

    /// Ends with the session of the caller, which must not have ended.
    EventDelivery(const Kernel &kernel, const Caller &caller, Terms terms);

    /// All events up to this one are safe on disk.
    void continueTo(qint64 durable);
    /// The client has dealt with this event and those before it.
    [[nodiscard]] Result<void> acknowledge(qint64 sequence);
    /// What need not be delivered again.
    [[nodiscard]] qint64 cursor() const { return m_unacknowledged.isEmpty() ? m_read : m_unacknowledged.first() - 1; }
    [[nodiscard]] bool belongsTo(const Session *session) const { return m_caller.session == session; }
    /// Tells the client that no more events come.
    void end(const Text &why);

private:
    void deliver();
    [[nodiscard]] Result<PagePlan> plan(qint64 until, int limit) const;
    void take(const Page &page, qint64 until, int limit);
    [[nodiscard]] bool isGone();
    void fail(const Error &error);

    Kernel m_kernel;
    Caller m_caller;
    Terms m_terms;
    qint64 m_durable = 0;
    qint64 m_read;          ///< the log has been read up to here
    qint64 m_delivered = 0; ///< the last event that was sent
    QList<qint64> m_unacknowledged;
    bool m_isReading = false;
    bool m_isOver = false;
};

} // namespace penstock
