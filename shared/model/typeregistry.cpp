// SPDX-License-Identifier: Apache-2.0
#include "shared/model/typeregistry.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject Relation::toJson() const
{
    return {{u"name"_s, name}, {u"label"_s, label}, {u"type"_s, type}, {u"field"_s, field}};
}

ResourceType *TypeRegistry::modify(const QString &name)
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &found.value();
}

const ResourceType *TypeRegistry::find(const QString &name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() ? nullptr : &found.value();
}

QList<Relation> TypeRegistry::relationsTo(const QString &type) const
{
    QList<Relation> relations;
    for (const ResourceType &referring : m_types) {
        for (const Field &field : referring.fields()) {
            if (field.kind == FieldKind::Reference && field.target == type) {
                relations.append({.type = referring.name(),
                                  .field = field.name,
                                  .name = field.reverseName.isEmpty() ? referring.name() : field.reverseName,
                                  .label = field.reverseLabel.isEmpty() ? referring.pluralLabel() : field.reverseLabel,
                                  .onDelete = field.onDelete,
                                  .parent = field.parent});
            }
        }
    }
    return relations;
}

std::optional<Relation> TypeRegistry::relation(const QString &type, const QString &name) const
{
    const QList<Relation> relations = relationsTo(type);
    const auto named = std::find_if(relations.cbegin(), relations.cend(), [&](const Relation &r) { return r.name == name; });
    if (named != relations.cend()) {
        return *named;
    }
    const auto isOfType = [&](const Relation &relation) { return relation.type == name; };
    if (std::count_if(relations.cbegin(), relations.cend(), isOfType) != 1) {
        return std::nullopt;
    }
    return *std::find_if(relations.cbegin(), relations.cend(), isOfType);
}

QJsonObject TypeRegistry::describe(const ResourceType &type) const
{
    QJsonObject json = type.toJson();
    if (const Field *parent = type.parent()) {
        json.insert("parent"_L1, parent->name);
    }
    QJsonArray relations;
    for (const Relation &relation : relationsTo(type.name())) {
        relations.append(relation.toJson());
    }
    if (!relations.isEmpty()) {
        json.insert("relations"_L1, relations);
    }
    return json;
}

} // namespace penstock
