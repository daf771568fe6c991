// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <functional>

namespace penstock {

/// What the clock on the wall shows: it may be set, forwards and backwards. For time that passes see Clock.
using WallClock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace penstock
