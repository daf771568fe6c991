// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/handles.h"
#include "shared/core/result.h"

#include <QString>

namespace penstock {

/// Finds libvirt's storage pool for a directory. libvirt reaches files of a host only through pools, so where nobody
/// has defined one for the directory, one is made for as long as libvirt runs.
class StoragePools
{
public:
    StoragePools(virConnectPtr connection, Text what) : m_connection(connection), m_what(std::move(what)) {}

    /// An active pool whose target is the directory; `create` also makes the directory.
    [[nodiscard]] Result<PoolHandle> forDirectory(const QString &directory, bool create) const;
    /// The active pool, or none; never makes one.
    [[nodiscard]] Result<PoolHandle> existing(const QString &directory) const;
    /// Ends a pool that was made here and holds nothing any more.
    void releaseEmpty(virStoragePoolPtr pool, const QString &directory) const;

private:
    [[nodiscard]] Result<PoolHandle> find(const QString &directory, unsigned flags) const;
    [[nodiscard]] Result<PoolHandle> make(const QString &directory, bool create) const;

    virConnectPtr m_connection;
    Text m_what;
};

} // namespace penstock
