// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/editrules.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/livetype.h"

namespace penstock {

/// TYPE.create.
class ObjectCreation
{
public:
    ObjectCreation(const Kernel &kernel, const LiveType &type, const EditRules &rules)
        : m_kernel(kernel), m_type(type), m_rules(rules)
    {}

    [[nodiscard]] Method describe() const;
    /// The fields the service suggests values for.
    [[nodiscard]] QList<Field> suggestions() const;
    /// To be called in a transaction.
    [[nodiscard]] Result<QJsonObject> run(const Caller &caller, const QJsonObject &params) const;

private:
    [[nodiscard]] Result<QJsonObject> completed(const Caller &caller, QJsonObject values) const;
    [[nodiscard]] Result<void> insert(const Caller &caller, const QJsonObject &object) const;

    const Kernel &m_kernel;
    const LiveType &m_type;
    const EditRules &m_rules;
};

} // namespace penstock
