// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"

namespace penstock {

/// What is told about schedules, besides what people edit.
[[nodiscard]] QList<EventKind> scheduleEvents();

} // namespace penstock
