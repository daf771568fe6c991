// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/core/text.h"

#include <libvirt/libvirt.h>

#include <atomic>
#include <chrono>
#include <functional>

namespace penstock {

/// One piece of blocking work on a connection. The thread that does it and the clock race to answer; the first claim()
/// answers.
struct Job {
    using Clock = std::chrono::steady_clock;

    Text what;
    Clock::time_point deadline;
    std::chrono::milliseconds limit{};
    std::function<void(virConnectPtr)> work;   ///< claims by itself once it has a result
    std::function<void(const Error &)> refuse; ///< called by whoever claimed, instead of a result
    std::atomic<bool> started = false;

    [[nodiscard]] bool claim() { return !m_claimed.exchange(true); }
    [[nodiscard]] bool isClaimed() const { return m_claimed; }

private:
    std::atomic<bool> m_claimed = false;
};

} // namespace penstock
