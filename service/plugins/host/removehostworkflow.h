// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/workflow.h"

#include <QJsonObject>
#include <QStringList>

namespace penstock {

class Hosts;
struct Kernel;

/// Forgets a host with all records that belong to it; nothing on the host changes.
struct RemoveHostContext {
    QString id;
    QString name;
    QString by;

    [[nodiscard]] bool operator==(const RemoveHostContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RemoveHostContext fromJson(const QJsonObject &json);
};

/// When it fails, the host is connected to again, and what it has appears as it is.
[[nodiscard]] WorkflowDefinition removeHostWorkflow(Hosts &hosts, Kernel &kernel);

} // namespace penstock
