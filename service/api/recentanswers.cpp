// SPDX-License-Identifier: Apache-2.0
#include "service/api/recentanswers.h"

namespace penstock
{

RecentAnswers::RecentAnswers(qsizetype capacity, qint64 milliseconds, Clock clock)
    : m_capacity(capacity), m_lifetime(milliseconds), m_clock(std::move(clock))
{
}

std::optional<AnswerMemory::Entry> RecentAnswers::find(const Key &key)
{
    forgetOld();
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.cend() ? std::nullopt : std::optional(*entry);
}

void RecentAnswers::remember(const Key &key, const Entry &entry)
{
    if (m_entries.contains(key)) {
        return;
    }
    m_entries.insert(key, entry);
    m_ages.push_back({key, m_clock() + m_lifetime});
    forgetOld();
}

void RecentAnswers::forgetOld()
{
    const qint64 now = m_clock();
    while (!m_ages.empty() && (m_ages.front().expires <= now || m_entries.size() > m_capacity)) {
        m_entries.remove(m_ages.front().key);
        m_ages.pop_front();
    }
}

} // namespace penstock
