// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/protectmethods.h"

#include "service/api/dispatcher.h"
#include "service/store/repository.h"
#include "shared/model/deletionfields.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Method describe(const ResourceType &type, bool on)
{
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Object"))
                         .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                         .target(type.name())
                         .required();
    return {.name = type.name() + (on ? ".protect"_L1 : ".unprotect"_L1),
            .label = QString::fromUtf8(on ? QT_TRANSLATE_NOOP("Model", "Protect") : QT_TRANSLATE_NOOP("Model", "Lift protection")),
            .help = QString::fromUtf8(on ? QT_TRANSLATE_NOOP("Model", "Guards an object against deletion and against the bin.")
                                         : QT_TRANSLATE_NOOP("Model", "Lets an object be deleted again.")),
            .parameters = {id},
            .changes = true,
            .level = Method::Level::Operate,
            .shape = Method::Shape::Nothing};
}

} // namespace

std::vector<Registration> offerProtection(Dispatcher &dispatcher, Repository &repository, const ResourceType &type)
{
    std::vector<Registration> registrations;
    for (const bool on : {true, false}) {
        if (!deletionfields::isProtectable(type)) {
            break;
        }
        registrations.push_back(dispatcher.addValue(
            describe(type, on),
            [&repository, on, name = type.name()](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
                const auto object = repository.findByIdOrName(name, params.value("id"_L1).toString());
                const auto updated = object ? repository.update(name, object->value("id"_L1).toString(), {{u"protected"_s, on}})
                                            : object;
                return updated ? Result<QJsonValue>(QJsonObject()) : failure(updated.error());
            }));
    }
    return registrations;
}

bool isProtected(const QJsonObject &object)
{
    return object.value("protected"_L1).toBool();
}

Error protectionError(const ResourceType &type, const QJsonObject &object)
{
    const QJsonValue name = object.value("name"_L1);
    return {.code = ErrorCode::Conflict,
            .what = {QT_TRANSLATE_NOOP("Text", "{name} cannot be deleted."), {{u"name"_s, name}}},
            .why = {QT_TRANSLATE_NOOP("Text", "{type} {name} is protected against deletion."),
                    {{u"type"_s, QJsonObject{{u"label"_s, type.label()}}}, {u"name"_s, name}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "If it may go, lift its protection first: {method}."),
                    {{u"method"_s, QString(type.name() + ".unprotect"_L1)}}}};
}

} // namespace penstock
