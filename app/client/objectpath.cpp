// SPDX-License-Identifier: Apache-2.0
#include "app/client/objectpath.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 24;

/// The field by which objects of the type are inside of others of it; null when they are not.
const Field *inside(const ResourceType *type)
{
    if (!type) {
        return nullptr;
    }
    const auto found = std::find_if(type->fields().begin(), type->fields().end(), [type](const Field &field) {
        return field.kind == FieldKind::Reference && field.target == type->name() && (field.parent || field.place);
    });
    return found == type->fields().end() ? nullptr : &*found;
}

} // namespace

bool objectpath::nests(const ServiceClient &client, const QString &type)
{
    return inside(client.type(type));
}

QString objectpath::of(const ResourceCache &cache, const QString &type, const QString &id, const QString &name)
{
    const Field *field = inside(cache.client()->type(type));
    QString path = name;
    QString above = field ? cache.object(type, id).value(field->name).toString() : QString();
    for (int level = 0; !above.isEmpty() && level < deepest; ++level) {
        const QJsonObject outer = cache.object(type, above);
        if (outer.isEmpty()) {
            break;
        }
        path = outer.value("name"_L1).toString() + u" / "_s + path;
        above = outer.value(field->name).toString();
    }
    return path;
}

} // namespace penstock
