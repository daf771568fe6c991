// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// A new random identifier, 128 bits, as a lower-case UUID without braces.
[[nodiscard]] QString newId();

/// 256 bits from the system's generator, base64url: for tickets and tokens.
[[nodiscard]] QString newSecret();

/// Compares in a time that does not depend on where the texts differ.
[[nodiscard]] bool equalSecrets(const QString &left, const QString &right);

} // namespace penstock
