// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// The candidate that is most like a mistyped name, or an empty string when none is near.
[[nodiscard]] QString nearest(const QString &mistyped, const QStringList &candidates);

} // namespace penstock
