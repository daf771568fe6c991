// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/editmethods.h"

#include "service/api/dispatcher.h"
#include "shared/core/randomid.h"

#include <QDateTime>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView createdField{"created"};

} // namespace

EditMethods::EditMethods(Repository &repository, const ResourceType &type, Rules rules)
    : m_repository(repository), m_type(type), m_rules(std::move(rules))
{}

std::vector<Registration> EditMethods::offer(Dispatcher &dispatcher)
{
    std::vector<Registration> registrations;
    registrations.push_back(dispatcher.addValue(
        createMethod(), [this](const Caller &caller, const QJsonObject &params) { return create(caller, params); }));
    registrations.push_back(dispatcher.addValue(
        updateMethod(), [this](const Caller &caller, const QJsonObject &params) { return update(caller, params); }));
    registrations.push_back(dispatcher.addValue(
        deleteMethod(), [this](const Caller &caller, const QJsonObject &params) { return remove(caller, params); }));
    return registrations;
}

Method EditMethods::method(const QString &verb, const char *label, const char *help, const QList<Field> &parameters) const
{
    return {.name = m_type.name() + u'.' + verb,
            .label = QString::fromUtf8(label),
            .help = QString::fromUtf8(help),
            .parameters = parameters,
            .changes = true,
            .level = m_rules.level};
}

Field EditMethods::id() const
{
    return FieldBuilder(u"id"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Object"))
        .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
        .target(m_type.name())
        .required();
}

Method EditMethods::createMethod() const
{
    QList<Field> parameters;
    for (const Field &field : m_type.fields()) {
        if (!field.readOnly) {
            parameters << field;
        }
    }
    return method(u"create"_s, QT_TRANSLATE_NOOP("Model", "New"), QT_TRANSLATE_NOOP("Model", "Makes an object."), parameters);
}

Method EditMethods::updateMethod() const
{
    QList<Field> parameters{id()};
    for (Field field : m_type.fields()) {
        if (!field.readOnly && !field.immutable) {
            field.required = false;
            field.defaultValue = {};
            parameters << field;
        }
    }
    parameters << FieldBuilder(u"version"_s, FieldKind::Integer)
                      .label(QT_TRANSLATE_NOOP("Model", "Version"))
                      .help(QT_TRANSLATE_NOOP("Model", "Refuses the change when the object has another version by now."));
    return method(u"update"_s, QT_TRANSLATE_NOOP("Model", "Change"),
                  QT_TRANSLATE_NOOP("Model", "Changes the values that are given."), parameters);
}

Method EditMethods::deleteMethod() const
{
    Method result = method(u"delete"_s, QT_TRANSLATE_NOOP("Model", "Delete"),
                           QT_TRANSLATE_NOOP("Model", "Deletes an object."), {id()});
    result.destructive = true;
    return result;
}

Result<QJsonValue> EditMethods::create(const Caller &caller, const QJsonObject &params)
{
    auto values = checked(params, {});
    if (values && m_rules.prepare) {
        values = m_rules.prepare(caller, *values, {});
    }
    if (!values) {
        return failure(values.error());
    }
    QJsonObject object = *values;
    const QString id = object.value("id"_L1).toString(newId());
    object.insert("id"_L1, id);
    if (m_type.field(createdField)) {
        object.insert(createdField, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    }
    if (const auto inserted = m_repository.insert(m_type.name(), object); !inserted) {
        return failure(inserted.error());
    }
    QJsonObject answer{{u"id"_s, id}, {m_type.name(), id}};
    if (m_rules.created) {
        m_rules.created(answer);
    }
    return answer;
}

Result<QJsonValue> EditMethods::update(const Caller &caller, const QJsonObject &params)
{
    QJsonObject changes = params;
    const auto before = m_repository.findByIdOrName(m_type.name(), changes.take(u"id"_s).toString());
    if (!before) {
        return failure(before.error());
    }
    const QString id = before->value("id"_L1).toString();
    const QJsonValue version = changes.take(u"version"_s);
    if (!version.isUndefined() && version != before->value("version"_L1)) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The object was not changed.")},
                       {QT_TRANSLATE_NOOP("Text", "Somebody else has changed it meanwhile.")},
                       {QT_TRANSLATE_NOOP("Text", "Look at its present values and try again.")});
    }
    auto values = checked(changes, id);
    if (values && m_rules.prepare) {
        values = m_rules.prepare(caller, *values, *before);
    }
    const auto updated = values ? m_repository.update(m_type.name(), id, *values)
                                : Result<QJsonObject>(failure(values.error()));
    return updated ? Result<QJsonValue>(*updated) : failure(updated.error());
}

Result<QJsonValue> EditMethods::remove(const Caller &caller, const QJsonObject &params)
{
    const auto object = m_repository.findByIdOrName(m_type.name(), params.value("id"_L1).toString());
    if (!object) {
        return failure(object.error());
    }
    if (m_rules.beforeDelete) {
        if (const auto allowed = m_rules.beforeDelete(caller, *object); !allowed) {
            return failure(allowed.error());
        }
    }
    const auto removed = m_repository.remove(m_type.name(), object->value("id"_L1).toString());
    return removed ? Result<QJsonValue>(QJsonObject()) : failure(removed.error());
}

Result<QJsonObject> EditMethods::checked(QJsonObject values, const QString &except) const
{
    for (const Field &field : m_type.fields()) {
        const QJsonValue value = values.value(field.name);
        if (value.isUndefined() || value.isNull()) {
            continue;
        }
        if (field.kind == FieldKind::Reference && !value.toString().isEmpty()) {
            const auto object = m_repository.findByIdOrName(field.target, value.toString());
            if (!object) {
                Error error = object.error();
                error.field = field.name;
                return failure(error);
            }
            values.insert(field.name, object->value("id"_L1));
        }
        if (const auto free = checkUnique(field, value, except); !free) {
            return failure(free.error());
        }
    }
    return values;
}

Result<void> EditMethods::checkUnique(const Field &field, const QJsonValue &value, const QString &except) const
{
    if (!field.unique) {
        return {};
    }
    const auto same = m_repository.all(m_type.name(), whereEqual(field.name, value));
    for (const QJsonObject &object : same ? *same : QList<QJsonObject>()) {
        if (object.value("id"_L1).toString() != except) {
            Error error = failure(ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The change was not saved.")},
                                  {QT_TRANSLATE_NOOP("Text", "Another object has this name or identifier already.")},
                                  {QT_TRANSLATE_NOOP("Text", "Choose another name.")})
                              .value();
            error.field = field.name;
            return failure(error);
        }
    }
    return {};
}

} // namespace penstock
