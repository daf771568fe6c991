// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libvirt/libvirt.h>

#include <QString>

#include <cstdlib>
#include <memory>

namespace penstock {

template <auto release>
struct Released {
    template <typename T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};

using DomainHandle = std::unique_ptr<virDomain, Released<virDomainFree>>;
using NetworkHandle = std::unique_ptr<virNetwork, Released<virNetworkFree>>;
using PoolHandle = std::unique_ptr<virStoragePool, Released<virStoragePoolFree>>;
using VolumeHandle = std::unique_ptr<virStorageVol, Released<virStorageVolFree>>;
using StreamHandle = std::unique_ptr<virStream, Released<virStreamFree>>;
using CharsHandle = std::unique_ptr<char, Released<std::free>>;

/// A list of handles as libvirt's ListAll functions return it: each element and the array are released.
template <typename T, auto release>
class HandleList
{
public:
    HandleList() = default;
    HandleList(const HandleList &) = delete;
    HandleList &operator=(const HandleList &) = delete;
    ~HandleList()
    {
        for (int i = 0; i < count; ++i) {
            release(items[i]);
        }
        std::free(items);
    }

    T **begin() const { return items; }
    T **end() const { return items + (count > 0 ? count : 0); }

    T **items = nullptr;
    int count = 0; ///< negative after a failure
};

using DomainList = HandleList<virDomain, virDomainFree>;
using NetworkList = HandleList<virNetwork, virNetworkFree>;
using VolumeList = HandleList<virStorageVol, virStorageVolFree>;
using PoolList = HandleList<virStoragePool, virStoragePoolFree>;

/// The UUID of a domain, network or pool handle, read by libvirt's matching function.
template <auto read, typename T>
[[nodiscard]] QString uuidOf(T *handle)
{
    char text[VIR_UUID_STRING_BUFLEN] = {};
    return read(handle, text) == 0 ? QString::fromLatin1(text) : QString();
}

[[nodiscard]] inline QString uuidOf(virDomainPtr domain)
{
    return uuidOf<virDomainGetUUIDString>(domain);
}

[[nodiscard]] inline QString uuidOf(virNetworkPtr network)
{
    return uuidOf<virNetworkGetUUIDString>(network);
}

} // namespace penstock
