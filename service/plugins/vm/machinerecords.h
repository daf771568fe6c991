// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/kernel.h"
#include "service/plugins/vm/createworkflow.h"
#include "service/plugins/vm/virtualmachine.h"

#include <QJsonObject>

namespace penstock {

class MachineSync;
class NewMachine;
class VolumePlugin;
struct Caller;

/// The first half of vm.create, which takes no time and touches no host: a plan of the machine, then the records of it and of its
/// disk, if their project has room for both.
class MachineRecords
{
public:
    struct Plan {
        CreateContext machine;
        QJsonObject attributes; ///< that plugins added to machines
    };

    MachineRecords(Kernel &kernel, const NewMachine &plans, MachineSync &sync, VolumePlugin &volumes);

    [[nodiscard]] Result<Plan> plan(const Caller &caller, const QJsonObject &wishes);
    /// Belongs into a transaction, which takes everything back where it fails or is only a rehearsal.
    [[nodiscard]] Result<VirtualMachine> write(const Plan &plan);
    /// The answer of a rehearsal without what would be chosen anew: ids, addresses and what is named for them.
    [[nodiscard]] static QJsonObject withoutChance(QJsonObject answer);

private:
    [[nodiscard]] Result<QJsonObject> withProject(QJsonObject wishes);
    [[nodiscard]] Result<void> reserve(const VirtualMachine &record, const CreateContext &plan);

    Kernel &m_kernel;
    const NewMachine &m_plans;
    MachineSync &m_sync;
    VolumePlugin &m_volumes;
};

} // namespace penstock
