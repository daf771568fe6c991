// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace penstock {

/// One line of the inventory tree. Children are kept in the order they are shown.
struct InventoryNode {
    enum class Kind { Root, Home, Host, VirtualMachine };

    Kind kind = Kind::Root;
    QString id;
    QString name;
    QJsonObject object;
    InventoryNode *parent = nullptr;
    std::vector<std::unique_ptr<InventoryNode>> children;

    [[nodiscard]] bool isBefore(const InventoryNode &other) const;
    /// Where a child belongs among the children that are there.
    [[nodiscard]] int placeFor(const InventoryNode &child) const;
    /// The row of this node in its parent.
    [[nodiscard]] int row() const;
    [[nodiscard]] int machines() const;
    [[nodiscard]] int runningMachines() const;
};

} // namespace penstock
