// SPDX-License-Identifier: Apache-2.0
#include "app/cli/referencelookup.h"

#include "app/client/serviceclient.h"

namespace penstock {

using namespace Qt::StringLiterals;

void ReferenceLookup::look(const QList<Field> &fields, const QJsonObject &values)
{
    m_values = values;
    m_waiting.clear();
    for (const Field &field : fields) {
        // The service itself takes a name for "id".
        if (field.kind == FieldKind::Reference && field.name != "id"_L1 &&
            !values.value(field.name).toString().isEmpty()) {
            m_waiting.append(field);
        }
    }
    next();
}

void ReferenceLookup::next()
{
    if (m_waiting.isEmpty()) {
        emit found(m_values);
        return;
    }
    const Field field = m_waiting.takeFirst();
    const QJsonObject params{{u"id"_s, m_values.value(field.name)}};
    whenDone(m_client->call(field.target + ".get"_L1, params), this, [this, field](const Result<QJsonValue> &answer) {
        if (!answer) {
            Error error = answer.error();
            error.field = field.name;
            emit failed(error);
            return;
        }
        m_values.insert(field.name, answer->toObject().value("id"_L1));
        next();
    });
}

} // namespace penstock
