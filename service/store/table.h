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

    [[nodiscard]] Result<T> find(const QString &id) const
    {
        if (const T *known = m_repository.form<T>(type().name(), id)) {
            return *known;
        }
        const auto object = m_repository.find(type().name(), id);
        if (!object) {
            return failure(object.error());
        }
        T typed = m_binding.fromJson(*object);
        m_repository.keepForm(type().name(), id, typed);
        return typed;
    }
    [[nodiscard]] Result<T> findByIdOrName(const QString &text) const
    {
        const T *known = m_repository.form<T>(type().name(), text);
        return known ? Result<T>(*known) : typed(m_repository.findByIdOrName(type().name(), text));
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

    /// The same where most of them are likely to be in memory: only their ids are read.
    [[nodiscard]] Result<QList<T>> few(const Condition &where) const
    {
        const auto ids = m_repository.texts(type().name(), QStringLiteral("id"), where);
        if (!ids) {
            return failure(ids.error());
        }
        QList<T> list;
        for (const QString &id : *ids) {
            const auto object = find(id);
            if (!object) {
                return failure(object.error());
            }
            list.append(*object);
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
        auto known = find(object.id);
        if (!known) {
            return failure(known.error());
        }
        const QJsonObject changes = m_binding.carryOver(object, *known);
        if (changes.isEmpty()) {
            return {};
        }
        const auto updated = m_repository.update(type().name(), object.id, changes);
        if (!updated) {
            return failure(updated.error());
        }
        known->version = updated->value(QLatin1String("version")).toInteger();
        m_repository.keepForm(type().name(), object.id, *known);
        return {};
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
