// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

class Output;

/// Checks what this program needs from its surroundings: loopback sockets, WebSockets, sizes and tables. Returns what
/// to exit with.
[[nodiscard]] int selfTest(const Output &output);

} // namespace penstock
