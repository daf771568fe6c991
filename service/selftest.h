// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

/// Checks that the libraries and Qt plugins the service needs are there. Prints one line a check; 0 when all pass.
[[nodiscard]] int selfTest();

} // namespace penstock
