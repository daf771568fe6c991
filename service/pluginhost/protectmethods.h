// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "shared/core/error.h"
#include "shared/model/resourcetype.h"

#include <vector>

namespace penstock {

class Dispatcher;
class Repository;

/// TYPE.protect and TYPE.unprotect, for types whose objects can be guarded against deletion.
[[nodiscard]] std::vector<Registration> offerProtection(Dispatcher &dispatcher, Repository &repository, const ResourceType &type);

[[nodiscard]] bool isProtected(const QJsonObject &object);
/// Why a protected object is not deleted, and how it can be.
[[nodiscard]] Error protectionError(const ResourceType &type, const QJsonObject &object);

} // namespace penstock
