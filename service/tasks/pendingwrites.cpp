// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/pendingwrites.h"

#include "service/store/database.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {
constexpr int ripeAfter = 100; // milliseconds; people do not see the difference
constexpr int longest = 3000;  // where there are so many that writing them is what others wait for
}

PendingWrites::PendingWrites(Database &database, QObject *parent) : QObject(parent), m_database(database), m_interval(ripeAfter)
{
    m_ripe.setSingleShot(true);
    connect(&m_ripe, &QTimer::timeout, this, &PendingWrites::ripen);
}

void PendingWrites::now(PendingWrite *write)
{
    m_due.insert(write);
    (void)m_database.begin(); // where that fails, whoever waits for the commit learns of it
}

void PendingWrites::soon(PendingWrite *write)
{
    m_ripening.insert(write);
    if (!m_ripe.isActive()) {
        m_ripe.start(m_interval);
    }
}

void PendingWrites::drop(PendingWrite *write)
{
    m_due.remove(write);
    m_ripening.remove(write);
}

void PendingWrites::ripen()
{
    const auto ripe = std::exchange(m_ripening, {});
    m_interval = std::clamp(int(ripe.size()), ripeAfter, longest); // one takes much less than a millisecond
    for (PendingWrite *write : ripe) {
        write->ripen();
        now(write);
    }
}

Result<void> PendingWrites::writeAll()
{
    const auto due = std::exchange(m_due, {});
    for (PendingWrite *write : due) {
        if (const auto written = write->write(); !written) {
            return written;
        }
    }
    return {};
}

} // namespace penstock
