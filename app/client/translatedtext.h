// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/core/text.h"

#include <QString>

namespace penstock {

/// The text in the user's language, where a translation is there, with its values filled in.
[[nodiscard]] QString translated(const Text &text);
/// A text in its wire form; empty for null.
[[nodiscard]] QString translated(const QJsonValue &wireText);
/// A label, help or choice of a type, field or method in the user's language.
[[nodiscard]] QString translatedLabel(const QString &label);
/// what, why and fix as one paragraph.
[[nodiscard]] QString translated(const Error &error);

} // namespace penstock
