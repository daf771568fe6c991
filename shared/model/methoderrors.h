// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/method.h"

namespace penstock {

/// All errors of a method that a client may meet: those that follow from its description, then those it declares.
[[nodiscard]] QList<MethodError> errorsOf(const Method &method);

} // namespace penstock
