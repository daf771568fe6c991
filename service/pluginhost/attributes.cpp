// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/attributes.h"

#include "service/pluginhost/fieldcheck.h"
#include "service/pluginhost/kernel.h"
#include "service/store/repository.h"

namespace penstock {

QList<Field> attributes::parameters(const Kernel &kernel, const QString &type)
{
    QList<Field> result;
    for (const Field &field : kernel.repository.types().find(type)->fields()) {
        if (field.isAttribute() && !field.readOnly) {
            result << field;
        }
    }
    return result;
}

Result<QJsonObject> attributes::given(const Kernel &kernel, const Caller &caller, const QString &type, const QJsonObject &params)
{
    QJsonObject values;
    for (const Field &field : parameters(kernel, type)) {
        const QJsonValue value = params.value(field.name);
        if (!value.isUndefined() && !value.isNull() && value != QJsonValue(QString())) {
            values.insert(field.name, value);
        }
    }
    return FieldCheck(kernel, *kernel.repository.types().find(type)).checked(caller, values, {});
}

} // namespace penstock
