// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/slowdown.h"

#include <algorithm>

namespace penstock {

Slowdown::Slowdown(const Limits &limits, Clock clock) : m_limits(limits), m_clock(std::move(clock)) {}

qint64 Slowdown::wait(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    const qint64 now = m_clock();
    return found == m_entries.cend() || now - found->last > m_limits.forgets ? 0 : std::max<qint64>(0, found->next - now);
}

void Slowdown::attempt(const QString &name)
{
    const qint64 now = m_clock();
    if (m_entries.size() >= m_limits.names && !m_entries.contains(name)) {
        forgetOld();
    }
    Entry &entry = m_entries[name];
    if (now - entry.last > m_limits.forgets) {
        entry = {};
    }
    ++entry.failures;
    entry.last = now;
    const int over = entry.failures - m_limits.free;
    if (over > 0) {
        entry.next = now + std::min(m_limits.longest, m_limits.first << std::min(over - 1, 20));
    }
}

void Slowdown::forgetOld()
{
    const qint64 now = m_clock();
    m_entries.removeIf([&](const auto &entry) { return now - entry.value().last > m_limits.forgets; });
    if (m_entries.size() >= m_limits.names) {
        const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
                                             [](const Entry &a, const Entry &b) { return a.last < b.last; });
        m_entries.erase(oldest);
    }
}

} // namespace penstock
