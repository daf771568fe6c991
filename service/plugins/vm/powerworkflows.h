// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/workflow.h"

#include <QJsonObject>
#include <QList>

namespace penstock {

class Hosts;
class MachineSync;

/// What a change of power state needs to know.
struct PowerContext {
    QString host;
    QString uuid;
    QString name;
    int timeout = 60; ///< seconds the guest has to shut down

    [[nodiscard]] bool operator==(const PowerContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PowerContext fromJson(const QJsonObject &json);
};

/// vm.start, vm.powerOff, vm.reset, vm.pause, vm.resume, vm.shutDown, vm.restart.
[[nodiscard]] QList<WorkflowDefinition> powerWorkflows(Hosts &hosts, MachineSync &sync);

} // namespace penstock
