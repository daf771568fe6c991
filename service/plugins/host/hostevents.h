// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"

namespace penstock {

/// What happens to hosts.
[[nodiscard]] QList<EventKind> hostEvents();

} // namespace penstock
