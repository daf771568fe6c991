// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QMap>
#include <QString>

#include <optional>

namespace penstock {

/// A reference, seen from the type it refers to.
struct Relation {
    QString type;  ///< whose objects refer: "vm"
    QString field; ///< by which of their fields: "host"
    QString name;  ///< declared, or the referring type's name: "machines"
    QString label; ///< declared, or the referring type's plural: "Virtual machines"
    OnDelete onDelete = OnDelete::Restrict;
    bool parent = false;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The types the service knows at present, by name.
class TypeRegistry
{
public:
    void add(const ResourceType &type) { m_types.insert(type.name(), type); }
    void remove(const QString &name) { m_types.remove(name); }
    /// For changes of a known type. Null when there is no such type.
    [[nodiscard]] ResourceType *modify(const QString &name);

    /// Null when there is no such type. Valid until the registry changes.
    [[nodiscard]] const ResourceType *find(const QString &name) const;
    [[nodiscard]] QList<ResourceType> all() const { return m_types.values(); }
    [[nodiscard]] QStringList names() const { return m_types.keys(); }

    /// Who refers to objects of a type, by fields of their own (not by members of lists or objects).
    [[nodiscard]] QList<Relation> relationsTo(const QString &type) const;
    /// The relation to a type with this name; the referring type's own name works too where only one field refers.
    [[nodiscard]] std::optional<Relation> relation(const QString &type, const QString &name) const;
    /// The form sent to clients by type.list: the type with "parent" and "relations" as they are at present.
    [[nodiscard]] QJsonObject describe(const ResourceType &type) const;

private:
    QMap<QString, ResourceType> m_types;
};

} // namespace penstock
