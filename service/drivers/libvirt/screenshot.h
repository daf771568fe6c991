// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QByteArray>

namespace penstock {

/// What a machine shows on its first screen, as PNG. Blocks.
[[nodiscard]] Result<QByteArray> takeScreenshot(virConnectPtr connection, virDomainPtr domain, const Text &what);

/// A binary PPM picture (P6, eight bits a colour), which older QEMU takes, as PNG; empty when it is not one.
[[nodiscard]] QByteArray pngFromPpm(const QByteArray &ppm);

} // namespace penstock
