// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/edithistory.h"

#include "service/api/caller.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/kernel.h"
#include "service/store/repository.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString();
    return name.isEmpty() ? object.value("id"_L1).toString() : name;
}

} // namespace

QList<EventKind> EditHistory::kinds(const ResourceType &type, const EditRules &rules)
{
    const QList<Field> payload{FieldBuilder(u"version"_s, FieldKind::Integer)
                                   .label(QT_TRANSLATE_NOOP("Model", "Version"))
                                   .help(QT_TRANSLATE_NOOP("Model", "The version the object has since.")),
                               FieldBuilder(u"fields"_s, FieldKind::List)
                                   .label(QT_TRANSLATE_NOOP("Model", "Fields"))
                                   .help(QT_TRANSLATE_NOOP("Model", "Names of the fields that have other values."))
                                   .element(Field(u"name"_s, FieldKind::Text))};
    const auto kind = [&](const char *verb, const char *label, const char *help) {
        return EventKind{type.name() + u'/' + QLatin1StringView(verb), QString::fromUtf8(label), QString::fromUtf8(help), payload};
    };
    QList<EventKind> kinds;
    if (rules.canCreate) {
        kinds += kind("created", QT_TRANSLATE_NOOP("Model", "Created"), QT_TRANSLATE_NOOP("Model", "Somebody made an object."));
    }
    if (rules.canUpdate) {
        kinds += kind("changed", QT_TRANSLATE_NOOP("Model", "Changed"), QT_TRANSLATE_NOOP("Model", "Somebody changed an object."));
    }
    if (rules.canDelete) {
        kinds += kind("deleted", QT_TRANSLATE_NOOP("Model", "Deleted"), QT_TRANSLATE_NOOP("Model", "Somebody deleted an object."));
    }
    return kinds;
}

Result<void> EditHistory::created(const Caller &caller, const QJsonObject &object) const
{
    return append(caller, object, u"created"_s,
                  {QT_TRANSLATE_NOOP("Text", "{type} {name} was created."),
                   {{u"type"_s, QJsonObject{{u"label"_s, m_type.label()}}}, {u"name"_s, nameOf(object)}}},
                  {});
}

Result<void> EditHistory::changed(const Caller &caller, const QJsonObject &object, const QStringList &fields) const
{
    return append(caller, object, u"changed"_s,
                  {QT_TRANSLATE_NOOP("Text", "{type} {name} was changed: {fields}."),
                   {{u"type"_s, QJsonObject{{u"label"_s, m_type.label()}}},
                    {u"name"_s, nameOf(object)},
                    {u"fields"_s, fields.join(", "_L1)}}},
                  fields);
}

Result<void> EditHistory::deleted(const Caller &caller, const QJsonObject &object) const
{
    if (!m_kernel.events.kinds().contains(m_type.name() + "/deleted"_L1)) {
        return {}; // nobody edits such objects: it goes with what it belongs to, which is told
    }
    return append(caller, object, u"deleted"_s,
                  {QT_TRANSLATE_NOOP("Text", "{type} {name} was deleted."),
                   {{u"type"_s, QJsonObject{{u"label"_s, m_type.label()}}}, {u"name"_s, nameOf(object)}}},
                  {});
}

Result<void> EditHistory::append(const Caller &caller, const QJsonObject &object, const QString &verb, const Text &text,
                                 const QStringList &fields) const
{
    QJsonObject payload{{u"version"_s, object.value("version"_L1)}};
    if (!fields.isEmpty()) {
        payload.insert("fields"_L1, QJsonArray::fromStringList(fields));
    }
    return m_kernel.events.append({.name = m_type.name() + u'/' + verb,
                                   .object = {m_type.name(), object.value("id"_L1).toString(), nameOf(object)},
                                   .text = text,
                                   .initiator = caller.user,
                                   .payload = payload});
}

Error EditHistory::overtaken(const QJsonObject &object, qint64 known) const
{
    QStringList fields;
    QStringList people;
    const auto events = m_kernel.repository.all(u"event"_s, whereEqual(u"name"_s, m_type.name() + "/changed"_L1));
    for (const QJsonObject &event : events.value_or(QList<QJsonObject>())) {
        const QJsonObject payload = event.value("payload"_L1).toObject();
        if (event.value("object"_L1)["id"_L1] == object.value("id"_L1) && payload.value("version"_L1).toInteger() > known) {
            fields += payload.value("fields"_L1).toVariant().toStringList();
            people += event.value("initiator"_L1).toString();
        }
    }
    fields.removeDuplicates();
    people.removeDuplicates();
    const QJsonValue version = object.value("version"_L1);
    return {.code = ErrorCode::Conflict,
            .what = {QT_TRANSLATE_NOOP("Text", "{name} was not changed."), {{u"name"_s, nameOf(object)}}},
            .why = fields.isEmpty()
                       ? Text{QT_TRANSLATE_NOOP("Text", "It changed meanwhile, from version {known} to {version}."),
                              {{u"known"_s, known}, {u"version"_s, version}}}
                       : Text{QT_TRANSLATE_NOOP("Text", "Meanwhile {people} changed {fields}, from version {known} to {version}."),
                              {{u"people"_s, people.join(", "_L1)},
                               {u"fields"_s, fields.join(", "_L1)},
                               {u"known"_s, known},
                               {u"version"_s, version}}},
            .fix = {QT_TRANSLATE_NOOP("Text", "Look at the present values, then try again.")},
            .field = u"version"_s};
}

} // namespace penstock
