// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/query.h"
#include "shared/model/resourcetype.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace penstock {

/// SQL text with its bound values.
struct CompiledQuery {
    QString sql;
    QList<QVariant> values;
};

/// Turns queries into SQL. Names come from the model and are quoted; values are always bound.
namespace querycompiler {

/// SELECT of all columns (id, version, fields in the order of the model) for one page. Pages are found by key, so that a
/// late page costs no more than the first.
[[nodiscard]] Result<CompiledQuery> select(const ResourceType &type, const Query &query);
[[nodiscard]] CompiledQuery count(const ResourceType &type, const Condition &where);
/// The cursor that continues after `last`, an object of a page.
[[nodiscard]] QString cursorAfter(const Query &query, const QJsonObject &last);

} // namespace querycompiler

} // namespace penstock
