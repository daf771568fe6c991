// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/vm/createworkflow.h"
#include "service/plugins/vm/virtualmachine.h"
#include "shared/model/condition.h"
#include "shared/model/method.h"

#include <functional>

namespace penstock {

class Hosts;
class ImagePlugin;
class MacAddresses;
class MachineSync;
class NetworkPlugin;
struct Host;
struct Image;
struct Network;
struct ServicePaths;

/// Turns the wishes of vm.create into a complete plan, or says what is wrong with them before anything is done.
class NewMachine
{
public:
    NewMachine(Hosts &hosts, ImagePlugin &images, NetworkPlugin &networks, MachineSync &sync, MacAddresses &macs,
               const ServicePaths &paths);

    [[nodiscard]] Method createMethod() const;
    /// What a form starts with: {name, host, image, network, cpus, memory, diskSize}.
    /// Of objects, only those that meet `visible(type)`.
    [[nodiscard]] Result<QJsonObject> defaults(const std::function<Condition(const QString &type)> &visible) const;
    /// To be followed, in the same transaction, by the record, which keeps the addresses that were chosen.
    [[nodiscard]] Result<CreateContext> plan(const QJsonObject &params) const;
    /// The record that stands for the machine until the host knows it.
    [[nodiscard]] VirtualMachine record(const CreateContext &context) const;
    /// Whether a name is free; the error names the field.
    [[nodiscard]] Result<void> checkName(const QString &name, const QString &exceptId = {}) const;

private:
    [[nodiscard]] Result<Host> chooseHost(const QString &wanted) const;
    [[nodiscard]] Result<void> planImage(CreateContext &context, const QJsonObject &params) const;
    [[nodiscard]] Result<void> planNetwork(CreateContext &context, const QJsonObject &params, const Host &host) const;
    [[nodiscard]] Result<Network> defaultNetwork(const Host &host) const;
    [[nodiscard]] QString freeName(bool all) const;

    Hosts &m_hosts;
    ImagePlugin &m_images;
    NetworkPlugin &m_networks;
    MachineSync &m_sync;
    MacAddresses &m_macs;
    const ServicePaths &m_paths;
};

} // namespace penstock
