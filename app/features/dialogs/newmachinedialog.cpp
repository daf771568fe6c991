// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/newmachinedialog.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// What plugins add comes last.
QStringList furtherFields(const WorkspaceContext &context)
{
    QStringList fields{u"project"_s, u"hostName"_s, u"sshKeys"_s, u"userData"_s, u"notes"_s};
    const Method *method = context.client->method(u"vm.create"_s);
    for (const Field &field : method ? method->parameters : QList<Field>()) {
        fields += field.isAttribute() ? QStringList{field.name} : QStringList();
    }
    return fields;
}

MethodDialog::Order newMachine(const WorkspaceContext &context)
{
    return {.method = u"vm.create"_s,
            .title = NewMachineDialog::tr("New virtual machine"),
            .verb = NewMachineDialog::tr("Create"),
            .fields = {u"name"_s, u"image"_s, u"host"_s, u"cpus"_s, u"memory"_s, u"diskSize"_s, u"network"_s, u"start"_s},
            .more = furtherFields(context)};
}

} // namespace

NewMachineDialog::NewMachineDialog(const WorkspaceContext &context, QWidget *parent)
    : MethodDialog(context, newMachine(context), parent)
{
    setValues({{u"start"_s, true}, {u"network"_s, QString()}, {u"image"_s, QString()}});
    for (const SchemaForm *form : {this->form(), moreForm()}) {
        connect(form, &SchemaForm::edited, this, &NewMachineDialog::editedByUser);
    }
    whenDone(context.client->call(u"vm.defaults"_s), this, [this](const Result<QJsonValue> &answer) {
        if (answer) {
            suggest(answer->toObject());
        }
    });
}

void NewMachineDialog::suggest(const QJsonObject &values)
{
    QJsonObject untouched = values;
    for (const QString &field : std::as_const(m_touched)) {
        untouched.remove(field);
    }
    refreshChoices();
    setValues(untouched);
    refreshChoices(); // networks of the suggested host
    if (m_touched.contains(u"host"_s)) {
        hostChosen();
    }
}

void NewMachineDialog::prefer(const ObjectRef &object)
{
    if (object.type == "host"_L1 || object.type == "image"_L1) {
        refreshChoices();
        setValues({{object.type, object.id}});
        editedByUser(object.type);
    }
}

void NewMachineDialog::editedByUser(const QString &field)
{
    if (!m_touched.contains(field)) {
        m_touched += field;
    }
    if (field == "host"_L1) {
        hostChosen();
    } else if (field == "image"_L1) {
        imageChosen();
    }
}

/// The network of the same name on the other host, or whatever is active there.
void NewMachineDialog::hostChosen()
{
    FieldEditor *network = form()->editor(u"network"_s);
    if (!network) {
        return;
    }
    const QString oldName = context().cache->nameOf(u"network"_s, network->value().toString());
    const bool none = network->value().toString().isEmpty();
    refreshChoices();
    if (none) {
        return;
    }
    const QList<Choice> choices = choicesFor(network->field());
    QString best;
    for (const Choice &choice : choices) {
        if (choice.label == oldName || (best.isEmpty() && !choice.value.isEmpty())) {
            best = choice.value;
        }
    }
    network->setValue(best);
}

void NewMachineDialog::imageChosen()
{
    FieldEditor *size = form()->editor(u"diskSize"_s);
    const FieldEditor *image = form()->editor(u"image"_s);
    const qint64 least = context().cache->object(u"image"_s, image->value().toString()).value("virtualSize"_L1).toInteger();
    if (size && least > 0 && (!m_touched.contains(u"diskSize"_s) || size->value().toInteger() < least)) {
        size->setValue(least);
    }
}

QList<Choice> NewMachineDialog::choicesFor(const Field &field) const
{
    const QList<Choice> all = MethodDialog::choicesFor(field);
    const QString host = form()->editor(u"host"_s) ? form()->editor(u"host"_s)->value().toString() : QString();
    QList<Choice> fitting;
    for (const Choice &choice : all) {
        const QJsonObject object = context().cache->object(field.target, choice.value);
        const QString state = object.value("state"_L1).toString();
        const bool elsewhere = field.target == "network"_L1 && !host.isEmpty() && object.value("host"_L1).toString() != host;
        const bool unusable = (field.target == "image"_L1 && state != "ready"_L1)
                              || (field.target == "host"_L1 && state != "connected"_L1);
        if (!elsewhere && !unusable) {
            fitting += choice;
        }
    }
    if (field.target == "network"_L1) {
        fitting += Choice{QString(), tr("None", "no network")};
    } else if (field.target == "image"_L1) {
        fitting += Choice{QString(), tr("None, an empty disk", "no image")};
    } else if (field.isAttribute()) {
        fitting.prepend({QString(), tr("None", "nothing chosen")});
    }
    return fitting;
}

QJsonObject NewMachineDialog::params() const
{
    QJsonObject params = MethodDialog::params();
    if (params.value("image"_L1).toString().isEmpty()) {
        params.remove("image"_L1);
    }
    for (const QString &name : params.keys()) {
        if (name.contains(u'.') && params.value(name).toString().isEmpty() && params.value(name).isString()) {
            params.remove(name);
        }
    }
    return params;
}

} // namespace penstock
