// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/answermemory.h"
#include "service/store/secretbox.h"

#include <QDateTime>

#include <functional>

namespace penstock {

class Database;

/// An AnswerMemory that outlives the process: what is remembered becomes durable with what the call changed. Sealed, because
/// an answer may hold a secret and a fingerprint would let passwords be guessed.
class StoredAnswers final : public AnswerMemory
{
public:
    struct Retention {
        int hours = 48; ///< one day is promised, and the clock may be set on by another
        qint64 most = 100'000; ///< answers; beyond that the oldest go
    };
    using Now = std::function<QDateTime()>;

    StoredAnswers(Database &database, SecretBox box, Retention retention, Now now = QDateTime::currentDateTimeUtc);

    /// Makes the table, and forgets what is too old.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] std::optional<Entry> find(const Key &key) override;
    void remember(const Key &key, const Entry &entry) override;

private:
    [[nodiscard]] Result<void> forgetOld();
    [[nodiscard]] qint64 oldest() const;

    Database &m_database;
    SecretBox m_box;
    Retention m_retention;
    Now m_now;
    int m_written = 0; ///< since it was last looked for old ones
};

} // namespace penstock
