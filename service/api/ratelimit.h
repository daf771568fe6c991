// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/clock.h"

namespace penstock
{

/// Allows a burst at once and then so many a second.
class RateLimit
{
public:
    RateLimit(int burst, int perSecond, Clock clock = steadyMilliseconds);

    /// Whether one more may pass now; it is counted if so.
    [[nodiscard]] bool pass();

private:
    Clock m_clock;
    double m_burst;
    double m_perMillisecond;
    double m_left;
    qint64 m_last;
};

} // namespace penstock
