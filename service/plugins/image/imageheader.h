// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/image/image.h"
#include "shared/core/result.h"

#include <QString>

namespace penstock {

/// What the first bytes of a disk image say. Read by our own code before any other program may open the file, because a
/// header can name files of the host.
struct ImageHeader {
    ImageFormat format = ImageFormat::Raw;
    Bytes size;        ///< of the file
    Bytes virtualSize; ///< of the disk
};

/// Refuses what is not a regular file, not an image, or an image that refers to another file, is encrypted, or claims a
/// senseless size. A raw image must begin with a boot sector or hold a partition table.
[[nodiscard]] Result<ImageHeader> readImageHeader(const QString &path);

} // namespace penstock
