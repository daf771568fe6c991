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

    /// Whether more may pass now; so many are counted if so. Several at once may go beyond what is left, and then nothing
    /// passes until the time for them is over.
    [[nodiscard]] bool pass(int count = 1);

private:
    Clock m_clock;
    double m_burst;
    double m_perMillisecond;
    double m_left;
    qint64 m_last;
};

} // namespace penstock
