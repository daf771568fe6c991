// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace penstock {

/// Every style, 256 colours, a true-colour ramp, wide characters and frames, for eyes to judge.
QByteArray colourfulOutput();

} // namespace penstock
