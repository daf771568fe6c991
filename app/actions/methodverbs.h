// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/verb.h"
#include "shared/model/method.h"

#include <optional>

namespace penstock::methodverbs {

/// The verb for a method that a plugin declares, with the words of its description; none for what the console does in a way
/// of its own, and for what only looks.
[[nodiscard]] std::optional<Verb> of(const Method &method);
/// The parameter that names what it works on: "id", or another object such as the host of volume.check. May be null.
[[nodiscard]] const Field *objectOf(const Method &method);
/// The parameters to ask for.
[[nodiscard]] QStringList asked(const Method &method, bool withObject);

} // namespace penstock::methodverbs
