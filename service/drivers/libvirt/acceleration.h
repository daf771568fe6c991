// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"

namespace penstock {

/// How virtual machines on a host run their processors.
enum class Acceleration {
    Automatic, ///< hardware acceleration where it works
    Kvm,
    Tcg, ///< emulation in software
};

} // namespace penstock
