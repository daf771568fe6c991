// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/condition.h"
#include "shared/model/resourcetype.h"

#include <QStringList>

namespace penstock {

class Repository;

/// An object and all that have it in their lineage, as conditions over own fields, which the database and watches evaluate
/// alike. What lies between is read when the condition is made: for each type on the way one look at an index, and one more
/// for each level of a type that nests.
class Subtree
{
public:
    /// `scope` is "type:id".
    Subtree(Repository &repository, const QString &scope);

    /// Which objects of a type belong to it. Not(Always) when none can.
    [[nodiscard]] Condition condition(const ResourceType &type) const { return condition(type, {}); }

private:
    /// `through`: the types that are being looked at.
    [[nodiscard]] Condition condition(const ResourceType &type, const QStringList &through) const;
    [[nodiscard]] QStringList ids(const ResourceType &type, const QStringList &through) const;
    [[nodiscard]] QStringList nested(const ResourceType &type, const Condition &outermost, const QList<Field> &within) const;

    Repository &m_repository;
    QString m_type;
    QString m_id;
};

namespace conditions {

/// What meets one of these; nothing when there are none.
[[nodiscard]] Condition anyOf(const QList<Condition> &parts);

} // namespace conditions
} // namespace penstock
