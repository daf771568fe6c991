// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace penstock {

/// Compares names as people order them: without regard to case, and numbers by their value, so that vm2 < vm10.
/// Negative, zero or positive; zero only for equal texts.
[[nodiscard]] int naturalCompare(QStringView left, QStringView right);

} // namespace penstock
