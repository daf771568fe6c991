// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/openrpc.h"

#include "shared/model/jsonschema.h"
#include "shared/model/methoderrors.h"
#include "shared/rpc/message.h"

#include <QJsonArray>
#include <QMap>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject referenceTo(const QString &type)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + type}};
}

QJsonObject text()
{
    return {{u"type"_s, u"string"_s}};
}

/// Answers to calls that are only tried are described in docs/protocol.md.
QJsonObject answerSchema(const Method &method)
{
    QJsonObject schema{{u"type"_s, u"object"_s}};
    switch (method.resultShape()) {
    case Method::Shape::Object:
        return referenceTo(method.resultType);
    case Method::Shape::Map:
        schema.insert("additionalProperties"_L1, jsonschema::ofField(method.result.first()));
        return schema;
    case Method::Shape::Undeclared:
    case Method::Shape::Document:
        return schema;
    case Method::Shape::Nothing:
    case Method::Shape::Members:
        break;
    }
    schema = jsonschema::ofMembers(method.result);
    if (method.answer == Method::Answer::Task) {
        QJsonObject properties = schema.value("properties"_L1).toObject();
        properties.insert("task"_L1, text());
        schema.insert("properties"_L1, properties);
        schema.insert("required"_L1, QJsonArray{u"task"_s});
    }
    return schema;
}

QJsonArray parameters(const Method &method)
{
    QJsonArray list;
    for (const Field &field : method.parameters) {
        QJsonObject parameter{{u"name"_s, field.name}, {u"schema"_s, jsonschema::ofField(field)}};
        if (!field.label.isEmpty()) {
            parameter.insert("summary"_L1, field.label);
        }
        if (!field.help.isEmpty()) {
            parameter.insert("description"_L1, field.help);
        }
        if (field.required && field.defaultValue.isNull()) {
            parameter.insert("required"_L1, true);
        }
        list.append(parameter);
    }
    return list;
}

/// OpenRPC wants one entry a number; several causes of one number share it.
QJsonArray errors(const Method &method)
{
    QMap<int, QStringList> causes;
    QMap<int, QString> names;
    for (const MethodError &error : errorsOf(method)) {
        causes[rpcNumber(error.code)] << error.when;
        names[rpcNumber(error.code)] = toString(error.code);
    }
    QJsonArray list;
    for (auto cause = causes.cbegin(); cause != causes.cend(); ++cause) {
        list.append(QJsonObject{{u"code"_s, cause.key()},
                                {u"message"_s, cause.value().join(u' ')},
                                {u"data"_s, QJsonObject{{u"code"_s, names.value(cause.key())}}}});
    }
    return list;
}

QJsonObject described(const Method &method)
{
    return {{u"name"_s, method.name},
            {u"summary"_s, method.label},
            {u"description"_s, method.help},
            {u"tags"_s, QJsonArray{QJsonObject{{u"name"_s, method.name.section(u'.', 0, 0)}}}},
            {u"paramStructure"_s, u"by-name"_s},
            {u"params"_s, parameters(method)},
            {u"result"_s, QJsonObject{{u"name"_s, u"result"_s}, {u"schema"_s, answerSchema(method)}}},
            {u"errors"_s, errors(method)},
            {u"x-changes"_s, method.changes},
            {u"x-destructive"_s, method.destructive}};
}

QJsonObject described(const EventKind &event)
{
    return {{u"summary"_s, event.label}, {u"description"_s, event.help}, {u"payload"_s, jsonschema::ofMembers(event.payload)}};
}

} // namespace

QJsonObject openRpcDocument(const QList<Method> &methods, const TypeRegistry &types, const QList<EventKind> &events,
                            const QString &version)
{
    QJsonArray list;
    for (const Method &method : methods) {
        list.append(described(method));
    }
    QJsonObject schemas;
    for (const ResourceType &type : types.all()) {
        schemas.insert(type.name(), jsonschema::ofType(type));
    }
    QJsonObject kinds;
    for (const EventKind &event : events) {
        kinds.insert(event.name, described(event));
    }
    const QJsonObject info{{u"title"_s, u"Penstock"_s},
                           {u"version"_s, version.isEmpty() ? u"0"_s : version},
                           {u"license"_s, QJsonObject{{u"name"_s, u"Apache-2.0"_s}}}};
    return {{u"openrpc"_s, u"1.2.6"_s},
            {u"info"_s, info},
            {u"methods"_s, list},
            {u"components"_s, QJsonObject{{u"schemas"_s, schemas}, {u"x-events"_s, kinds}}}};
}

} // namespace penstock
