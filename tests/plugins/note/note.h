// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

namespace penstock {

/// A note, with a field of every kind.
[[nodiscard]] ResourceType noteType();

/// What is noted at virtual machines themselves: fields for a type that another plugin brings.
[[nodiscard]] QList<Field> machineAttributes();
/// Keys of tags of virtual machines that have kinds.
[[nodiscard]] QList<Field> machineTags();
/// All of it in other languages.
[[nodiscard]] QJsonObject noteWords();

} // namespace penstock
