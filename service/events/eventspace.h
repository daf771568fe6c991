// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"
#include "shared/core/bytes.h"

namespace penstock {

/// How much the log of events takes. Every event is counted once, in portions and some time after it was written, so that
/// writing one costs nothing and starting with a long log neither.
class EventSpace
{
public:
    EventSpace(Repository &repository, const ResourceType &type);

    /// Begins anew, with this event as the oldest.
    void begin(qint64 oldest);
    /// Counts the next portion of those up to this one; whether there are more.
    bool count(qint64 last);
    /// What was counted so far.
    [[nodiscard]] Bytes counted() const { return m_counted; }
    /// Up to which of these events the oldest must go so that the rest stays within the limit; less than `first` for none.
    [[nodiscard]] qint64 surplusUntil(Bytes limit, qint64 first, qint64 last) const;
    /// What these events take, of those that were counted.
    [[nodiscard]] Bytes share(qint64 first, qint64 last) const;
    /// They are gone: all up to this one, which took so much.
    void drop(qint64 last, Bytes share);

private:
    [[nodiscard]] Bytes sum(qint64 first, qint64 last) const;

    Repository &m_repository;
    QString m_size; ///< of a row, in SQL
    Bytes m_counted;
    qint64 m_last = 0; ///< that was counted
};

} // namespace penstock
