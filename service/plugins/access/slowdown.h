// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/clock.h"

#include <QHash>
#include <QString>

namespace penstock {

/// Makes guessing slow: after some failures each further attempt has to wait twice as long as the one before. Kept in
/// memory, for a limited number of names.
class Slowdown
{
public:
    struct Limits {
        int free = 3;               ///< failures without a wait
        qint64 first = 500;         ///< ms after the next one
        qint64 longest = 5 * 60000; ///< ms at most
        qint64 forgets = 15 * 60000; ///< ms without an attempt until all is forgotten
        qsizetype names = 10'000;
    };

    explicit Slowdown(const Limits &limits, Clock clock = steadyMilliseconds);

    /// Milliseconds until the next attempt may be made.
    [[nodiscard]] qint64 wait(const QString &name) const;
    /// An attempt begins; it counts as failed until succeeded() tells otherwise, so that attempts side by side count.
    void attempt(const QString &name);
    void succeeded(const QString &name) { m_entries.remove(name); }

private:
    struct Entry {
        int failures = 0;
        qint64 last = 0;
        qint64 next = 0;
    };

    void forgetOld();

    Limits m_limits;
    Clock m_clock;
    QHash<QString, Entry> m_entries;
};

} // namespace penstock
