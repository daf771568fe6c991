// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventlog.h"
#include "service/tasks/task.h"

namespace penstock {

/// What is told about tasks.
[[nodiscard]] QList<EventKind> taskEvents();
/// That a task failed or needs attention, and why.
[[nodiscard]] EventLog::Entry endedBadly(const Task &task);

} // namespace penstock
