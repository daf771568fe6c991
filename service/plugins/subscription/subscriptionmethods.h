// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/method.h"

namespace penstock::subscriptionmethods {

[[nodiscard]] Method subscribe();
[[nodiscard]] Method acknowledge();
[[nodiscard]] Method unsubscribe();

} // namespace penstock::subscriptionmethods
