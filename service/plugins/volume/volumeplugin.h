// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/volume/volume.h"
#include "service/store/table.h"

#include <vector>

namespace penstock {

/// The disks of virtual machines, as a list of their own.
class VolumePlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit VolumePlugin(Kernel &kernel);

    [[nodiscard]] QString id() const override { return QStringLiteral("volume"); }
    [[nodiscard]] QStringList dependencies() const override
    {
        return {QStringLiteral("host"), QStringLiteral("image")};
    }
    [[nodiscard]] Result<void> start() override;

    [[nodiscard]] Table<Volume> &volumes() { return m_volumes; }
    /// The volume of a file on a host; NotFound when there is none.
    [[nodiscard]] Result<Volume> findByPath(const QString &hostId, const QString &path) const;

private:
    Kernel &m_kernel;
    Table<Volume> m_volumes;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
