// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QStringList>

namespace penstock {

class Repository;

/// What an object belongs to: itself and everything above it along references to parents, owners and places. A right given
/// for an object holds for all that have it in their lineage.
namespace lineage {

/// Steps upwards that count. Types that nest have to stay well within it.
inline constexpr int deepest = 24;

/// The field in which objects that tell about others, such as tasks and events, keep the lineage of those.
[[nodiscard]] QString scopeField();
/// The form of an entry: "host:ID".
[[nodiscard]] QString entry(const QString &type, const QString &id);
/// Whether what the field refers to is above the object that has it.
[[nodiscard]] bool leadsUpwards(const Field &field);
/// The references of a type that lead upwards.
[[nodiscard]] QList<Field> references(const ResourceType &type);

/// The lineage of an object, itself first; for one that tells about others, with theirs.
[[nodiscard]] QStringList of(Repository &repository, const QString &type, const QJsonObject &object);
/// The same for an id; just the object itself when it does not exist (any more), nothing without an id.
[[nodiscard]] QStringList of(Repository &repository, const QString &type, const QString &id);

} // namespace lineage
} // namespace penstock
