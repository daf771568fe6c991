// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/quotas.h"
#include "shared/model/typedresource.h"

namespace penstock {

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
    QString vm;
    QString image;        ///< the image it is based on
    bool managed = false; ///< made by the service, which therefore may delete it
};

[[nodiscard]] TypedResource<Volume> volumeType();

} // namespace penstock
