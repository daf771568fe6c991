// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QByteArray>
#include <QStringList>

namespace penstock {

/// What each volume operation does in a worker thread. All are "ensure", and a failed one leaves no file behind. The
/// caller runs one at a time for a host.
[[nodiscard]] Result<VolumeState> createVolume(virConnectPtr connection, const VolumeSpec &spec);
[[nodiscard]] Result<VolumeState> writeVolume(virConnectPtr connection, VolumeSpec spec, const QByteArray &content);
[[nodiscard]] Result<VolumeState> readVolume(virConnectPtr connection, const QString &path);
/// Paths; none where there is no active pool for the directory.
[[nodiscard]] Result<QStringList> listVolumes(virConnectPtr connection, const QString &directory);
[[nodiscard]] Result<void> removeVolume(virConnectPtr connection, const QString &path);

} // namespace penstock
