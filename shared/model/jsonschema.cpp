// SPDX-License-Identifier: Apache-2.0
#include "shared/model/jsonschema.h"

#include <QJsonArray>

namespace penstock::jsonschema {

using namespace Qt::StringLiterals;

namespace {

QString jsonType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Bool:
        return u"boolean"_s;
    case FieldKind::Integer:
        return u"integer"_s;
    case FieldKind::Real:
        return u"number"_s;
    case FieldKind::List:
        return u"array"_s;
    case FieldKind::Object:
        return u"object"_s;
    default:
        return u"string"_s;
    }
}

void insertWords(QJsonObject &schema, const QString &key, const QString &words)
{
    if (!words.isEmpty()) {
        schema.insert(key, words);
    }
}

void insertRange(QJsonObject &schema, const Field &field)
{
    if (field.minimum) {
        schema.insert("minimum"_L1, *field.minimum);
    }
    if (field.maximum) {
        schema.insert("maximum"_L1, *field.maximum);
    }
    if (field.maximumLength > 0) {
        schema.insert("maxLength"_L1, field.maximumLength);
    }
    if (!field.pattern.isEmpty() && field.kind != FieldKind::Object) {
        // An optional text may be empty whatever its pattern.
        schema.insert("pattern"_L1, u"^(?:%1)%2$"_s.arg(field.pattern, field.required ? QString() : u"?"_s));
    }
}

void insertParts(QJsonObject &schema, const Field &field)
{
    if (field.kind == FieldKind::Enumeration) {
        QJsonArray values;
        for (const Choice &choice : field.choices) {
            values.append(choice.value);
        }
        if (!field.required) {
            values.append(QJsonValue());
        }
        schema.insert("enum"_L1, values);
    }
    if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        schema.insert("items"_L1, ofField(field.element.first()));
    }
    if (field.kind == FieldKind::Object && !field.members.isEmpty()) {
        const QJsonObject members = ofMembers(field.members);
        for (const QString &key : {u"properties"_s, u"required"_s, u"additionalProperties"_s}) {
            if (members.contains(key)) {
                schema.insert(key, members.value(key));
            }
        }
    }
    if (field.kind == FieldKind::Object && !field.element.isEmpty()) {
        schema.insert("additionalProperties"_L1, ofField(field.element.first()));
        if (!field.pattern.isEmpty()) {
            schema.insert("propertyNames"_L1, QJsonObject{{u"pattern"_s, u"^(?:%1)$"_s.arg(field.pattern)}});
        }
    }
}

void insertNotes(QJsonObject &schema, const Field &field)
{
    if (field.readOnly) {
        schema.insert("readOnly"_L1, true);
    }
    if (field.kind == FieldKind::Secret) {
        schema.insert("writeOnly"_L1, true);
    }
    if (field.kind == FieldKind::Time) {
        schema.insert("format"_L1, u"date-time"_s);
    }
    insertWords(schema, u"x-unit"_s, toString(field.unit));
    insertWords(schema, u"x-reference"_s, field.kind == FieldKind::Reference ? field.target : QString());
    insertWords(schema, u"x-unique-within"_s, field.uniqueWithin);
    if (field.unique) {
        schema.insert("x-unique"_L1, true);
    }
    if (field.suggested) {
        schema.insert("x-suggested"_L1, true);
    }
}

} // namespace

QJsonObject ofField(const Field &field)
{
    if (field.kind == FieldKind::Object && !field.target.isEmpty()) {
        return {{u"$ref"_s, u"#/components/schemas/"_s + field.target}};
    }
    const QString type = jsonType(field.kind);
    QJsonObject schema{{u"type"_s, field.required ? QJsonValue(type) : QJsonValue(QJsonArray{type, u"null"_s})}};
    insertWords(schema, u"title"_s, field.label);
    insertWords(schema, u"description"_s, field.help);
    insertRange(schema, field);
    insertParts(schema, field);
    insertNotes(schema, field);
    if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined()) {
        schema.insert("default"_L1, field.defaultValue);
    }
    return schema;
}

QJsonObject ofMembers(const QList<Field> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        properties.insert(field.name, ofField(field));
        if (field.required && field.defaultValue.isNull()) {
            required.append(field.name);
        }
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty()) {
        schema.insert("required"_L1, required);
    }
    return schema;
}

QJsonObject ofType(const ResourceType &type)
{
    QJsonObject properties{{u"id"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"readOnly"_s, true}}},
                           {u"version"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"readOnly"_s, true}}}};
    for (Field field : type.fields()) {
        if (field.kind != FieldKind::Secret) {
            field.required = false; // hosts leave out what people may not
            properties.insert(field.name, ofField(field));
        }
    }
    return {{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
            {u"title"_s, type.label()},
            {u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray{u"id"_s, u"version"_s}}};
}

} // namespace penstock::jsonschema
