// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/scheduledialog.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/features/dialogs/nextruns.h"
#include "app/features/dialogs/parametersform.h"
#include "app/forms/fieldeditor.h"
#include "app/forms/schemaform.h"
#include "app/models/naturalorder.h"
#include "app/models/scheduletext.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

const QString example = u"0 2 * * *"_s;

/// What changes something, but not what belongs to a session, to a person who watches, or to the engine of tasks.
bool canBeScheduled(const Method &method)
{
    static const QStringList nouns{u"session"_s, u"event"_s, u"subscription"_s, u"task"_s, u"batch"_s};
    static const QStringList names{u"vm.openConsole"_s, u"vm.sendKeys"_s, u"vm.screenshot"_s};
    const bool acts = method.changes || method.answer == Method::Answer::Task;
    return acts && !method.beforeSignIn && method.neededLevel() != Method::Level::Everyone
           && !nouns.contains(method.name.section(u'.', 0, 0)) && !names.contains(method.name);
}

} // namespace

ScheduleDialog::ScheduleDialog(const WorkspaceContext &context, const ObjectRef &schedule, QWidget *parent)
    : ObjectDialog(context, schedule, orderFor(context, schedule), parent), m_parameters(new ParametersForm(context.cache, this))
{
    const QJsonObject present = context.cache->object(schedule.type, schedule.id);
    m_before = present.value("parameters"_L1).toObject();
    addBelowForm(m_parameters);
    offerMethods(present.value("method"_L1).toString());
    if (schedule.id.isEmpty()) {
        setValues({{u"cron"_s, example}}); // shows how it is written
    }
    fill();
    showMethod(m_before);
    connect(form(), &SchemaForm::edited, this, [this](const QString &field) {
        if (field == "method"_L1) {
            showMethod({});
        }
    });
    connect(moreForm(), &SchemaForm::edited, this, [this](const QString &field) {
        if (field == "at"_L1 && form()->values().value("cron"_L1) == example) { // once instead
            form()->setValues({{u"cron"_s, QString()}});
        }
    });
    auto *runs = new NextRuns(context.client, form(), moreForm());
    connect(this, &ObjectDialog::filled, runs, &NextRuns::look);
}

MethodDialog::Order ScheduleDialog::orderFor(const WorkspaceContext &context, const ObjectRef &schedule)
{
    Order order = ObjectDialog::orderFor(context, schedule);
    const QStringList all = order.fields + order.more;
    const auto present = [&all](QStringList names) {
        names.removeIf([&all](const QString &name) { return !all.contains(name); });
        return names;
    };
    order.fields = present({u"name"_s, u"cron"_s, u"timeZone"_s, u"method"_s});
    order.more = present({u"at"_s, u"missed"_s, u"enabled"_s, u"project"_s});
    for (const QString &name : all) { // that a plugin adds
        const bool isKnown = order.fields.contains(name) || order.more.contains(name) || name == "parameters"_L1;
        order.more += isKnown ? QStringList() : QStringList{name};
    }
    order.hints.remove(u"cron"_s);
    order.hints.remove(u"method"_s);
    order.reshape = [](Field &field) {
        if (field.name == "method"_L1) {
            field.kind = FieldKind::Reference; // chosen, and found by any part of its name
        }
    };
    return order;
}

void ScheduleDialog::offerMethods(const QString &present)
{
    QList<Choice> choices;
    const ServiceClient &client = *context().client;
    for (const Method &method : client.methods()) {
        if (canBeScheduled(method) || method.name == present) {
            choices += Choice{method.name, scheduletext::method(client, method.name)};
        }
    }
    if (!present.isEmpty() && !client.method(present)) { // its plugin is gone
        choices += Choice{present, present};
    }
    std::sort(choices.begin(), choices.end(), [](const Choice &left, const Choice &right) { return naturalCompare(left.label, right.label) < 0; });
    if (FieldEditor *editor = form()->editor(u"method"_s)) {
        editor->setChoices(choices);
    }
}

void ScheduleDialog::showMethod(const QJsonObject &values)
{
    FieldEditor *editor = form()->editor(u"method"_s);
    const Method *method = editor ? context().client->method(editor->value().toString()) : nullptr;
    form()->setHint(u"method"_s, method ? translatedLabel(method->help) : QString());
    m_parameters->setMethod(method, values);
    if (editor) {
        m_parameters->followInTabOrder(editor);
    }
    const int width = std::max({form()->labelWidth(), moreForm()->labelWidth(), m_parameters->labelWidth()});
    form()->setLabelWidth(width);
    moreForm()->setLabelWidth(width);
    m_parameters->setLabelWidth(width);
    adjustSize();
}

QJsonObject ScheduleDialog::params() const
{
    QJsonObject all = ObjectDialog::params();
    const QJsonObject values = m_parameters->values();
    if (values != m_before || all.contains("method"_L1)) {
        all.insert("parameters"_L1, values);
    }
    return all;
}

bool ScheduleDialog::checkRest()
{
    return m_parameters->check();
}

bool ScheduleDialog::showInRest(const Error &error)
{
    return m_parameters->showError(error);
}

} // namespace penstock
