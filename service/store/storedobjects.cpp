// SPDX-License-Identifier: Apache-2.0
#include "service/store/storedobjects.h"

#include "service/store/repository.h"
#include "shared/model/pathresolver.h"

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject StoredObjects::object(const QString &type, const QString &id) const
{
    const auto objects = m_repository.all(type, scoped(type, whereEqual(u"id"_s, id)));
    return objects && !objects->isEmpty() ? objects->first() : QJsonObject();
}

QList<QJsonObject> StoredObjects::named(const QString &type, const QString &name, const QString &within, const QString &id) const
{
    const Condition where = bothOf(whereEqual(u"name"_s, name), whereEqual(within, id));
    return m_repository.all(type, scoped(type, where)).value_or(QList<QJsonObject>());
}

QList<QJsonObject> StoredObjects::referring(const QString &type, const QString &field, const QString &id) const
{
    return m_repository.all(type, scoped(type, whereRefers(m_repository.types(), type, field, id))).value_or(QList<QJsonObject>());
}

Condition StoredObjects::scoped(const QString &type, const Condition &where) const
{
    return m_visible.condition ? bothOf(m_visible.condition(type), where) : where;
}

Condition whereRefers(const TypeRegistry &types, const QString &type, const QString &field, const QString &id)
{
    Condition condition = whereEqual(field, id);
    const ResourceType *known = types.find(type);
    if (known && field.contains(u'.')) {
        const auto path = PathResolver(types, *known).resolved({QueryToken::Kind::Word, field, 1, int(field.size())});
        condition.path = path ? path->path : FieldPath();
    }
    return condition;
}

} // namespace penstock
