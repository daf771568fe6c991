// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/methodcalldialog.h"

#include "app/actions/actionregistry.h"
#include "app/actions/methodverbs.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"

namespace penstock {

using namespace Qt::StringLiterals;

MethodCallDialog::MethodCallDialog(const WorkspaceContext &context, const QString &method, const ObjectRef &object, QWidget *parent)
    : MethodDialog(context, orderFor(context, method, object), parent), m_object(object)
{
    const Method *known = context.client->method(method);
    const Field *parameter = known ? methodverbs::objectOf(*known) : nullptr;
    m_name = parameter ? parameter->name : QString();
    QJsonObject values;
    for (const Field &field : known ? known->parameters : QList<Field>()) {
        if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined()) {
            values.insert(field.name, field.defaultValue);
        }
    }
    setValues(values);
}

void MethodCallDialog::callOrAsk(const WorkspaceContext &context, const Verb &verb, const ObjectRefs &chosen, QWidget *parent)
{
    const Method *method = context.client->method(verb.method);
    ObjectRefs objects = chosen;
    objects.removeIf([&](const ObjectRef &object) { return object.type != verb.type; });
    if (method && !objects.isEmpty() && methodverbs::asked(*method, false).isEmpty()) {
        for (const ObjectRef &object : std::as_const(objects)) {
            context.actions->callMethod(verb.method, {}, {{methodverbs::objectOf(*method)->name, object.id}});
        }
        return;
    }
    auto *dialog = new MethodCallDialog(context, verb.method, objects.value(0), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

MethodDialog::Order MethodCallDialog::orderFor(const WorkspaceContext &context, const QString &method, const ObjectRef &object)
{
    Order order{.method = method, .title = {}, .verb = {}, .fields = {}, .more = {}, .searches = true};
    const Method *known = context.client->method(method);
    if (!known) {
        return order;
    }
    order.verb = translatedLabel(known->label);
    order.intro = translatedLabel(known->help);
    order.title = object.isNull() ? order.verb
                                  : tr("%1: %2", "what is done, with what").arg(order.verb, context.cache->nameOf(object.type, object.id));
    order.fields = methodverbs::asked(*known, object.isNull());
    for (const Field &field : known->parameters) {
        order.hints.insert(field.name, translatedLabel(field.help));
    }
    return order;
}

QJsonObject MethodCallDialog::params() const
{
    QJsonObject all = MethodDialog::params();
    if (!m_object.isNull() && !m_name.isEmpty()) {
        all.insert(m_name, m_object.id);
    }
    return all;
}

} // namespace penstock
