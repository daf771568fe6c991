// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace penstock
{

/// Milliseconds that never run backwards.
using Clock = std::function<qint64()>;

[[nodiscard]] inline qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace penstock
