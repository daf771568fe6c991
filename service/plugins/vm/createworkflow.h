// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"
#include "service/tasks/workflow.h"

#include <QJsonObject>

namespace penstock {

class Hosts;
class ImagePlugin;
class MachineSync;
class VolumePlugin;
struct Volume;

/// A virtual machine that is to be made. All its identities (UUID, MAC address, file names) are chosen before the first
/// effect, so that a repeated step means the same machine.
struct CreateContext {
    QString id;   ///< of the record; also the UUID on the host
    QString name;
    QString host;
    QString project;
    int cpus = 1;
    qint64 memory = 0;
    QString image;
    QString imagePath;
    QString imageFormat;
    qint64 diskSize = 0;
    QString directory;   ///< where disks are made
    QString diskName;    ///< file name
    QString volume;      ///< id of the disk's record
    QString network;     ///< name on the host, empty for none
    QString mac;
    QString seedName;    ///< file name of the first-boot settings, empty for none
    QString hostName;
    QString userData;
    QStringList sshKeys;
    QString notes;
    bool start = true;

    [[nodiscard]] QString diskPath() const { return directory + QLatin1Char('/') + diskName; }
    [[nodiscard]] QString seedPath() const { return directory + QLatin1Char('/') + seedName; }
    [[nodiscard]] MachineSpec spec() const;
    /// The record of the disk, before there is one.
    [[nodiscard]] Volume volumeRecord() const;
    [[nodiscard]] bool operator==(const CreateContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CreateContext fromJson(const QJsonObject &json);
};

[[nodiscard]] WorkflowDefinition createWorkflow(Hosts &hosts, ImagePlugin &images, MachineSync &sync, VolumePlugin &volumes);

} // namespace penstock
