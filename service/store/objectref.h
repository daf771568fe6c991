// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/objectshape.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

/// Which object a task or an event is about. The name is kept, so that it can still be told when the object is gone.
struct ObjectRef {
    QString type;
    QString id;
    QString name;

    [[nodiscard]] QJsonObject toJson() const
    {
        static const ObjectShape shape({QStringLiteral("type"), QStringLiteral("id"), QStringLiteral("name")});
        return shape.make({type, id, name});
    }
    [[nodiscard]] static ObjectRef fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("type")).toString(), json.value(QLatin1String("id")).toString(),
                json.value(QLatin1String("name")).toString()};
    }
};

} // namespace penstock
