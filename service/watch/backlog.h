// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/difference.h"

#include <QHash>
#include <QStringList>

namespace penstock {

/// Differences that a client has not been told yet, one for each object: the latest state counts.
class Backlog
{
public:
    void add(const Difference &difference);
    /// Takes out so many, the oldest first.
    [[nodiscard]] Difference take(qsizetype most);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        bool known = false; ///< the client has the object
        Row latest;         ///< without an object when it is gone
    };

    void note(const Row &latest, bool known);

    QHash<QString, Entry> m_entries;
    QStringList m_order;
};

} // namespace penstock
