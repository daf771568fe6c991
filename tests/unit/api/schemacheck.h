// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace penstock::test
{

/// Whether values are as an OpenRPC document says, as far as it uses the words of JSON Schema.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &document) : m_schemas(document[QLatin1String("components")][QLatin1String("schemas")].toObject())
    {
        for (const auto &method : document[QLatin1String("methods")].toArray()) {
            m_results.insert(method[QLatin1String("name")].toString(), method[QLatin1String("result")][QLatin1String("schema")]);
        }
    }

    [[nodiscard]] QStringList methods() const { return m_results.keys(); }
    /// What is wrong with the answer of a method.
    [[nodiscard]] QStringList problems(const QString &method, const QJsonValue &answer)
    {
        m_problems.clear();
        look(m_results.value(method).toObject(), answer, method);
        return m_problems;
    }

private:
    void look(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        if (const QString reference = schema.value(QLatin1String("$ref")).toString(); !reference.isEmpty()) {
            look(m_schemas.value(reference.section(u'/', -1)).toObject(), value, path);
            return;
        }
        const QJsonValue type = schema.value(QLatin1String("type"));
        const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
        if (!types.contains(typeOf(value)) && !(typeOf(value) == QLatin1String("integer") && types.contains(QLatin1String("number")))) {
            m_problems << path + QStringLiteral(" is a ") + typeOf(value);
        }
        if (schema.contains(QLatin1String("enum")) && !schema.value(QLatin1String("enum")).toArray().contains(value)) {
            m_problems << path + QStringLiteral(" has a value of its own");
        }
        if (value.isArray() && schema.contains(QLatin1String("items"))) {
            for (const auto &item : value.toArray()) {
                look(schema.value(QLatin1String("items")).toObject(), item, path + QStringLiteral("[]"));
            }
        }
        if (value.isObject()) {
            members(schema, value.toObject(), path);
        }
    }
    void members(const QJsonObject &schema, const QJsonObject &object, const QString &path)
    {
        for (const auto &name : schema.value(QLatin1String("required")).toArray()) {
            if (!object.contains(name.toString())) {
                m_problems << path + u'.' + name.toString() + QStringLiteral(" is missing");
            }
        }
        const QJsonObject known = schema.value(QLatin1String("properties")).toObject();
        const QJsonValue others = schema.value(QLatin1String("additionalProperties"));
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString at = path + u'.' + member.key();
            if (known.contains(member.key())) {
                look(known.value(member.key()).toObject(), member.value(), at);
            } else if (others.isObject()) {
                look(others.toObject(), member.value(), at);
            } else if (others == QJsonValue(false)) {
                m_problems << at + QStringLiteral(" is not described");
            }
        }
    }
    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return QStringLiteral("boolean");
        case QJsonValue::Double:
            return value.toDouble() == double(qint64(value.toDouble())) ? QStringLiteral("integer") : QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("string");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::Object:
            return QStringLiteral("object");
        default:
            return QStringLiteral("null");
        }
    }

    QJsonObject m_results;
    QJsonObject m_schemas;
    QStringList m_problems;
};

} // namespace penstock::test
