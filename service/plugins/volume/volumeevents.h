// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"

namespace penstock {

/// What a look at the disk files of hosts may find.
[[nodiscard]] QList<EventKind> volumeEvents();

} // namespace penstock
