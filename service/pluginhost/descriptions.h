// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"

#include <vector>

namespace penstock {

class Dispatcher;
class EventCatalogue;
class Repository;

/// type.schema, event.list and rpc.discover: the service described in words that other programs know.
[[nodiscard]] std::vector<Registration> offerDescriptions(Dispatcher &dispatcher, const Repository &repository,
                                                          const EventCatalogue &events);

} // namespace penstock
