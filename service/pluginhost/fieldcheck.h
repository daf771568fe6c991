// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>

namespace penstock {

struct Caller;
struct Kernel;

/// The rules of fields that only the store can decide: references lead to objects the caller sees, unique values are
/// free.
class FieldCheck
{
public:
    FieldCheck(const Kernel &kernel, const ResourceType &type) : m_kernel(kernel), m_type(type) {}

    /// The values, with references by id where they were by name. `before` is the object that is changed; empty for a new
    /// one.
    [[nodiscard]] Result<QJsonObject> checked(const Caller &caller, QJsonObject values, const QJsonObject &before) const;

private:
    [[nodiscard]] Result<QJsonValue> resolved(const Caller &caller, const Field &field, const QJsonValue &value,
                                              const QString &path) const;
    [[nodiscard]] Result<QJsonValue> resolvedList(const Caller &caller, const Field &field, const QJsonArray &list,
                                                  const QString &path) const;
    [[nodiscard]] Result<QJsonValue> resolvedMembers(const Caller &caller, const Field &field, QJsonObject members,
                                                     const QString &path) const;
    [[nodiscard]] Result<void> checkFree(const Field &field, const QJsonObject &after) const;

    const Kernel &m_kernel;
    const ResourceType &m_type;
};

} // namespace penstock
