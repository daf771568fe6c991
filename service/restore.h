// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

struct Options;

/// Puts a backup in the place of the database (--restore) and says on the terminal what was done. The exit code.
[[nodiscard]] int restore(const Options &options);

} // namespace penstock
