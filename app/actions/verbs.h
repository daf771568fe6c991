// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/verb.h"

namespace penstock {

[[nodiscard]] QList<Verb> vmVerbs();
[[nodiscard]] QList<Verb> hostVerbs();
[[nodiscard]] QList<Verb> imageVerbs();
[[nodiscard]] QList<Verb> taskVerbs();

} // namespace penstock
