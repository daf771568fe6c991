// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/database.h"
#include "service/store/repository.h"

#include <QString>

namespace penstock {

/// The types of the benchmark: hosts, networks, machines and their adapters.
[[nodiscard]] QList<ResourceType> benchTypes();

/// Fills a new database with `machines` machines, twice as many adapters, and a host and a network for each thousand of
/// them. The same every time.
[[nodiscard]] Result<void> fillFleet(Repository &repository, int machines);

} // namespace penstock
