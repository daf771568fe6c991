// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/workflow.h"

#include <QJsonObject>

namespace penstock {

class Hosts;
struct Kernel;

/// Adds a host: keeps its record only if a connection comes about.
struct AddHostContext {
    QString id;
    QString name;
    QString uri;
    QJsonObject attributes = {}; ///< that plugins added to hosts, such as where it stands

    [[nodiscard]] bool operator==(const AddHostContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AddHostContext fromJson(const QJsonObject &json);
};

[[nodiscard]] WorkflowDefinition addHostWorkflow(Hosts &hosts, Kernel &kernel);

} // namespace penstock
