// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/conditioncompiler.h"
#include "shared/model/condition.h"
#include "shared/model/resourcetype.h"

namespace penstock {

/// Objects in the bin are left out wherever people list, count, watch or search, unless they ask for them by name.
namespace presence {

/// The condition of a query, without objects in the bin if it does not mention the bin itself.
[[nodiscard]] Condition within(const ResourceType &type, const Condition &where);
/// What may be found without asking for the bin.
[[nodiscard]] Visibility of(const Visibility &visible);
/// Objects that are in the bin.
[[nodiscard]] Condition discarded();
[[nodiscard]] bool isDiscarded(const QJsonObject &object);

} // namespace presence
} // namespace penstock
