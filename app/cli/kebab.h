// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// "shutDown" -> "shut-down", "diskSize" -> "disk-size".
[[nodiscard]] QString kebabCase(const QString &camel);
/// "shut-down" -> "shutDown". What is camel case already stays.
[[nodiscard]] QString camelCase(const QString &kebab);

} // namespace penstock
