// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace penstock {

/// Something libvirt told about one object of a host.
struct HostEvent {
    enum class Kind { MachineStarted, MachineResumed, MachineStopped, MachineChanged, NetworkChanged };

    Kind kind = Kind::MachineChanged;
    QString uuid;
};

/// Takes events in libvirt's event thread and must not block.
using HostEventSink = std::function<void(const HostEvent &)>;

} // namespace penstock
