// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/volume/volume.h"
#include "service/store/table.h"
#include "service/tasks/workflow.h"

namespace penstock {

class Hosts;

/// A disk that no virtual machine uses, which is to be deleted with its file.
struct DeleteVolumeContext {
    QString id;
    QString host;
    QString path;

    [[nodiscard]] bool operator==(const DeleteVolumeContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeleteVolumeContext fromJson(const QJsonObject &json);
};

/// Nothing of it can be undone, so every step may be repeated instead.
[[nodiscard]] WorkflowDefinition deleteVolumeWorkflow(Hosts &hosts, Table<Volume> &volumes);

} // namespace penstock
