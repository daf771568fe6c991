// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

namespace penstock {

/// Where hosts stand.
[[nodiscard]] ResourceType zoneType();
/// What people arrange virtual machines in; folders nest.
[[nodiscard]] ResourceType folderType();

/// The attribute "zone" of hosts.
[[nodiscard]] Field zoneOfHost();
/// The attribute "folder" of virtual machines.
[[nodiscard]] Field folderOfMachine();

} // namespace penstock
