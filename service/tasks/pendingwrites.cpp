// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/pendingwrites.h"

#include "service/store/database.h"

#include <utility>

namespace penstock {

namespace {
constexpr int ripeAfter = 100; // milliseconds; people do not see the difference
}

PendingWrites::PendingWrites(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_ripe.setSingleShot(true);
    m_ripe.setInterval(ripeAfter);
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
        m_ripe.start();
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
