// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <optional>

namespace penstock {

struct Options;

/// What the program may be asked to do instead of running: --self-test, --restore. It says on the terminal what it did, or
/// what is wrong with the options.
/// The exit code; nothing when it is to run.
[[nodiscard]] std::optional<int> oneOff(const Result<Options> &options);

} // namespace penstock
