// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/binmethods.h"
#include "service/pluginhost/deletionshare.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/volume/volume.h"
#include "service/plugins/volume/volumesweep.h"
#include "service/store/table.h"

#include <vector>

namespace penstock {

class Hosts;
class ImagePlugin;
struct Caller;

/// The disks of virtual machines, as a list of their own.
class VolumePlugin final : public Plugin
{
    Q_OBJECT

public:
    VolumePlugin(Kernel &kernel, Hosts &hosts, ImagePlugin &images);

    [[nodiscard]] QString id() const override { return QStringLiteral("volume"); }
    [[nodiscard]] QStringList dependencies() const override
    {
        return {QStringLiteral("host"), QStringLiteral("image")};
    }
    [[nodiscard]] Result<void> start() override;

    [[nodiscard]] Table<Volume> &volumes() { return m_volumes; }
    [[nodiscard]] VolumeSweep &sweep() { return m_sweep; }
    /// The volume of a file on a host; NotFound when there is none.
    [[nodiscard]] Result<Volume> findByPath(const QString &hostId, const QString &path) const;

private:
    void addDeletion();
    void addCheck();
    [[nodiscard]] Result<QJsonValue> remove(const Caller &caller, const QJsonObject &params);
    /// That neither a virtual machine nor an image lives in its file.
    [[nodiscard]] Result<void> checkUnused(const QJsonObject &object) const;

    Kernel &m_kernel;
    Hosts &m_hosts;
    ImagePlugin &m_images;
    Table<Volume> m_volumes;
    VolumeSweep m_sweep;
    BinMethods m_bin;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
