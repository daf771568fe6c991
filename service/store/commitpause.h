// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace penstock {

/// How long a transaction gathers changes. What is alone is committed at once. Where a transaction carried the changes of many,
/// the next one waits in proportion to what its commit took, so that commits never take more than a small part of the time.
class CommitPause
{
public:
    /// A statement of the transaction.
    void wrote() { ++m_statements; }
    void commitBegins() { m_clock.start(); }

    void commitEnded()
    {
        const qint64 took = m_clock.restart();
        m_length = m_statements >= many ? std::min(longest, share * took) : 0;
        m_statements = 0;
    }

    /// Milliseconds until the next one.
    [[nodiscard]] int remaining() const
    {
        return m_length == 0 ? 0 : static_cast<int>(std::max<qint64>(0, m_length - m_clock.elapsed()));
    }

private:
    static constexpr int many = 250;       // statements: some ten objects with all that belongs to them
    static constexpr qint64 share = 8;     // times what the last commit took
    static constexpr qint64 longest = 100; // milliseconds

    QElapsedTimer m_clock;
    int m_statements = 0;
    qint64 m_length = 0; // milliseconds
};

} // namespace penstock
