// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/condition.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

/// What to list of one type. `where` is text in the query language: state = running and (cpus > 2 or name ~ "web*").
struct Query {
    Condition where;
    QString orderBy = QStringLiteral("name");
    bool descending = false;
    int limit = 1000;
    QString after; ///< cursor of the previous page

    /// From the parameters of TYPE.query: {where, orderBy, descending, limit, after}. Unknown fields are errors which
    /// name the field and the nearest known one.
    [[nodiscard]] static Result<Query> fromJson(const ResourceType &type, const QJsonObject &parameters);
};

} // namespace penstock
