// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/clock.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace penstock {

/// What the clock on the wall shows: it may be set, forwards and backwards. For time that passes see Clock.
using WallClock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

/// A clock for what becomes old: never further ahead than time has passed since it was made, so that nothing goes early
/// when somebody puts the clock on the wall forward.
[[nodiscard]] inline WallClock neverAhead(const WallClock &wall = systemTime, const Clock &steady = steadyMilliseconds)
{
    return [wall, steady, began = wall(), beganSteady = steady()] {
        return std::min(wall(), began.addMSecs(steady() - beganSteady));
    };
}

} // namespace penstock
