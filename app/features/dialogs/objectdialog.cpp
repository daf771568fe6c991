// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/objectdialog.h"

#include "app/actions/typewords.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/forms/schemaform.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortForm = 11; // fields; a longer one keeps some back

QString methodFor(const ObjectRef &object)
{
    return object.type + (object.id.isEmpty() ? ".create"_L1 : ".update"_L1);
}

bool isShown(const Field &field)
{
    return !field.readOnly && field.name != "id"_L1 && field.name != "version"_L1 && field.name != "clear"_L1
           && !field.name.isEmpty();
}

/// Lists of groups have no editor.
bool hasEditor(const Field &field)
{
    return field.kind != FieldKind::List || field.element.isEmpty() || field.element.first().kind != FieldKind::Object;
}

/// What is to be written there is not clear from its label.
bool needsWords(const Field &field)
{
    const bool isWritten = field.kind == FieldKind::Text || (field.kind == FieldKind::Object && field.members.isEmpty());
    return isWritten && field.name != "name"_L1 && field.name != "notes"_L1 && field.name != "description"_L1;
}

} // namespace

ObjectDialog::ObjectDialog(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent)
    : ObjectDialog(context, object, orderFor(context, object), parent)
{
    fill();
}

ObjectDialog::ObjectDialog(const WorkspaceContext &context, const ObjectRef &object, const Order &order, QWidget *parent)
    : MethodDialog(context, order, parent), m_object(object)
{}

void ObjectDialog::fill()
{
    if (m_object.id.isEmpty()) {
        fillNew();
    } else {
        fillExisting();
        connect(this, &MethodDialog::refused, this, [this](const Error &error) {
            if (error.code == ErrorCode::Conflict) {
                // Who has read what happened and saves again means it.
                m_version = this->context().cache->object(m_object.type, m_object.id).value("version"_L1).toInteger();
            }
        });
    }
}

MethodDialog::Order ObjectDialog::orderFor(const WorkspaceContext &context, const ObjectRef &object)
{
    const bool isNew = object.id.isEmpty();
    const ResourceType *type = context.client->type(object.type);
    const QString word = type ? typewords::inSentence(type->label()) : object.type;
    Order order{.method = methodFor(object),
                .title = isNew ? tr("New %1").arg(word) : tr("Edit %1").arg(context.cache->nameOf(object.type, object.id)),
                .verb = isNew ? tr("Create") : tr("Save"),
                .fields = {},
                .more = {},
                .searches = true};
    const Method *method = context.client->method(order.method);
    const QList<Field> parameters = method ? method->parameters : QList<Field>();
    for (const Field &field : parameters) {
        const Field *declared = type ? type->field(field.name) : nullptr;
        if (!isShown(field) || !declared || !hasEditor(field) || (!isNew && field.immutable)) {
            continue;
        }
        const bool first = declared->required || declared->listed || parameters.size() <= shortForm;
        (first ? order.fields : order.more) += field.name;
        if (needsWords(*declared)) {
            order.hints.insert(field.name, translatedLabel(declared->help));
        }
    }
    return order;
}

void ObjectDialog::fillNew()
{
    QJsonObject values;
    const Method *method = context().client->method(methodFor(m_object));
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined()) {
            values.insert(field.name, field.defaultValue);
        }
    }
    setValues(values);
    const QString defaults = m_object.type + ".defaults"_L1;
    if (!context().client->method(defaults)) {
        return;
    }
    whenDone(context().client->call(defaults, {}), this, [this](const Result<QJsonValue> &answer) {
        if (answer) {
            setValues(answer->toObject());
            emit filled();
        }
    });
}

void ObjectDialog::fillExisting()
{
    const QJsonObject object = context().cache->object(m_object.type, m_object.id);
    m_version = object.value("version"_L1).toInteger();
    setValues(object);
    m_shown = entered();
}

QList<Choice> ObjectDialog::choicesFor(const Field &field) const
{
    QList<Choice> choices = MethodDialog::choicesFor(field);
    const ResourceType *type = context().client->type(m_object.type);
    const Field *declared = type ? type->field(field.name) : nullptr;
    if (field.kind == FieldKind::Reference && declared && !declared->required) {
        choices.prepend({QString(), tr("None", "no object")});
    }
    return choices;
}

QJsonObject ObjectDialog::params() const
{
    const QJsonObject now = entered();
    if (m_object.id.isEmpty()) {
        return now;
    }
    QJsonObject changes{{u"id"_s, m_object.id}, {u"version"_s, m_version}};
    for (auto value = now.begin(); value != now.end(); ++value) {
        if (value.value() != m_shown.value(value.key())) {
            changes.insert(value.key(), value.value());
        }
    }
    QJsonArray emptied;
    const QStringList before = m_shown.keys();
    for (const QString &name : before) {
        if (!now.contains(name)) {
            emptied.append(name);
        }
    }
    if (!emptied.isEmpty()) {
        changes.insert("clear"_L1, emptied);
    }
    return changes;
}

} // namespace penstock
