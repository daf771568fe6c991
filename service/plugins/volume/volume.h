// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/quotas.h"
#include "shared/model/typedresource.h"

namespace penstock {

enum class VolumeFile { Present, Missing };
[[nodiscard]] QList<Choice> choicesOf(VolumeFile);

/// A disk of a virtual machine: a file on a host.
struct Volume {
    QString id;
    qint64 version = 0;
    QString name; ///< file name
    QString host;
    QString project{defaultOwner};
    QString path;
    QString format;
    Bytes capacity;
    Bytes allocation;
    VolumeFile state = VolumeFile::Present; ///< whether the file was there at the latest look; of those made here
    QString vm;
    QString image;        ///< the image it is based on
    bool managed = false; ///< made by the service, which therefore may delete it
};

[[nodiscard]] TypedResource<Volume> volumeType();

} // namespace penstock
