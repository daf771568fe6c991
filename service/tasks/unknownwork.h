// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/taskledger.h"

namespace penstock {

/// Unfinished work whose workflow nobody registered: an older or newer service, or one with another plugin, began it. It can
/// neither go on nor back, so that it needs attention. Its journal stays for a service that knows it (task.retryUndo).
[[nodiscard]] Result<void> leaveUnknownWork(const TaskLedger::Services &services, Journal::Entry entry, Task task);

} // namespace penstock
