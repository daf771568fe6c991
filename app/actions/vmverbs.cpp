// SPDX-License-Identifier: Apache-2.0
#include "app/actions/verbs.h"
#include "app/actions/vmquestions.h"

#include <QCoreApplication>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct VmVerbs {
    Q_DECLARE_TR_FUNCTIONS(VmVerbs)
};

QString nameOf(const QJsonObject &vm)
{
    return vm.value("name"_L1).toString();
}

bool isIn(const QJsonObject &vm, std::initializer_list<QLatin1StringView> states)
{
    const QString state = vm.value("state"_L1).toString();
    return std::any_of(states.begin(), states.end(), [&](QLatin1StringView each) { return state == each; });
}

/// The reason why a machine in this state cannot be told to do something that needs another one.
QString wrongState(const QJsonObject &vm)
{
    if (isIn(vm, {"running"_L1})) {
        return VmVerbs::tr("%1 is running.").arg(nameOf(vm));
    }
    if (isIn(vm, {"paused"_L1})) {
        return VmVerbs::tr("%1 is paused.").arg(nameOf(vm));
    }
    if (isIn(vm, {"stopped"_L1})) {
        return VmVerbs::tr("%1 is stopped.").arg(nameOf(vm));
    }
    if (isIn(vm, {"suspended"_L1})) {
        return VmVerbs::tr("%1 is suspended.").arg(nameOf(vm));
    }
    if (isIn(vm, {"crashed"_L1})) {
        return VmVerbs::tr("%1 has crashed.").arg(nameOf(vm));
    }
    if (isIn(vm, {"creating"_L1})) {
        return VmVerbs::tr("%1 is still being created.").arg(nameOf(vm));
    }
    return VmVerbs::tr("The state of %1 is not known at present.").arg(nameOf(vm));
}

std::function<QString(const QJsonObject &)> needs(std::initializer_list<QLatin1StringView> states)
{
    return [allowed = QList<QLatin1StringView>(states)](const QJsonObject &vm) {
        const QString state = vm.value("state"_L1).toString();
        const bool fits = std::any_of(allowed.begin(), allowed.end(), [&](QLatin1StringView each) { return state == each; });
        return fits ? QString() : wrongState(vm);
    };
}

Verb power(const QString &id, const QString &text, const QString &icon, std::initializer_list<QLatin1StringView> states)
{
    Verb verb;
    verb.id = verb.method = id;
    verb.text = text;
    verb.icon = icon;
    verb.type = u"vm"_s;
    verb.needsHost = true;
    verb.refusal = needs(states);
    return verb;
}

Verb asking(Verb verb, Question (*question)(const QList<QJsonObject> &))
{
    verb.question = question;
    return verb;
}

QList<Verb> powerVerbs()
{
    return {
        power(u"vm.start"_s, VmVerbs::tr("Start"), u"player-play"_s, {"stopped"_L1, "crashed"_L1}),
        asking(power(u"vm.shutDown"_s, VmVerbs::tr("Shut down"), u"power"_s, {"running"_L1}), &VmQuestions::shutDown),
        asking(power(u"vm.restart"_s, VmVerbs::tr("Restart"), u"refresh"_s, {"running"_L1}), &VmQuestions::restart),
        power(u"vm.pause"_s, VmVerbs::tr("Pause"), u"player-pause"_s, {"running"_L1}),
        power(u"vm.resume"_s, VmVerbs::tr("Resume"), u"player-play"_s, {"paused"_L1, "suspended"_L1}),
        asking(power(u"vm.powerOff"_s, VmVerbs::tr("Power off"), u"plug-connected-x"_s,
                     {"running"_L1, "paused"_L1, "suspended"_L1, "crashed"_L1}),
               &VmQuestions::powerOff),
        asking(power(u"vm.reset"_s, VmVerbs::tr("Reset"), u"rotate"_s, {"running"_L1, "paused"_L1}), &VmQuestions::reset),
    };
}

Verb viewVerb(const QString &id, const QString &text, const QString &icon, Verb::Arity arity)
{
    Verb verb;
    verb.id = id;
    verb.text = text;
    verb.icon = icon;
    verb.type = u"vm"_s;
    verb.arity = arity;
    verb.inView = true;
    return verb;
}

Verb renameVerb()
{
    Verb verb = viewVerb(u"vm.rename"_s, VmVerbs::tr("Rename"), u"pencil"_s, Verb::Arity::One);
    verb.method = verb.id;
    verb.shortcut = Qt::Key_F2;
    verb.asks = true;
    verb.needsHost = true;
    verb.refusal = needs({"stopped"_L1, "crashed"_L1});
    return verb;
}

/// With a step back, therefore without a question.
Verb discardVerb()
{
    return power(u"vm.discard"_s, VmVerbs::tr("Move to bin"), u"trash"_s, {"stopped"_L1, "crashed"_L1});
}

Verb protectVerb(bool on)
{
    Verb verb;
    verb.id = verb.method = on ? u"vm.protect"_s : u"vm.unprotect"_s;
    verb.text = on ? VmVerbs::tr("Protect against deletion") : VmVerbs::tr("Lift protection");
    verb.icon = on ? u"lock"_s : u"lock-open"_s;
    verb.type = u"vm"_s;
    verb.refusal = [on](const QJsonObject &vm) {
        const bool isProtected = vm.value("protected"_L1).toBool();
        return isProtected != on ? QString()
               : on              ? VmVerbs::tr("%1 is protected already.").arg(nameOf(vm))
                                 : VmVerbs::tr("%1 is not protected.").arg(nameOf(vm));
    };
    return verb;
}

Verb deleteVerb()
{
    Verb verb = power(u"vm.delete"_s, VmVerbs::tr("Delete"), u"trash"_s,
                      {"stopped"_L1, "crashed"_L1, "running"_L1, "paused"_L1, "suspended"_L1});
    verb.shortcut = Qt::Key_Delete;
    verb.asks = true;
    verb.question = &VmQuestions::remove;
    return verb;
}

} // namespace

QList<Verb> vmVerbs()
{
    Verb create = viewVerb(u"vm.create"_s, VmVerbs::tr("New virtual machine"), u"plus"_s, Verb::Arity::None);
    create.method = create.id;
    create.shortcut = QKeySequence::New;
    create.type.clear();
    create.asks = true;

    Verb open = viewVerb(u"vm.open"_s, VmVerbs::tr("Open"), u"arrow-right"_s, Verb::Arity::One);
    open.offline = true;

    Verb console = viewVerb(u"vm.console"_s, VmVerbs::tr("Console"), u"terminal"_s, Verb::Arity::One);
    console.method = u"vm.openConsole"_s;
    console.needsHost = true;

    return QList<Verb>{create, open} + powerVerbs() + QList<Verb>{console, renameVerb(), protectVerb(true), protectVerb(false), discardVerb(), deleteVerb()};
}

} // namespace penstock
