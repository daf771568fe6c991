// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/api/registration.h"
#include "service/pluginhost/editrules.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/objectcreation.h"
#include "service/pluginhost/objectupdate.h"
#include "shared/model/resourcetype.h"

#include <functional>
#include <vector>

namespace penstock {

/// TYPE.create, TYPE.update and TYPE.delete for a type whose objects are records of the service alone: made from its
/// description, with the type's own rules in between. Each is one transaction, tells of itself in an event, and can be
/// tried without effect.
class EditMethods
{
public:
    using Rules = EditRules;

    EditMethods(Kernel &kernel, const ResourceType &type, Rules rules);
    Q_DISABLE_COPY_MOVE(EditMethods)

    /// The methods exist until the registrations die.
    [[nodiscard]] std::vector<Registration> offer();

    [[nodiscard]] Method createMethod() const { return m_creation.describe(); }
    [[nodiscard]] Method updateMethod() const { return m_update.describe(); }
    [[nodiscard]] Method deleteMethod() const;
    [[nodiscard]] Result<QJsonValue> create(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> update(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> remove(const Caller &caller, const QJsonObject &params);

private:
    using Work = std::function<Result<QJsonValue>()>;

    [[nodiscard]] Registration offerDefaults();
    [[nodiscard]] Result<QJsonObject> target(const Caller &caller, const QJsonObject &params) const;
    /// Does the work in a transaction, or only tells what it would change.
    [[nodiscard]] Result<QJsonValue> carriedOut(const Caller &caller, bool dryRun, const Work &work);
    [[nodiscard]] Result<QJsonValue> rehearsed(const Caller &caller, const Work &work);

    Kernel &m_kernel;
    ResourceType m_type;
    Rules m_rules;
    ObjectCreation m_creation;
    ObjectUpdate m_update;
    Registration m_eventKinds;
    Registration m_deletionCheck;
};

} // namespace penstock
