// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace penstock {

/// Deals out turns so that everybody has one before anybody has the next: who asks for a thousand at once gets a thousand
/// rounds, who asks for one is served in the present round.
class Rounds
{
public:
    /// The round in which what `initiator` asks for now has its turn.
    [[nodiscard]] qint64 next(const QString &initiator) const
    {
        const auto last = m_last.constFind(initiator);
        return last == m_last.constEnd() ? m_present : std::max(m_present, *last + 1);
    }
    void enter(const QString &initiator, qint64 round) { m_last.insert(initiator, round); }
    void served(qint64 round) { m_present = std::max(m_present, round); }

private:
    QHash<QString, qint64> m_last;
    qint64 m_present = 0;
};

/// A place in every queue at the same time: by round, then in the order of arrival. It is the same everywhere, so that
/// nobody waits in a circle.
struct Turn {
    qint64 round = 0;
    qint64 number = 0;

    friend auto operator<=>(const Turn &, const Turn &) = default;
};

} // namespace penstock
