// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

/// How long to wait before the next attempt: half a second, doubled each time up to thirty seconds, each varied by a
/// fifth so that many clients do not come back at the same moment.
class Backoff
{
public:
    /// Milliseconds until the next attempt.
    [[nodiscard]] int next();
    void reset() { m_attempts = 0; }
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    int m_attempts = 0;
};

} // namespace penstock
