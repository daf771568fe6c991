// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/claim.h"

#include "shared/core/objectshape.h"

#include <QJsonObject>

namespace penstock {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<Claim> &claims)
{
    static const ObjectShape shape({u"resource"_s, u"kind"_s});
    QJsonArray array;
    for (const Claim &claim : claims) {
        array.append(shape.make({claim.resource, static_cast<int>(claim.kind)}));
    }
    return array;
}

QList<Claim> claimsFromJson(const QJsonArray &json)
{
    QList<Claim> claims;
    for (const auto &item : json) {
        const QJsonObject claim = item.toObject();
        const int kind = claim.value("kind"_L1).toInt();
        claims.append({.resource = claim.value("resource"_L1).toString(),
                       .kind = kind == 1   ? Claim::Kind::Shared
                               : kind == 2 ? Claim::Kind::Slot
                                           : Claim::Kind::Exclusive});
    }
    return claims;
}

} // namespace penstock
