// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/fieldpath.h"
#include "shared/model/querytokens.h"
#include "shared/model/resourcetype.h"
#include "shared/model/typeregistry.h"

namespace penstock {

/// A name of the query language, understood.
struct ResolvedPath {
    FieldPath path;
    Field field;   ///< at its end; its name is the whole path
    bool isSingle = true; ///< leads to one value at most: no lists and no referring objects on the way
};

/// Finds what names such as "cpus", "host.name", "nics.network.name" or "vm.state" mean for a type: fields of it, members
/// of its nested values, fields of objects it refers to, and of objects that refer to it (by the name of their type or the
/// declared name of the relation). Where nothing else is called so, a plural works in the singular as well: "nic.network.name".
/// At most five relations deep.
class PathResolver
{
public:
    PathResolver(const TypeRegistry &types, const ResourceType &type) : m_types(types), m_type(type) {}

    /// The error points at the part of the name that is not known, and suggests the nearest known one.
    [[nodiscard]] Result<ResolvedPath> resolved(const QueryToken &name) const;

private:
    struct Walk;

    [[nodiscard]] Result<ResolvedPath> fromType(const ResourceType &type, Walk walk) const;
    [[nodiscard]] Result<ResolvedPath> throughField(const Field &field, Walk walk) const;
    [[nodiscard]] Result<ResolvedPath> fromMembers(const Field &holder, Walk walk) const;
    [[nodiscard]] Result<ResolvedPath> toTarget(const Field &reference, Walk walk) const;
    [[nodiscard]] Result<ResolvedPath> arrived(Field field, Walk walk) const;

    const TypeRegistry &m_types;
    const ResourceType &m_type;
};

/// The step from a type to objects that refer to it, and how it is called from there.
struct ReverseStep {
    QString name;
    PathStep step;
};

/// The steps to all who refer to a type, by fields of their own or by members of lists and nested values. The declared
/// name of a relation works as well as the name of the referring type, which stands for the first of its references.
[[nodiscard]] QList<ReverseStep> reverseSteps(const TypeRegistry &types, const QString &type);

} // namespace penstock
