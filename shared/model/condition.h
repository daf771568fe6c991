// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/fieldpath.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace penstock {

/// Where a condition finds the objects it reaches over relations.
class RelatedObjects
{
public:
    virtual ~RelatedObjects() = default;

    /// The object of this id; an empty one when there is none.
    [[nodiscard]] virtual QJsonObject object(const QString &type, const QString &id) const = 0;
    /// The objects of this name whose reference `within` is this id.
    [[nodiscard]] virtual QList<QJsonObject> named(const QString &type, const QString &name, const QString &within,
                                                   const QString &id) const = 0;
    /// The objects of a type whose reference `field` ("host", "nics.network") is this id or name.
    [[nodiscard]] virtual QList<QJsonObject> referring(const QString &type, const QString &field,
                                                       const QString &id) const = 0;
};

/// A condition over the fields of a type: a comparison, or several conditions joined by and, or, not.
struct Condition {
    enum class Kind { Always, And, Or, Not, Compare };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Like, In, IsNull };

    Kind kind = Kind::Always;
    QList<Condition> parts{}; ///< for And, Or, Not
    QString field{};          ///< for Compare; "id" and "version" are fields as well; "host.name" where there is a path
    Operator op = Operator::Equal;
    QJsonValue value{};       ///< an array for In; for Like, text in which "*" stands for anything
    FieldPath path{};         ///< the way to the value; empty: `field` is a field of the object itself

    /// Whether an object, in its JSON form, meets the condition.
    ///
    /// An absent value (null, missing, empty text, list or object) is what IsNull asks for; it equals only another absent
    /// one, is in nothing, like nothing and neither less nor greater. A list, or a path that leads to several values, meets
    /// a comparison when one of the values does, and is absent when all of them are. Sentences compare in English. Equal
    /// tells upper from lower case, Like does not. Texts are ordered by the numbers of their signs.
    [[nodiscard]] bool matches(const QJsonObject &object, const RelatedObjects *related = nullptr) const;
};

/// Negative, zero or positive as texts are sorted: by code points, as a database sorts UTF-8.
[[nodiscard]] int compareTexts(QStringView left, QStringView right);

/// A condition "field = value".
[[nodiscard]] Condition whereEqual(const QString &field, const QJsonValue &value);
/// What meets both.
[[nodiscard]] Condition bothOf(const Condition &left, const Condition &right);

} // namespace penstock
