// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QString>
#include <QThreadPool>

namespace penstock {

/// Hashes of passwords with argon2id, made and checked in threads of their own: each takes a noticeable time and a lot
/// of memory on purpose, so few run at once and few wait.
class PasswordHasher
{
public:
    struct Cost {
        unsigned long long passes = 3;
        std::size_t memory = std::size_t(64) * 1024 * 1024;
    };

    explicit PasswordHasher(Cost cost);
    ~PasswordHasher();

    /// The form that is kept: algorithm, cost, salt and hash in one text.
    [[nodiscard]] Async<QString> hash(const QString &password);
    /// Whether the password has this hash. An empty hash fits no password and takes the same time.
    [[nodiscard]] Async<bool> verify(const QString &password, const QString &hash);

private:
    template <typename T, typename Work>
    [[nodiscard]] Async<T> inThread(Work work);

    static constexpr int atOnce = 2;
    static constexpr int waitingAtMost = 64;

    Cost m_cost;
    QByteArray m_nobody; ///< the hash of a password that nobody knows
    std::shared_ptr<std::atomic_int> m_waiting = std::make_shared<std::atomic_int>(0);
    QThreadPool m_threads;
};

} // namespace penstock
