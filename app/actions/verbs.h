// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/verb.h"

namespace penstock {

class ResourceType;

[[nodiscard]] QList<Verb> vmVerbs();
[[nodiscard]] QList<Verb> hostVerbs();
[[nodiscard]] QList<Verb> imageVerbs();
[[nodiscard]] QList<Verb> taskVerbs();
/// What can be done with objects of a type that only its description tells of.
[[nodiscard]] QList<Verb> modelVerbs(const ResourceType &type, const QStringList &methods);

} // namespace penstock
