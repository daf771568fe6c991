// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"

namespace penstock {

/// What is told about tasks.
[[nodiscard]] QList<EventKind> taskEvents();

} // namespace penstock
