// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QJsonObject>

namespace penstock {

/// The model in the words of JSON Schema (draft 2020-12), for programs that know nothing of this one.
namespace jsonschema {

/// The values a field takes; where it is not required, null as well. What JSON Schema has no word for begins with "x-".
/// Objects of a type are references to its schema in an OpenRPC document.
[[nodiscard]] QJsonObject ofField(const Field &field);
/// An object with these members, of which those without a default may be required.
[[nodiscard]] QJsonObject ofMembers(const QList<Field> &fields);
/// The objects of a type, as the service returns them.
[[nodiscard]] QJsonObject ofType(const ResourceType &type);

} // namespace jsonschema

} // namespace penstock
