// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace penstock {

struct Options;

/// What the program may be asked to do instead of running: --self-test, --restore. It says on the terminal what it did.
/// The exit code; nothing when it is to run.
[[nodiscard]] std::optional<int> oneOff(const Options &options);

} // namespace penstock
