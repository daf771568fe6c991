// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/deletionplan.h"

namespace penstock {

/// Deletes an object with all that follows from it by the rules of the references to it: objects that belong to it are
/// deleted as well, references are emptied, or it is refused because somebody needs it.
class Deletion
{
public:
    Deletion(const Kernel &kernel, const Caller &caller);

    /// To be called in a transaction.
    [[nodiscard]] Result<void> run(const ResourceType &type, const QJsonObject &object);
    /// What run() found.
    [[nodiscard]] const DeletionPlan &plan() const { return m_plan; }

private:
    [[nodiscard]] Result<void> carryOut();
    [[nodiscard]] Result<void> removeAll();
    [[nodiscard]] Result<void> clear(const DeletionPlan::Reference &reference);

    const Kernel &m_kernel;
    const Caller &m_caller;
    DeletionPlan m_plan;
};

} // namespace penstock
