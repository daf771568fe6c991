// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace penstock {

/// What a guest with cloud-init is told at its first boot (data source NoCloud).
struct SeedContent {
    QString instanceId;
    QString hostName;
    QString userData;    ///< given as it is; empty: made from the keys
    QStringList sshKeys;

    [[nodiscard]] bool isEmpty() const { return hostName.isEmpty() && userData.isEmpty() && sshKeys.isEmpty(); }
};

/// An ISO 9660 image with the volume label "cidata".
[[nodiscard]] Result<QByteArray> seedImage(const SeedContent &content);

} // namespace penstock
