// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

class ResourceType;

/// What a type needs so that its objects are not lost by mistake.
namespace deletionfields {

/// People can guard objects against deletion: the field "protected" and the methods TYPE.protect and TYPE.unprotect.
void addProtection(ResourceType &type);
[[nodiscard]] bool isProtectable(const ResourceType &type);

/// Objects can be put into the bin before they are deleted for good: the fields "discarded", "discardedBy" and
/// "discardedWith". Those that are there are left out of lists unless one asks for them.
void addBin(ResourceType &type);
[[nodiscard]] bool isDiscardable(const ResourceType &type);

} // namespace deletionfields
} // namespace penstock
