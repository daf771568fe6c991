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
