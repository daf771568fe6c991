// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/audit/redaction.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr QLatin1StringView struck{"***"};

bool isFreeForm(const Field &field)
{
    return field.kind == FieldKind::Object && field.members.isEmpty();
}

} // namespace

QJsonObject Redaction::parameters(const Method &method, const QJsonObject &values) const
{
    return declared(method.parameters, method.confidential, values);
}

QJsonObject Redaction::declared(const QList<Field> &fields, const QStringList &confidential, const QJsonObject &values) const
{
    const bool callsAnother = std::any_of(fields.cbegin(), fields.cend(), [](const Field &field) { return field.name == "method"_L1; });
    QJsonObject result;
    for (const Field &field : fields) {
        const auto given = values.constFind(field.name);
        if (given == values.constEnd()) {
            continue;
        }
        result.insert(field.name, confidential.contains(field.name)     ? QJsonValue(struck)
                                  : callsAnother && isFreeForm(field) ? forMethod(values.value("method"_L1).toString(), *given)
                                                                      : value(field, *given));
    }
    return result;
}

QJsonValue Redaction::forMethod(const QString &name, const QJsonValue &value) const
{
    const Method *method = m_methods && !name.isEmpty() ? m_methods(name) : nullptr;
    return method && value.isObject() ? QJsonValue(parameters(*method, value.toObject())) : QJsonValue(struck);
}

QJsonValue Redaction::value(const Field &field, const QJsonValue &value) const
{
    if (field.kind == FieldKind::Secret) {
        return struck;
    }
    if (value.isObject() && !field.members.isEmpty()) {
        return declared(field.members, {}, value.toObject());
    }
    if (value.isArray() && !field.element.isEmpty()) {
        QJsonArray list;
        for (const auto &item : value.toArray()) {
            list.append(this->value(field.element.first(), item));
        }
        return list;
    }
    return value.isString() ? QJsonValue(value.toString().left(longestText)) : value;
}

} // namespace penstock
