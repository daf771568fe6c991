// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// A new identifier, as a lower-case UUID without braces (version 7 of RFC 9562): the time in front keeps what is made together
/// together in the indexes, 62 bits are random. For any thread.
[[nodiscard]] QString newId();

/// 256 bits from the system's generator, base64url: for tickets and tokens.
[[nodiscard]] QString newSecret();

/// Compares in a time that does not depend on where the texts differ.
[[nodiscard]] bool equalSecrets(const QString &left, const QString &right);

} // namespace penstock
