// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"
#include "shared/model/typedresource.h"

namespace penstock {

enum class HostState { Connecting, Connected, Disconnected };
[[nodiscard]] QList<Choice> choicesOf(HostState);

enum class HostAcceleration { None, Kvm, Tcg };
[[nodiscard]] QList<Choice> choicesOf(HostAcceleration);

/// A computer that runs virtual machines.
struct Host {
    QString id;
    qint64 version = 0;
    QString name;
    QString uri;
    HostState state = HostState::Connecting;
    QJsonObject problem; ///< Error, empty while connected
    QDateTime nextAttempt;
    QString address;
    QString cpuModel;
    int cpus = 0;
    Bytes memory;
    QString architecture;
    QString hypervisor;
    QString hypervisorVersion;
    QString libvirtVersion;
    HostAcceleration acceleration = HostAcceleration::None;
    Text accelerationNote;
    QDateTime lastContact;
    QDateTime added;
};

[[nodiscard]] TypedResource<Host> hostType();

} // namespace penstock
