// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/tasks/workflow.h"

#include <QJsonObject>
#include <QStringList>

namespace penstock {

class BinMethods;
class Hosts;
class MachineSync;
class VolumePlugin;

/// A virtual machine that is to be deleted, with the files that go with it.
struct DeleteContext {
    QString id;
    QString host;
    QString uuid;
    QString name;
    bool powerOff = false;
    QStringList files; ///< paths on the host that are deleted as well

    [[nodiscard]] bool operator==(const DeleteContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeleteContext fromJson(const QJsonObject &json);
};

/// Nothing of it can be undone, so every step may be repeated instead.
[[nodiscard]] WorkflowDefinition deleteWorkflow(Hosts &hosts, MachineSync &sync, VolumePlugin &volumes);

/// A virtual machine on its way into the bin.
struct DiscardContext {
    QString id;
    QString host;
    QString uuid;
    bool powerOff = false;
    QString by;
    QJsonObject with; ///< how it is deleted in the end

    [[nodiscard]] bool operator==(const DiscardContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DiscardContext fromJson(const QJsonObject &json);
};

/// What was powered off stays off when the rest fails.
[[nodiscard]] WorkflowDefinition discardWorkflow(Hosts &hosts, MachineSync &sync, BinMethods &bin);

/// Another name for a machine.
struct RenameContext {
    QString id;
    QString host;
    QString uuid;
    QString oldName;
    QString newName;

    [[nodiscard]] bool operator==(const RenameContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static RenameContext fromJson(const QJsonObject &json);
};

[[nodiscard]] WorkflowDefinition renameWorkflow(Hosts &hosts, MachineSync &sync);

} // namespace penstock
