// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/committedchanges.h"
#include "shared/model/condition.h"
#include "shared/model/pathresolver.h"

#include <QList>
#include <QSet>

namespace penstock {

/// A place on a path over relations where the objects of another type decide: what they change there can let other objects
/// meet a condition, or show another value.
///
/// The first changed object on the way from one of those to the value it has, or had, is reached over unchanged ones, so
/// that the way to it can be walked in the present state. That makes these places enough to find everybody concerned.
struct RelationPoint {
    QString type;      ///< whose changes matter
    QString reference; ///< for objects that refer: the field with which they do so, "host" or "nics"; otherwise empty
    QString member;    ///< where the reference is inside of that, "network"; empty: the field itself
    QString field;     ///< what is asked of them
    FieldPath way;     ///< from the object that has the path to the ids concerned; empty: its own id

    /// The ids at the end of the way that these changes concern. Without `strict`, changes of other fields do not matter.
    void collect(const QList<ObjectChange> &changes, bool strict, QSet<QString> &ids) const;
    /// The objects from which the way leads to one of the ids.
    [[nodiscard]] Condition leadingTo(const QSet<QString> &ids) const;
};

[[nodiscard]] QList<RelationPoint> relationPoints(const Condition &condition, const QList<ResolvedPath> &select);

} // namespace penstock
