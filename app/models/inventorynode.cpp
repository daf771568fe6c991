// SPDX-License-Identifier: Apache-2.0
#include "app/models/inventorynode.h"

#include "app/models/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace penstock {

bool InventoryNode::isBefore(const InventoryNode &other) const
{
    const int order = naturalCompare(name, other.name);
    return order != 0 ? order < 0 : id < other.id;
}

int InventoryNode::placeFor(const InventoryNode &child) const
{
    const auto place = std::lower_bound(children.cbegin(), children.cend(), child,
                                        [](const auto &known, const InventoryNode &c) { return known->isBefore(c); });
    return static_cast<int>(place - children.cbegin());
}

int InventoryNode::row() const
{
    return parent ? parent->placeFor(*this) : 0;
}

int InventoryNode::machines() const
{
    if (kind == Kind::Host) {
        return static_cast<int>(children.size());
    }
    return std::accumulate(children.cbegin(), children.cend(), 0,
                           [](int sum, const auto &child) { return sum + child->machines(); });
}

int InventoryNode::runningMachines() const
{
    if (kind == Kind::VirtualMachine) {
        return object.value(QLatin1String("state")).toString() == QLatin1String("running") ? 1 : 0;
    }
    return std::accumulate(children.cbegin(), children.cend(), 0,
                           [](int sum, const auto &child) { return sum + child->runningMachines(); });
}

} // namespace penstock
