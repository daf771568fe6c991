// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/condition.h"
#include "shared/model/typeregistry.h"

#include <QDateTime>

namespace penstock {

/// What is written into the field above a list: words, or a condition of the query language that an order and a limit may
/// follow. Conditions over the objects themselves are looked at here; the service answers those over relations, and
/// orders and limits.
class ListFilter
{
public:
    ListFilter() = default;
    /// Words always can be read. The detail of an error says where it is: "column=N length=N".
    [[nodiscard]] static Result<ListFilter> parse(const TypeRegistry &types, const ResourceType &type, const QString &text,
                                                  const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// Whether the text means to be a condition rather than words.
    [[nodiscard]] static bool isCondition(const TypeRegistry &types, const ResourceType &type, const QString &text);
    /// A condition on one field of the objects as it is written; empty for others.
    [[nodiscard]] static QString written(const Condition &condition);

    QString words{};       ///< each must occur
    Condition condition{}; ///< to be looked at here
    QString where{};       ///< the same as it is written
    QString orderBy{};
    int limit = 0;
    bool asksService = false;
};

} // namespace penstock
