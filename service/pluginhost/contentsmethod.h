// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/kernel.h"

#include <vector>

namespace penstock {

/// TYPE.deleteAll for every type whose objects own others or are places of others: deletes an object with everything that belongs to it, as a
/// task that begins a task for each of them. To be called when all types are known.
[[nodiscard]] std::vector<Registration> offerContentsDeletion(Kernel &kernel);

} // namespace penstock
