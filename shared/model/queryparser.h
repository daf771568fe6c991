// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/query.h"
#include "shared/model/searchtext.h"

namespace penstock {

/// Parses a condition such as: state = running and (cpus > 2 or name ~ "web*") and not host in (a, "b c").
/// Operators: = != < <= > >= ~ (or like), in, `not in`, `between 1 and 4`, `is null`, `is not null`; words: and, or, not.
/// Names go over relations in both directions: host.name, nics.network.name, vm.state. Texts with other characters than
/// letters, digits and . - _ : * are quoted, "like \"this\"" or 'like this'. Sizes may carry a suffix (4GiB, 4GB), times
/// be relative (now - 7d, today). Errors point at the column and suggest the nearest name. An empty text is a condition
/// that always holds.
[[nodiscard]] Result<Condition> parseCondition(const TypeRegistry &types, const ResourceType &type, const QString &text,
                                               const QDateTime &now = QDateTime::currentDateTimeUtc());
/// The same without relations to other types.
[[nodiscard]] Result<Condition> parseCondition(const ResourceType &type, const QString &text);

/// "memory desc, name": fields of the type itself. `descending` is the direction of keys that do not say one.
[[nodiscard]] Result<QList<SortKey>> parseOrder(const ResourceType &type, const QString &text, bool descending = false);
/// "name, host.name": what leads to one value.
[[nodiscard]] Result<QList<ResolvedPath>> parseFields(const TypeRegistry &types, const ResourceType &type,
                                                      const QString &text);
/// "count, sum memory".
[[nodiscard]] Result<QList<Aggregation::Column>> parseColumns(const ResourceType &type, const QString &text);

/// A whole query, understood.
struct QueryText {
    enum class Form { List, Aggregate, Search };

    Form form = Form::List;
    QString type{}; ///< empty for Search
    Query query{};
    Aggregation aggregation{};
    SearchText search{};
};

/// Parses a whole query, in one of the forms
///   vm where CONDITION order by memory desc, name limit 100 select name, host.name
///   vm where CONDITION count, sum memory by host.name
///   search WORDS over vm, host limit 50
/// in which every clause but the name of the type may be absent, and the name as well where `type` is given.
[[nodiscard]] Result<QueryText> parseQuery(const TypeRegistry &types, const QString &text, const ResourceType *type = nullptr,
                                           const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace penstock
