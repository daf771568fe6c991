// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/editrules.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/livetype.h"

namespace penstock {

/// TYPE.update.
class ObjectUpdate
{
public:
    ObjectUpdate(const Kernel &kernel, const LiveType &type, const EditRules &rules)
        : m_kernel(kernel), m_type(type), m_rules(rules)
    {}

    [[nodiscard]] Method describe() const;
    /// Whether there is a field that can be changed.
    [[nodiscard]] bool isOfUse() const;
    /// To be called in a transaction. The answer is the object as it is then.
    [[nodiscard]] Result<QJsonObject> run(const Caller &caller, const QJsonObject &before, QJsonObject params) const;

private:
    [[nodiscard]] bool offers(const Field &field) const;
    /// The values that differ from those of the object, those to be emptied among them.
    [[nodiscard]] Result<QJsonObject> wanted(const QJsonObject &before, const QJsonObject &params) const;
    [[nodiscard]] Result<QJsonValue> emptied(const QString &name) const;
    [[nodiscard]] Result<void> permitted(const Field &field, const QJsonValue &value) const;
    [[nodiscard]] Result<QJsonObject> write(const Caller &caller, const QJsonObject &before, const QJsonObject &changes) const;

    const Kernel &m_kernel;
    const LiveType &m_type;
    const EditRules &m_rules;
};

} // namespace penstock
