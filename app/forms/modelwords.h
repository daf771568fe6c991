// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QString>

namespace penstock::modelwords {

/// A label or help of a field in the user's language.
[[nodiscard]] QString label(const QString &english);
/// A sentence in the user's language, with its values filled in.
[[nodiscard]] QString sentence(const Text &text);
/// What is wrong with the value of a field: the cause where one is told, and the way out.
[[nodiscard]] QString problem(const Error &error);

} // namespace penstock::modelwords
