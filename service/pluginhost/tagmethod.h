// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"

namespace penstock {

class Dispatcher;
class Repository;
class ResourceType;

/// TYPE.tag: attaches, changes and removes tags of an object whose type has them (ResourceType::makeTagged).
[[nodiscard]] Registration offerTags(Dispatcher &dispatcher, Repository &repository, const ResourceType &type);

} // namespace penstock
