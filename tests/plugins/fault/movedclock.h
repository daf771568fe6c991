// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace penstock {

/// Moves the clock on the wall of this process, as somebody who sets it, or a time server, would; time that passes stays
/// what it is.
void moveClock(qint64 seconds);

} // namespace penstock
