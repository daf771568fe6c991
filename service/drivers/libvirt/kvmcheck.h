// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"

namespace penstock {

/// Whether this computer's KVM really runs guests: a device file and a libvirt that offers it do not prove it. Runs a
/// few instructions in a child process, which is ended after a second. Blocks for at most that long.
/// Returns why KVM cannot be used, or an empty text.
[[nodiscard]] Text whyKvmDoesNotWork();

} // namespace penstock
