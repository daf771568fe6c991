// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/condition.h"
#include "shared/model/pathresolver.h"
#include "shared/model/resourcetype.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace penstock {

struct SortKey {
    QString field;
    bool descending = false;
};

/// What to list of one type, in which order. Absent values come first; what is equal is ordered by id.
struct Query {
    Condition where;
    QList<SortKey> order; ///< by fields of the type itself; the id decides last
    int limit = 1000;
    QString after;               ///< cursor of the previous page
    QList<ResolvedPath> select;  ///< the fields to return besides id and version; none: all of them
    QDateTime now;               ///< what relative times meant on the first page
    bool ranked = false;         ///< an order or a limit was asked for; otherwise both are the usual ones
    QByteArray fingerprint;      ///< a cursor belongs to the query with the same one; empty: it fits every query

    /// From the parameters of TYPE.query: {query} or {where, orderBy, descending, select}, {limit, after}. Unknown fields
    /// are errors which name the field and the nearest known one.
    [[nodiscard]] static Result<Query> fromJson(const TypeRegistry &types, const ResourceType &type,
                                                const QJsonObject &parameters);
    /// The same without relations to other types.
    [[nodiscard]] static Result<Query> fromJson(const ResourceType &type, const QJsonObject &parameters);
};

/// Numbers or counts, instead of objects: of all that meet a condition, or of each group with equal values.
struct Aggregation {
    enum class Function { Count, Sum, Minimum, Maximum, Average };
    struct Column {
        Function function = Function::Count;
        QString field{}; ///< of the type itself; empty for Count

        [[nodiscard]] QString name() const; ///< "count", "sum(memory)"
    };

    Condition where;
    QList<ResolvedPath> by;
    QList<Column> columns;
    int limit = 10000; ///< groups

    /// From the parameters of TYPE.aggregate: {where, by: ["host.name"], functions: ["count", "sum memory"]}.
    [[nodiscard]] static Result<Aggregation> fromJson(const TypeRegistry &types, const ResourceType &type,
                                                      const QJsonObject &parameters);
};

} // namespace penstock
