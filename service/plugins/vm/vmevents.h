// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"

namespace penstock {

/// What happens to virtual machines, besides what people edit.
[[nodiscard]] QList<EventKind> vmEvents();

} // namespace penstock
