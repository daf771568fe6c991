// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

namespace penstock {

/// What an SQLite result code means to a person; `words` are SQLite's own.
[[nodiscard]] Error sqlError(int extendedCode, const QString &words);

} // namespace penstock
