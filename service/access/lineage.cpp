// SPDX-License-Identifier: Apache-2.0
#include "service/access/lineage.h"

#include "service/store/repository.h"
#include "shared/model/typeregistry.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace penstock::lineage {

using namespace Qt::StringLiterals;

namespace {

void climb(Repository &repository, const QString &type, const QJsonObject &object, QStringList &found, int depth)
{
    const ResourceType *described = repository.types().find(type);
    if (!described || depth > deepest) {
        return;
    }
    for (const Field &field : references(*described)) {
        const QString id = object.value(field.name).toString();
        if (id.isEmpty() || found.contains(entry(field.target, id))) {
            continue;
        }
        found << entry(field.target, id);
        if (const auto above = repository.find(field.target, id)) {
            climb(repository, field.target, *above, found, depth + 1);
        }
    }
}

} // namespace

QString scopeField()
{
    return u"scope"_s;
}

QString entry(const QString &type, const QString &id)
{
    return type + u':' + id;
}

bool leadsUpwards(const Field &field)
{
    return field.kind == FieldKind::Reference && (field.parent || field.owner || field.place);
}

QList<Field> references(const ResourceType &type)
{
    QList<Field> result;
    std::copy_if(type.fields().begin(), type.fields().end(), std::back_inserter(result), leadsUpwards);
    return result;
}

QStringList of(Repository &repository, const QString &type, const QJsonObject &object)
{
    QStringList found{entry(type, object.value("id"_L1).toString())};
    climb(repository, type, object, found, 0);
    const QJsonValue told = object.value(scopeField());
    return told.isArray() ? found + told.toVariant().toStringList() : found;
}

QStringList of(Repository &repository, const QString &type, const QString &id)
{
    if (id.isEmpty()) {
        return {};
    }
    const auto object = repository.find(type, id);
    return object ? of(repository, type, *object) : QStringList{entry(type, id)};
}

} // namespace penstock::lineage
