// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QString>

namespace penstock {

/// Passwords and the like, which are no arguments: other processes can read those.
namespace secretinput {

/// The first line of a file.
[[nodiscard]] Result<QString> fromFile(const QString &path);
/// A line from standard input; on a terminal after this question, and unseen.
[[nodiscard]] Result<QString> typed(const QString &question);

} // namespace secretinput
} // namespace penstock
