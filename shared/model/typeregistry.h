// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

#include <QMap>
#include <QString>

namespace penstock {

/// The types the service knows at present, by name.
class TypeRegistry
{
public:
    void add(const ResourceType &type) { m_types.insert(type.name(), type); }
    void remove(const QString &name) { m_types.remove(name); }

    /// Null when there is no such type. Valid until the registry changes.
    [[nodiscard]] const ResourceType *find(const QString &name) const;
    [[nodiscard]] QList<ResourceType> all() const { return m_types.values(); }
    [[nodiscard]] QStringList names() const { return m_types.keys(); }

private:
    QMap<QString, ResourceType> m_types;
};

} // namespace penstock
