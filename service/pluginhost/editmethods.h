// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/api/registration.h"
#include "service/pluginhost/editrules.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/objectcreation.h"
#include "service/pluginhost/objectupdate.h"

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

    /// The methods exist until the registrations die. Attributes that plugins give to the type become parameters at once;
    /// TYPE.update is there while there is a field to change.
    [[nodiscard]] std::vector<Registration> offer();
    /// The same for a method that `add` offers in its own way, made from createMethod() or updateMethod().
    [[nodiscard]] Registration offer(std::function<Registration()> add);

    [[nodiscard]] Method createMethod() const { return m_creation.describe(); }
    [[nodiscard]] Method updateMethod() const { return m_update.describe(); }
    [[nodiscard]] Method deleteMethod() const;
    [[nodiscard]] Result<QJsonValue> create(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> update(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> remove(const Caller &caller, const QJsonObject &params);

    using Work = std::function<Result<QJsonValue>()>;
    /// What the work would change, as `dryRun` answers it; nothing of it stays.
    [[nodiscard]] Result<QJsonValue> rehearsed(const Caller &caller, const Work &work);

private:
    using Handler = Result<QJsonValue> (EditMethods::*)(const Caller &, const QJsonObject &);

    [[nodiscard]] Registration add(const Method &method, Handler handler);
    [[nodiscard]] Registration offerDefaults();
    [[nodiscard]] QJsonObject described(const Change &change) const;
    [[nodiscard]] Result<QJsonObject> target(const Caller &caller, const QJsonObject &params) const;
    /// Does the work in a transaction, or only tells what it would change.
    [[nodiscard]] Result<QJsonValue> carriedOut(const Caller &caller, bool dryRun, const Work &work);

    Kernel &m_kernel;
    LiveType m_type;
    Rules m_rules;
    ObjectCreation m_creation;
    ObjectUpdate m_update;
    Registration m_eventKinds;
    Registration m_deletionCheck;
};

} // namespace penstock
