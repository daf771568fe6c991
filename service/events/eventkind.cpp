// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventkind.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

QJsonObject EventKind::toJson() const
{
    QJsonArray fields;
    for (const Field &field : payload) {
        fields.append(field.toJson());
    }
    return {{u"name"_s, name}, {u"label"_s, label}, {u"help"_s, help}, {u"payload"_s, fields}};
}

} // namespace penstock
