// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

class ResourceCache;
class ServiceClient;

/// Where an object of a type that nests is, such as a folder: "outer / inner".
namespace objectpath {

[[nodiscard]] bool nests(const ServiceClient &client, const QString &type);
/// As far as the cache knows what is above it; else just the name.
[[nodiscard]] QString of(const ResourceCache &cache, const QString &type, const QString &id, const QString &name);

} // namespace objectpath
} // namespace penstock
