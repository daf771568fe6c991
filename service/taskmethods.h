// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"

#include <vector>

namespace penstock {

class Dispatcher;
class TaskRunner;

/// What can be done with tasks besides looking: task.cancel, task.clear, task.retryUndo, task.dismiss, task.inspect.
[[nodiscard]] std::vector<Registration> addTaskMethods(Dispatcher &dispatcher, TaskRunner &tasks);

} // namespace penstock
