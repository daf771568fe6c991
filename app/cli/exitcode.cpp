// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

namespace penstock {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::MethodNotFound:
        return ExitUsage;
    case ErrorCode::NotFound:
        return ExitNotFound;
    case ErrorCode::PermissionDenied:
    case ErrorCode::Unauthenticated:
        return ExitForbidden;
    case ErrorCode::Timeout:
        return ExitTimeout;
    default:
        return ExitFailed;
    }
}

} // namespace penstock
