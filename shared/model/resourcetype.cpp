// SPDX-License-Identifier: Apache-2.0
#include "shared/model/resourcetype.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

const Field *ResourceType::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &f) { return f.name == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

FieldBuilder ResourceType::add(const QString &name, FieldKind kind)
{
    m_fields.append(Field(name, kind));
    return FieldBuilder(m_fields.last());
}

void ResourceType::makeReference(const QString &name, const QString &target)
{
    for (Field &field : m_fields) {
        if (field.name == name) {
            field.kind = FieldKind::Reference;
            field.target = target;
            field.indexed = true;
        }
    }
}

QJsonObject ResourceType::toJson() const
{
    QJsonArray fields;
    for (const Field &field : m_fields) {
        fields.append(field.toJson());
    }
    return {{u"name"_s, m_name}, {u"label"_s, m_label}, {u"pluralLabel"_s, m_pluralLabel}, {u"fields"_s, fields}};
}

ResourceType ResourceType::fromJson(const QJsonObject &json)
{
    ResourceType type;
    type.m_name = json.value("name"_L1).toString();
    type.m_label = json.value("label"_L1).toString();
    type.m_pluralLabel = json.value("pluralLabel"_L1).toString();
    for (const auto &item : json.value("fields"_L1).toArray()) {
        type.m_fields.append(Field::fromJson(item.toObject()));
    }
    return type;
}

} // namespace penstock
