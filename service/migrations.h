// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/migration.h"

namespace penstock {

/// Every migration of the service's database, in order. A service refuses a database that went through more of them.
[[nodiscard]] QList<Migration> migrations();

} // namespace penstock
