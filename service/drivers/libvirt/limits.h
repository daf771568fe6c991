// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace penstock {

/// How long the driver waits.
struct Limits {
    std::chrono::milliseconds connecting{20'000};
    std::chrono::milliseconds calls{30'000};     ///< reading and short operations
    std::chrono::milliseconds longCalls{60'000}; ///< starting, defining, disks
    std::chrono::milliseconds closing{3'000};    ///< for threads to end before they are left behind
    std::chrono::milliseconds sweep{30'000};     ///< between comparisons of everything
};

} // namespace penstock
