// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"

namespace penstock {

class Database;
class Dispatcher;

/// service.backup: a copy of the database while the service works.
[[nodiscard]] Registration addBackupMethod(Dispatcher &dispatcher, const Database &database);

} // namespace penstock
