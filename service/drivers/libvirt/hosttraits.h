// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QString>

namespace penstock {

/// What decides how a new virtual machine is written for a host.
struct HostTraits {
    QString architecture = QStringLiteral("x86_64");
    QString domainType = QStringLiteral("qemu"); ///< or "kvm"
    QString machineType = QStringLiteral("pc");
    QString videoModel = QStringLiteral("vga");
};

/// Facts for the callers of the driver and traits for itself, both read when a connection opens.
struct HostDescription {
    HostFacts facts;
    HostTraits traits;
};

} // namespace penstock
