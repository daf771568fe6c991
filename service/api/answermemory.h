// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace penstock
{

/// The answers that were given to calls with a token, so that a repeated call gets the same answer instead of a second
/// effect.
class AnswerMemory
{
public:
    /// A user's token; users cannot see each other's.
    struct Key {
        QString user;
        QString token;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.user, key.token); }
    };
    struct Entry {
        QByteArray fingerprint; ///< of method and parameters: the token fits no other call
        Result<QJsonValue> answer;
    };

    virtual ~AnswerMemory() = default;

    [[nodiscard]] virtual std::optional<Entry> find(const Key &key) = 0;
    virtual void remember(const Key &key, const Entry &entry) = 0;
};

} // namespace penstock
