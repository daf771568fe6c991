// SPDX-License-Identifier: Apache-2.0
#include "app/actions/methodverbs.h"

#include "app/client/translatedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct MethodVerbs {
    Q_DECLARE_TR_FUNCTIONS(MethodVerbs)
};

/// What views, forms and the bin do in ways of their own, and what is for programs.
bool isKnownOtherwise(const Method &method)
{
    static const QStringList nouns{u"task"_s, u"event"_s, u"audit"_s, u"subscription"_s};
    static const QStringList names{u"create"_s, u"update"_s, u"delete"_s, u"deleteAll"_s, u"discard"_s, u"restore"_s, u"tag"_s, u"add"_s,
                                   u"import"_s, u"remove"_s};
    static const QStringList machine{u"vm.openConsole"_s, u"vm.sendKeys"_s, u"vm.screenshot"_s};
    return nouns.contains(method.name.section(u'.', 0, 0)) || names.contains(method.name.section(u'.', 1)) || machine.contains(method.name);
}

bool needsNothing(const QList<Field> &fields)
{
    return std::all_of(fields.cbegin(), fields.cend(), [](const Field &field) { return !field.required; });
}

Question askFirst(const Method &method, const QList<QJsonObject> &objects)
{
    Question question;
    const QString verb = translatedLabel(method.label);
    question.title = objects.size() == 1 ? MethodVerbs::tr("%1: %2?", "verb, name of an object").arg(verb, objects.first().value("name"_L1).toString())
                                         : MethodVerbs::tr("%1?", "verb").arg(verb);
    question.text = translatedLabel(method.help);
    question.verb = verb;
    question.icon = u"alert-triangle"_s;
    for (const QJsonObject &object : objects) {
        if (objects.size() > 1) {
            question.names += object.value("name"_L1).toString();
        }
    }
    return question;
}

/// Protecting what is protected makes no difference.
QString refuseProtection(const QString &method, const QJsonObject &object)
{
    const bool isProtected = object.value("protected"_L1).toBool();
    const QString name = object.value("name"_L1).toString();
    if (method.endsWith(".protect"_L1) && isProtected) {
        return MethodVerbs::tr("%1 is protected already.").arg(name);
    }
    return method.endsWith(".unprotect"_L1) && !isProtected ? MethodVerbs::tr("%1 is not protected.").arg(name) : QString();
}

QString iconOf(const QString &method)
{
    if (method.endsWith(".protect"_L1)) {
        return u"lock"_s;
    }
    return method.endsWith(".unprotect"_L1) ? u"lock-open"_s : u"bolt"_s;
}

} // namespace

const Field *methodverbs::objectOf(const Method &method)
{
    const QString noun = method.name.section(u'.', 0, 0);
    const Field *found = nullptr;
    for (const Field &field : method.parameters) {
        if (field.kind == FieldKind::Reference && field.name == "id"_L1 && field.target == noun) {
            return &field;
        }
        if (field.kind == FieldKind::Reference && field.required && !found) {
            found = &field;
        }
    }
    return found;
}

QStringList methodverbs::asked(const Method &method, bool withObject)
{
    const Field *object = objectOf(method);
    QStringList names;
    for (const Field &field : method.parameters) {
        if (withObject || !object || field.name != object->name) {
            names += field.name;
        }
    }
    return names;
}

std::optional<Verb> methodverbs::of(const Method &method)
{
    if (isKnownOtherwise(method) || !(method.changes || method.answer == Method::Answer::Task)) {
        return {};
    }
    const Field *object = objectOf(method);
    if (!object && needsNothing(method.parameters) && method.destructive) {
        return {}; // too much for a command that stands everywhere
    }
    Verb verb;
    verb.id = verb.method = method.name;
    verb.text = translatedLabel(method.label);
    verb.icon = iconOf(method.name);
    verb.fromMethod = true;
    verb.type = object ? object->target : QString();
    const bool isOwn = object && object->name == "id"_L1;
    verb.asks = !asked(method, false).isEmpty();
    verb.arity = !isOwn ? Verb::Arity::None : verb.asks ? Verb::Arity::One : Verb::Arity::Many;
    verb.refusal = [name = method.name](const QJsonObject &chosen) { return refuseProtection(name, chosen); };
    if (method.destructive && !verb.asks) {
        verb.question = [method](const QList<QJsonObject> &objects) { return askFirst(method, objects); };
    }
    return verb;
}

} // namespace penstock
