// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>

namespace penstock {

/// Allows a burst at once and then so many a second.
class RateLimit
{
public:
    using Clock = std::function<qint64()>; ///< milliseconds that never run backwards

    RateLimit(int burst, int perSecond, Clock clock = {});

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
