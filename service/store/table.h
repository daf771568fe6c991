// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"
#include "shared/model/typedresource.h"

namespace penstock {

/// The objects of one type as C++ structs.
template <typename T>
class Table
{
public:
    Table(Repository &repository, TypedResource<T> binding) : m_repository(repository), m_binding(std::move(binding)) {}

    /// Makes the type known to the repository.
    [[nodiscard]] Result<void> ensure() { return m_repository.addType(m_binding.type()); }
    [[nodiscard]] const ResourceType &type() const { return m_binding.type(); }

    [[nodiscard]] Result<T> find(const QString &id) const { return typed(m_repository.find(type().name(), id)); }
    [[nodiscard]] Result<T> findByIdOrName(const QString &text) const
    {
        return typed(m_repository.findByIdOrName(type().name(), text));
    }
    [[nodiscard]] Result<QList<T>> all(const Condition &where = {}) const
    {
        const auto objects = m_repository.all(type().name(), where);
        if (!objects) {
            return failure(objects.error());
        }
        QList<T> list;
        list.reserve(objects->size());
        for (const QJsonObject &object : *objects) {
            list.append(m_binding.fromJson(object));
        }
        return list;
    }

    [[nodiscard]] Result<void> insert(const T &object)
    {
        return m_repository.insert(type().name(), m_binding.toJson(object));
    }
    /// Writes what differs.
    [[nodiscard]] Result<void> update(const T &object)
    {
        const auto known = m_repository.find(type().name(), object.id);
        if (!known) {
            return failure(known.error());
        }
        const QJsonObject changes = m_binding.changes(object, *known);
        const auto updated = changes.isEmpty() ? known : m_repository.update(type().name(), object.id, changes);
        return updated ? Result<void>() : failure(updated.error());
    }
    [[nodiscard]] Result<void> remove(const QString &id) { return m_repository.remove(type().name(), id); }

    [[nodiscard]] T fromJson(const QJsonObject &json) const { return m_binding.fromJson(json); }
    [[nodiscard]] QJsonObject toJson(const T &object) const { return m_binding.toJson(object); }

private:
    [[nodiscard]] Result<T> typed(const Result<QJsonObject> &object) const
    {
        if (!object) {
            return failure(object.error());
        }
        return m_binding.fromJson(*object);
    }

    Repository &m_repository;
    TypedResource<T> m_binding;
};

} // namespace penstock
