// SPDX-License-Identifier: Apache-2.0
#include "app/client/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace penstock {

int Backoff::next()
{
    constexpr int first = 500;
    constexpr int longest = 30000;
    constexpr int doublings = 6;
    const int delay = std::min(longest, first << std::min(m_attempts, doublings));
    ++m_attempts;
    return delay - delay / 5 + QRandomGenerator::global()->bounded(delay * 2 / 5);
}

} // namespace penstock
