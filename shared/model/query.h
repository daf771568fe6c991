// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace penstock {

/// A condition over the fields of a type: a comparison, or several conditions joined by and, or, not.
struct Condition {
    enum class Kind { Always, And, Or, Not, Compare };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Like, In, IsNull };

    Kind kind = Kind::Always;
    QList<Condition> parts{}; ///< for And, Or, Not
    QString field{};          ///< for Compare; "id" and "version" are fields as well
    Operator op = Operator::Equal;
    QJsonValue value{};       ///< an array for In; for Like, text in which "*" stands for anything

    /// Whether an object, in its JSON form, meets the condition. An absent value (null, missing, empty text or list) is
    /// what IsNull asks for; it equals only another absent one, is in nothing, like nothing and neither less nor
    /// greater. A list meets a comparison when one of its elements does. Equal tells upper from lower case, Like does not.
    [[nodiscard]] bool matches(const QJsonObject &object) const;
};

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
