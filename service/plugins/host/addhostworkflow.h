// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/workflow.h"

#include <QJsonObject>

namespace penstock {

class Hosts;

/// Adds a host: keeps its record only if a connection comes about.
struct AddHostContext {
    QString id;
    QString name;
    QString uri;

    [[nodiscard]] bool operator==(const AddHostContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AddHostContext fromJson(const QJsonObject &json);
};

[[nodiscard]] WorkflowDefinition addHostWorkflow(Hosts &hosts);

} // namespace penstock
