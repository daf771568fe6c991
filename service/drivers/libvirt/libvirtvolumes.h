// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <memory>
#include <mutex>

namespace penstock {

class HostLink;

/// Operations on the disk files of a libvirt host. One runs at a time, because each may make or end a storage pool.
class LibvirtVolumes : public VolumeOperations
{
public:
    explicit LibvirtVolumes(HostLink &link) : m_link(link) {}

    [[nodiscard]] Async<VolumeState> create(const VolumeSpec &spec) override;
    [[nodiscard]] Async<void> remove(const QString &path) override;
    [[nodiscard]] Async<VolumeState> read(const QString &path) override;
    [[nodiscard]] Async<QStringList> list(const QString &directory) override;
    [[nodiscard]] Async<VolumeState> write(const VolumeSpec &spec, const QByteArray &content) override;

private:
    HostLink &m_link;
    std::shared_ptr<std::timed_mutex> m_turn = std::make_shared<std::timed_mutex>();
};

} // namespace penstock
