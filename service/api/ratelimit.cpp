// SPDX-License-Identifier: Apache-2.0
#include "service/api/ratelimit.h"

#include <algorithm>

namespace penstock
{

RateLimit::RateLimit(int burst, int perSecond, Clock clock)
    : m_clock(std::move(clock)), m_burst(burst), m_perMillisecond(perSecond / 1000.0), m_left(burst), m_last(m_clock())
{
}

bool RateLimit::pass(int count)
{
    const qint64 now = m_clock();
    m_left = std::min(m_burst, m_left + static_cast<double>(now - m_last) * m_perMillisecond);
    m_last = now;
    if (m_left < 1) {
        return false;
    }
    m_left -= count;
    return true;
}

} // namespace penstock
