// SPDX-License-Identifier: Apache-2.0
#include "service/watch/backlog.h"

namespace penstock {

void Backlog::add(const Difference &difference)
{
    for (const Row &row : difference.added) {
        note(row, false);
    }
    for (const Row &row : difference.changed) {
        note(row, true);
    }
    for (const QString &id : difference.removed) {
        note({id, {}}, true);
    }
}

void Backlog::note(const Row &latest, bool known)
{
    const bool isGone = latest.object.isEmpty();
    if (!isGone) {
        (void)latest.text(); // made once for all who keep it
    }
    const auto entry = m_entries.find(latest.id);
    if (entry == m_entries.end()) {
        m_order.append(latest.id);
        m_entries.insert(latest.id, {known, latest});
    } else if (isGone && !entry->known) {
        m_entries.erase(entry);
        m_order.removeOne(latest.id);
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
        if (entry.latest.object.isEmpty()) {
            result.removed.append(id);
        } else {
            (entry.known ? result.changed : result.added).append(entry.latest);
        }
    }
    m_order.remove(0, count);
    return result;
}

} // namespace penstock
