// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/libvirt/acceleration.h"
#include "service/drivers/libvirt/limits.h"

#include <memory>

namespace penstock {

class EventLoop;
class KvmVerdict;

/// Connects hosts through libvirt: qemu:///system, qemu+ssh://, qemu+tls://.
class LibvirtDriver : public Driver
{
public:
    struct Options {
        Acceleration acceleration = Acceleration::Automatic;
        Limits limits;
    };

    LibvirtDriver();
    explicit LibvirtDriver(const Options &options);
    ~LibvirtDriver() override;

    [[nodiscard]] bool handles(const QUrl &uri) const override;
    [[nodiscard]] Result<void> check(const QUrl &uri) const override;
    /// Null when check() refuses the address.
    [[nodiscard]] std::unique_ptr<HostConnection> connection(const QUrl &uri) override;

private:
    Options m_options;
    std::shared_ptr<EventLoop> m_loop;
    std::shared_ptr<KvmVerdict> m_kvm;
};

} // namespace penstock
