// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QString>

namespace penstock {

/// The error that libvirt reported last in this thread, as one of ours; `what` says what was refused.
[[nodiscard]] Error libvirtError(const Text &what);

/// The number of that error (virErrorNumber), zero when there is none.
[[nodiscard]] int libvirtErrorNumber();

/// The same mapping for given values, for example of an error that was kept.
[[nodiscard]] Error libvirtError(const Text &what, int number, int domain, int systemError, const QString &message);

} // namespace penstock
