// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/objectupdate.h"

#include "service/api/caller.h"
#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/fieldcheck.h"
#include "service/store/repository.h"
#include "shared/model/nearest.h"
#include "shared/model/validation.h"
#include "shared/model/valuerules.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

Field versionField()
{
    return FieldBuilder(u"version"_s, FieldKind::Integer)
        .label(QT_TRANSLATE_NOOP("Model", "Version"))
        .help(QT_TRANSLATE_NOOP("Model", "Refuses the change when the object has another version by now."));
}

Field clearField()
{
    const Field name = FieldBuilder(u"name"_s, FieldKind::Text)
                           .label(QT_TRANSLATE_NOOP("Model", "Field"))
                           .help(QT_TRANSLATE_NOOP("Model", "Name of a field."))
                           .required();
    return FieldBuilder(u"clear"_s, FieldKind::List)
        .label(QT_TRANSLATE_NOOP("Model", "Empty"))
        .help(QT_TRANSLATE_NOOP("Model", "Names of fields that shall have no value any more."))
        .element(name);
}

} // namespace

bool ObjectUpdate::offers(const Field &field) const
{
    return !field.readOnly && !m_rules.notUpdated.contains(field.name);
}

bool ObjectUpdate::isOfUse() const
{
    const QList<Field> &fields = m_type->fields();
    return std::any_of(fields.cbegin(), fields.cend(), [this](const Field &field) { return offers(field) && !field.immutable; });
}

Method ObjectUpdate::describe() const
{
    QList<Field> parameters{FieldBuilder(u"id"_s, FieldKind::Reference)
                                .label(QT_TRANSLATE_NOOP("Model", "Object"))
                                .help(QT_TRANSLATE_NOOP("Model", "Its id, or its name where that is unique."))
                                .target(m_type->name())
                                .required()};
    for (Field field : m_type->fields()) {
        if (offers(field)) {
            field.required = false;
            field.suggested = false;
            field.defaultValue = {};
            parameters << field;
        }
    }
    parameters << clearField() << versionField();
    return {.name = m_type->name() + ".update"_L1,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Change")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Changes the values that are given.")),
            .parameters = parameters,
            .changes = true,
            .dryRun = true,
            .level = m_rules.level,
            .resultType = m_type->name(),
            .shape = Method::Shape::Object};
}

Result<QJsonValue> ObjectUpdate::emptied(const QString &name) const
{
    const Field *field = m_type->field(name);
    if (!field || !offers(*field)) {
        QStringList names;
        for (const Field &known : m_type->fields()) {
            names << known.name;
        }
        const QString near = nearest(name, names);
        return refusedValue(u"clear"_s, {QT_TRANSLATE_NOOP("Text", "There is no field “{name}” to empty."), {{u"name"_s, shortened(name)}}},
                            near.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Leave it out.")}
                                           : Text{QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}});
    }
    if (field->kind == FieldKind::List) {
        return QJsonArray();
    }
    return field->kind == FieldKind::Secret ? QJsonValue(QString()) : QJsonValue();
}

Result<void> ObjectUpdate::permitted(const Field &field, const QJsonValue &value) const
{
    if (field.immutable) {
        return refusedValue(field.name, {QT_TRANSLATE_NOOP("Text", "It is set when the object is made and stays.")},
                            {QT_TRANSLATE_NOOP("Text", "Leave it out, or make another object.")});
    }
    const bool isEmpty = isAbsent(value) || (value.isArray() && value.toArray().isEmpty());
    return field.required && isEmpty ? Result<void>(missingValue(field.name)) : validate(field, value, field.name);
}

Result<QJsonObject> ObjectUpdate::wanted(const QJsonObject &before, const QJsonObject &params) const
{
    QJsonObject values = params;
    for (const auto &name : params.value("clear"_L1).toArray()) {
        const auto empty = emptied(name.toString());
        if (!empty) {
            return failure(empty.error());
        }
        values.insert(name.toString(), *empty);
    }
    QJsonObject changes;
    for (const Field &field : m_type->fields()) {
        if (!values.contains(field.name)) {
            continue;
        }
        const QJsonValue value = values.value(field.name);
        const QJsonValue present = before.value(field.name);
        const bool same = value == present || (isAbsent(value) && isAbsent(present));
        if (same && field.kind != FieldKind::Secret) {
            continue;
        }
        if (const auto allowed = permitted(field, value); !allowed) {
            return failure(allowed.error());
        }
        changes.insert(field.name, value);
    }
    return changes;
}

Result<QJsonObject> ObjectUpdate::run(const Caller &caller, const QJsonObject &before, QJsonObject params) const
{
    const QJsonValue version = params.take(u"version"_s);
    if (!version.isUndefined() && version != before.value("version"_L1)) {
        return failure(EditHistory(m_kernel, *m_type).overtaken(before, version.toInteger()));
    }
    // References may be named: only with their ids can it be said what differs.
    QJsonObject whole = params;
    for (const auto &name : params.value("clear"_L1).toArray()) {
        whole.insert(name.toString(), QJsonValue());
    }
    auto changes = FieldCheck(m_kernel, *m_type)
                       .checked(caller, whole, before)
                       .and_then([&](const QJsonObject &values) { return wanted(before, values); });
    if (changes && m_rules.prepare) {
        changes = m_rules.prepare(caller, *changes, before);
    }
    return changes ? write(caller, before, *changes) : changes;
}

Result<QJsonObject> ObjectUpdate::write(const Caller &caller, const QJsonObject &before, const QJsonObject &changes) const
{
    const auto after = m_kernel.repository.update(m_type->name(), before.value("id"_L1).toString(), changes);
    if (!after || after->value("version"_L1) == before.value("version"_L1) || m_kernel.repository.isRehearsing()) {
        return after;
    }
    const auto told = EditHistory(m_kernel, *m_type).changed(caller, *after, changes.keys());
    return told ? after : failure(told.error());
}

} // namespace penstock
