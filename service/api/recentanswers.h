// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/answermemory.h"
#include "service/api/clock.h"

#include <QHash>

#include <deque>

namespace penstock
{

/// An AnswerMemory that holds the latest answers in memory, for a limited time.
class RecentAnswers final : public AnswerMemory
{
public:
    explicit RecentAnswers(qsizetype capacity = 10'000, qint64 milliseconds = 3'600'000,
                           Clock clock = steadyMilliseconds);

    [[nodiscard]] std::optional<Entry> find(const Key &key) override;
    void remember(const Key &key, const Entry &entry) override;

private:
    struct Age {
        Key key;
        qint64 expires;
    };

    void forgetOld();

    qsizetype m_capacity;
    qint64 m_lifetime;
    Clock m_clock;
    QHash<Key, Entry> m_entries;
    std::deque<Age> m_ages; ///< oldest first, one for each entry
};

} // namespace penstock
