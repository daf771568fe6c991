// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

namespace penstock {

/// Owns virtual machines, images and volumes, within limits; -1 is none.
struct Project {
    QString id;
    qint64 version = 0;
    QString name;
    QString description;
    qint64 machines = -1;
    qint64 cpus = -1;
    Bytes memory{-1};
    Bytes storage{-1};
    qint64 addresses = -1;
    QDateTime created;
};

[[nodiscard]] TypedResource<Project> projectType();

} // namespace penstock
