// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/objectcreation.h"

#include "service/access/quotas.h"
#include "service/api/caller.h"
#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/fieldcheck.h"
#include "service/store/repository.h"
#include "shared/core/isotime.h"
#include "shared/core/randomid.h"
#include "shared/model/validation.h"

#include <QDateTime>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView createdField{"created"};

} // namespace

Method ObjectCreation::describe() const
{
    QList<Field> parameters;
    for (Field field : m_type->fields()) {
        if (!field.readOnly) {
            field.required = field.required && !field.suggested;
            parameters << field;
        }
    }
    const auto id = [](const QString &name) {
        return Field(FieldBuilder(name, FieldKind::Text)
                         .label(QT_TRANSLATE_NOOP("Model", "ID"))
                         .help(QT_TRANSLATE_NOOP("Model", "Id of the new object."))
                         .required());
    };
    return {.name = m_type->name() + ".create"_L1,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "New")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Makes an object.")),
            .parameters = parameters,
            .changes = true,
            .dryRun = true,
            .level = m_rules.level,
            .result = QList<Field>{id(u"id"_s), id(m_type->name())} + m_rules.answer};
}

QList<Field> ObjectCreation::suggestions() const
{
    QList<Field> fields;
    for (Field field : m_type->fields()) {
        if (field.suggested && !field.readOnly) {
            field.required = false;
            fields << field;
        }
    }
    return fields;
}

Result<QJsonObject> ObjectCreation::completed(const Caller &caller, QJsonObject values) const
{
    const QJsonObject suggested = m_rules.suggest ? m_rules.suggest(caller) : QJsonObject();
    for (const Field &field : m_type->fields()) {
        if (field.suggested && !field.readOnly && !values.contains(field.name)) {
            if (suggested.contains(field.name)) {
                values.insert(field.name, suggested.value(field.name));
            }
            if (const auto valid = validate(field, values.value(field.name), field.name); !valid) {
                return failure(valid.error());
            }
        }
        if (field.owner && values.value(field.name).toString().isEmpty()) {
            values.insert(field.name, QString(defaultOwner));
        }
    }
    return values;
}

Result<QJsonObject> ObjectCreation::run(const Caller &caller, const QJsonObject &params) const
{
    auto values = completed(caller, params).and_then([&](const QJsonObject &complete) {
        return FieldCheck(m_kernel, *m_type).checked(caller, complete, {});
    });
    if (values && m_rules.prepare) {
        values = m_rules.prepare(caller, *values, {});
    }
    if (!values) {
        return values;
    }
    QJsonObject object = *values;
    object.insert("id"_L1, object.value("id"_L1).toString(newId()));
    object.insert("version"_L1, 1);
    const Field *created = m_type->field(createdField);
    if (created && created->kind == FieldKind::Time) {
        object.insert(createdField, isoTime(QDateTime::currentDateTimeUtc()));
    }
    const auto inserted = insert(caller, object);
    return inserted ? Result<QJsonObject>(object) : failure(inserted.error());
}

Result<void> ObjectCreation::insert(const Caller &caller, const QJsonObject &object) const
{
    return m_kernel.quotas.check(m_type->name(), object)
        .and_then([&] { return m_kernel.repository.insert(m_type->name(), object); })
        .and_then([&] {
            return m_kernel.repository.isRehearsing() ? Result<void>() : EditHistory(m_kernel, *m_type).created(caller, object);
        });
}

} // namespace penstock
