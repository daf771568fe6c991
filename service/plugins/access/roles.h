// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/access/records.h"
#include "shared/model/method.h"

namespace penstock {

/// The ready-made roles, made from what the methods of the service say about themselves.
namespace roles {

/// Their ids, which are their names as well, from the mightiest on.
[[nodiscard]] QStringList ready();
/// Writes those roles as they follow from these methods.
[[nodiscard]] Result<void> refresh(Records &records, const QList<Method> &methods);

} // namespace roles
} // namespace penstock
