// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/image/image.h"
#include "service/store/table.h"
#include "service/tasks/workflow.h"

namespace penstock {

/// Brings a file into the image store.
struct ImportImageContext {
    QString id;
    QString name;
    QString source;
    QString path; ///< in the store

    [[nodiscard]] bool operator==(const ImportImageContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportImageContext fromJson(const QJsonObject &json);
};

/// Removes an image from the inventory, and its file when asked to.
struct DeleteImageContext {
    QString id;
    QString path;
    bool file = false;

    [[nodiscard]] bool operator==(const DeleteImageContext &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeleteImageContext fromJson(const QJsonObject &json);
};

[[nodiscard]] WorkflowDefinition importImageWorkflow(Table<Image> &images);
[[nodiscard]] WorkflowDefinition deleteImageWorkflow(Table<Image> &images);

} // namespace penstock
