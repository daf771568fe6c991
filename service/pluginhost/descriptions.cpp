// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/descriptions.h"

#include "service/api/dispatcher.h"
#include "service/events/eventcatalogue.h"
#include "service/pluginhost/openrpc.h"
#include "service/store/repository.h"
#include "shared/model/jsonschema.h"
#include "shared/model/nearest.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> schemaOf(const TypeRegistry &types, const QString &name)
{
    if (const ResourceType *type = types.find(name)) {
        return jsonschema::ofType(*type);
    }
    const QString near = nearest(name, types.names());
    Error error = failure(ErrorCode::NotFound,
                          {QT_TRANSLATE_NOOP("Text", "There is no type “{name}”."), {{u"name"_s, name.left(80)}}}, {},
                          near.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Call type.list for all types.")}
                                         : Text{QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}})
                      .value();
    error.field = u"type"_s;
    return failure(error);
}

} // namespace

std::vector<Registration> offerDescriptions(Dispatcher &dispatcher, const Repository &repository, const EventCatalogue &events)
{
    const Field type = FieldBuilder(u"type"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "Type"))
                           .help(QT_TRANSLATE_NOOP("Model", "Name of the type."))
                           .maximumLength(100)
                           .required();
    std::vector<Registration> registrations;
    registrations.push_back(dispatcher.addValue(
        {.name = u"type.schema"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Schema of a type")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Returns the JSON Schema of the objects of a type.")),
         .parameters = {type},
         .level = Method::Level::Everyone,
         .shape = Method::Shape::Document},
        [&repository](const Caller &, const QJsonObject &params) {
            return schemaOf(repository.types(), params.value("type"_L1).toString());
        }));
    registrations.push_back(dispatcher.addValue(
        {.name = u"rpc.discover"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Describe the service")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Returns all methods and types as an OpenRPC document.")),
         .level = Method::Level::Everyone,
         .shape = Method::Shape::Document},
        [&dispatcher, &repository, &events](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
            return openRpcDocument(dispatcher.methods(), repository.types(), events.all(), QCoreApplication::applicationVersion());
        }));
    registrations.push_back(dispatcher.addValue(
        {.name = u"event.list"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "List kinds of events")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Describes every event that can occur, with its values.")),
         .level = Method::Level::Everyone,
         .result = {FieldBuilder(u"events"_s, FieldKind::List)
                        .label(QT_TRANSLATE_NOOP("Model", "Events"))
                        .help(QT_TRANSLATE_NOOP("Model", "Each with its values."))
                        .element(Field(u"event"_s, FieldKind::Object))
                        .required()}},
        [&events](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
            QJsonArray kinds;
            for (const EventKind &kind : events.all()) {
                kinds.append(kind.toJson());
            }
            return QJsonObject{{u"events"_s, kinds}};
        }));
    return registrations;
}

} // namespace penstock
