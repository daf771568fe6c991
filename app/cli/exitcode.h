// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

namespace penstock {

/// What penstockctl ends with; documented in --help.
enum ExitCode {
    ExitDone = 0,
    ExitFailed = 1,      ///< a task or call failed
    ExitUsage = 2,       ///< wrong words, options or values
    ExitNotFound = 3,    ///< no such object
    ExitUnreachable = 4, ///< no service, or the connection was lost
    ExitForbidden = 5,   ///< the service refuses this user
    ExitTimeout = 6,
    ExitInterrupted = 130,
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

} // namespace penstock
