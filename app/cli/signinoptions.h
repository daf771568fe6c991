// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/servicelocator.h"
#include "shared/core/result.h"

namespace penstock {

struct CommandLine;

/// Where the service is and who signs in there, from the command line and the environment:
/// --url and --ca, --user with the password from the terminal or the file PENSTOCK_PASSWORD_FILE, or the access key
/// PENSTOCK_ACCESS_KEY with the secret in the file PENSTOCK_SECRET_FILE. Secrets are neither arguments nor variables,
/// which other processes can read. Without --ca the certificate may also be one that was trusted in the console.
namespace signinoptions {

[[nodiscard]] Result<ServiceLocator> locator(const CommandLine &line);

} // namespace signinoptions
} // namespace penstock
