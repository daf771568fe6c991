// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace penstock {

/// One resource a task works on.
struct Claim {
    enum class Kind {
        Exclusive, ///< nobody else at the same time
        Shared,    ///< together with others that share
        Slot,      ///< one of a limited number of places
    };

    QString resource; ///< "vm:ID"
    Kind kind = Kind::Exclusive;

    friend bool operator==(const Claim &, const Claim &) = default;
};

[[nodiscard]] QJsonArray toJson(const QList<Claim> &claims);
[[nodiscard]] QList<Claim> claimsFromJson(const QJsonArray &json);

} // namespace penstock
