// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QByteArray>

namespace penstock {

/// What a volume document of libvirt says.
struct VolumeDescription {
    VolumeState volume;
    QString type; ///< "file", "dir", …
    QString backingPath;
};

[[nodiscard]] VolumeDescription readVolumeDocument(const QByteArray &xml);
/// `allocation` is taken from the disk at once; without it the file grows.
[[nodiscard]] QByteArray writeVolumeDocument(const VolumeSpec &spec, Bytes allocation = {});

} // namespace penstock
