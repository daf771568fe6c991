// SPDX-License-Identifier: Apache-2.0
#include "service/watch/backlog.h"

namespace penstock {

void Backlog::add(const Difference &difference)
{
    for (const Row &row : difference.added) {
        note(row.id, row.object, false);
    }
    for (const Row &row : difference.changed) {
        note(row.id, row.object, true);
    }
    for (const QString &id : difference.removed) {
        note(id, {}, true);
    }
}

void Backlog::note(const QString &id, const QJsonObject &latest, bool known)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) {
        m_order.append(id);
        m_entries.insert(id, {known, latest});
    } else if (latest.isEmpty() && !entry->known) {
        m_entries.erase(entry);
        m_order.removeOne(id);
    } else {
        entry->latest = latest;
    }
}

Difference Backlog::take(qsizetype most)
{
    Difference result;
    const qsizetype count = qMin(most, m_order.size());
    for (const QString &id : m_order.first(count)) {
        const Entry entry = m_entries.take(id);
        if (entry.latest.isEmpty()) {
            result.removed.append(id);
        } else {
            (entry.known ? result.changed : result.added).append({id, entry.latest});
        }
    }
    m_order.remove(0, count);
    return result;
}

} // namespace penstock
