// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/committedchanges.h"
#include "shared/model/condition.h"
#include "shared/model/pathresolver.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace penstock {

/// A place on a path over relations where the objects of another type decide: what they change there can let other objects
/// meet a condition, or show another value.
///
/// The first changed object on the way from one of those to the value it has, or had, is reached over unchanged ones, so
/// that the way to it can be walked in the present state. That makes these places enough to find everybody concerned.
struct RelationPoint {
    QString type;       ///< whose changes matter
    QStringList key;    ///< where the ids, or names, of those concerned are in them: {"nics", "network"}; empty: their own id
    QStringList fields; ///< what is asked of them, and what makes the relation
    FieldPath way;      ///< from the object that has the path to the ids or names concerned; empty: its own id
    bool isTie = false; ///< only changes of these fields matter, whatever may be seen

    /// What is at the end of the way for those whom these changes concern. Without `strict`, changes of other fields do not
    /// matter.
    void collect(const QList<ObjectChange> &changes, bool strict, QSet<QString> &ids) const;
    /// The objects from which the way leads to one of the ids.
    [[nodiscard]] Condition leadingTo(const QSet<QString> &ids) const;
};

/// The fields of one object that decide where a path leads that has come to it.
[[nodiscard]] QStringList fieldsAsked(const FieldPath &path, qsizetype at);
[[nodiscard]] QList<RelationPoint> relationPoints(const Condition &condition, const QList<ResolvedPath> &select);

} // namespace penstock
