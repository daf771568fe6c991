// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/conditioncompiler.h"
#include "shared/model/condition.h"

namespace penstock {

class Repository;

/// The objects of the repository, as conditions find them over relations; those that are not visible are not there.
class StoredObjects final : public RelatedObjects
{
public:
    explicit StoredObjects(Repository &repository, Visibility visible = {})
        : m_repository(repository), m_visible(std::move(visible))
    {}

    [[nodiscard]] QJsonObject object(const QString &type, const QString &id) const override;
    [[nodiscard]] QList<QJsonObject> named(const QString &type, const QString &name, const QString &within,
                                           const QString &id) const override;
    [[nodiscard]] QList<QJsonObject> referring(const QString &type, const QString &field, const QString &id) const override;

private:
    [[nodiscard]] Condition scoped(const QString &type, const Condition &where) const;

    Repository &m_repository;
    Visibility m_visible;
};

/// A condition "the value at this path, such as nics.network, equals this".
[[nodiscard]] Condition whereRefers(const TypeRegistry &types, const QString &type, const QString &field, const QString &id);

} // namespace penstock
