// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/acceleration.h"
#include "service/drivers/libvirt/hosttraits.h"
#include "shared/core/result.h"

#include <libvirt/libvirt.h>

#include <QByteArray>

#include <functional>

namespace penstock {

/// Reads what a host is and can do.
class FactsReader
{
public:
    /// `whyNoKvm` is asked for local hosts that offer KVM; it says why this computer cannot use it, or nothing.
    FactsReader(Acceleration acceleration, bool local, std::function<Text()> whyNoKvm)
        : m_acceleration(acceleration), m_local(local), m_whyNoKvm(std::move(whyNoKvm))
    {
    }

    [[nodiscard]] Result<HostDescription> read(virConnectPtr connection) const;

private:
    void readAcceleration(virConnectPtr connection, HostDescription &host) const;

    Acceleration m_acceleration;
    bool m_local;
    std::function<Text()> m_whyNoKvm;
};

/// The processor's name from libvirt's capabilities document, which has it for the host's own QEMU only as a model
/// family ("EPYC-Milan").
[[nodiscard]] QString processorModel(const QByteArray &capabilities);

/// Whether a domain capabilities document offers a video model.
[[nodiscard]] bool offersVideo(const QByteArray &domainCapabilities, const QString &model);

} // namespace penstock
