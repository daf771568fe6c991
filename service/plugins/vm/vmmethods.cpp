// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/vmmethods.h"

namespace penstock::vmmethods {

using namespace Qt::StringLiterals;

namespace {

Field machineId()
{
    return FieldBuilder(u"id"_s, FieldKind::Reference)
        .label(QT_TRANSLATE_NOOP("Model", "Virtual machine"))
        .help(QT_TRANSLATE_NOOP("Model", "The virtual machine, by id or name."))
        .target(u"vm"_s)
        .required();
}

Field shutdownTimeout()
{
    return FieldBuilder(u"timeout"_s, FieldKind::Integer)
        .label(QT_TRANSLATE_NOOP("Model", "Time limit"))
        .help(QT_TRANSLATE_NOOP("Model", "Seconds the guest has to shut down."))
        .unit(Unit::Seconds)
        .range(1, 3600)
        .byDefault(60);
}

bool isSuggested(const QString &name)
{
    return QStringList{u"name"_s, u"host"_s, u"image"_s, u"network"_s, u"cpus"_s, u"memory"_s, u"diskSize"_s}.contains(name);
}

Method task(const QString &name, const char *label, const char *help, const QList<Field> &parameters, bool destructive)
{
    return {.name = name,
            .label = QString::fromUtf8(label),
            .help = QString::fromUtf8(help),
            .parameters = parameters,
            .answer = Method::Answer::Task,
            .changes = true,
            .destructive = destructive,
            .level = Method::Level::Use,
            .result = {taskResult()}};
}

Method value(const QString &name, const char *label, const char *help, const QList<Field> &parameters, bool changes,
             const QList<Field> &result)
{
    return {.name = name,
            .label = QString::fromUtf8(label),
            .help = QString::fromUtf8(help),
            .parameters = parameters,
            .answer = Method::Answer::Value,
            .changes = changes,
            .level = changes ? Method::Level::Use : Method::Level::Read,
            .result = result,
            .shape = result.isEmpty() ? Method::Shape::Nothing : Method::Shape::Members};
}

Field text(const QString &name, const char *label, const char *help)
{
    return FieldBuilder(name, FieldKind::Text).label(label).help(help).required();
}

} // namespace

Field taskResult()
{
    return FieldBuilder(u"vm"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Virtual machine"))
        .help(QT_TRANSLATE_NOOP("Model", "Id of the virtual machine."))
        .required();
}

QList<Power> power()
{
    const Field id = machineId();
    return {
        {task(u"vm.start"_s, QT_TRANSLATE_NOOP("Model", "Start"), QT_TRANSLATE_NOOP("Model", "Powers a virtual machine on."), {id}, false),
         QT_TRANSLATE_NOOP("Text", "Start virtual machine")},
        {task(u"vm.shutDown"_s, QT_TRANSLATE_NOOP("Model", "Shut down"),
              QT_TRANSLATE_NOOP("Model", "Asks the guest to shut down and waits until it has."), {id, shutdownTimeout()}, false),
         QT_TRANSLATE_NOOP("Text", "Shut down virtual machine")},
        {task(u"vm.restart"_s, QT_TRANSLATE_NOOP("Model", "Restart"),
              QT_TRANSLATE_NOOP("Model", "Shuts the guest down and starts it again."), {id, shutdownTimeout()}, false),
         QT_TRANSLATE_NOOP("Text", "Restart virtual machine")},
        {task(u"vm.powerOff"_s, QT_TRANSLATE_NOOP("Model", "Power off"),
              QT_TRANSLATE_NOOP("Model", "Cuts the power; unsaved data in the guest is lost."), {id}, true),
         QT_TRANSLATE_NOOP("Text", "Power off virtual machine")},
        {task(u"vm.reset"_s, QT_TRANSLATE_NOOP("Model", "Reset"),
              QT_TRANSLATE_NOOP("Model", "Presses the reset button; unsaved data in the guest is lost."), {id}, true),
         QT_TRANSLATE_NOOP("Text", "Reset virtual machine")},
        {task(u"vm.pause"_s, QT_TRANSLATE_NOOP("Model", "Pause"),
              QT_TRANSLATE_NOOP("Model", "Stops the processors; memory stays."), {id}, false),
         QT_TRANSLATE_NOOP("Text", "Pause virtual machine")},
        {task(u"vm.resume"_s, QT_TRANSLATE_NOOP("Model", "Resume"),
              QT_TRANSLATE_NOOP("Model", "Lets a paused virtual machine go on."), {id}, false),
         QT_TRANSLATE_NOOP("Text", "Resume virtual machine")},
    };
}

Method rename(const Field &name)
{
    return task(u"vm.rename"_s, QT_TRANSLATE_NOOP("Model", "Rename"),
                QT_TRANSLATE_NOOP("Model", "Gives a virtual machine another name; it must be off."), {machineId(), name}, false);
}

QList<Field> deletionChoices()
{
    const Field disks = FieldBuilder(u"disks"_s, FieldKind::Enumeration)
                            .label(QT_TRANSLATE_NOOP("Model", "Disks"))
                            .help(QT_TRANSLATE_NOOP("Model", "Whether the disks are deleted as well."))
                            .choices({{u"keep"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Keep"))},
                                      {u"delete"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Delete"))}})
                            .byDefault(u"keep"_s);
    const Field force = FieldBuilder(u"force"_s, FieldKind::Bool)
                            .label(QT_TRANSLATE_NOOP("Model", "Power off first"))
                            .help(QT_TRANSLATE_NOOP("Model", "Also takes a virtual machine that runs."))
                            .byDefault(false);
    return {disks, force};
}

Method remove()
{
    Method method = task(u"vm.delete"_s, QT_TRANSLATE_NOOP("Model", "Delete"),
                         QT_TRANSLATE_NOOP("Model", "Removes a virtual machine from its host, with or without its disks."),
                         QList<Field>{machineId()} + deletionChoices(), true);
    method.dryRun = true;
    return method;
}

Method discard()
{
    return task(u"vm.discard"_s, QT_TRANSLATE_NOOP("Model", "Move to bin"),
                QT_TRANSLATE_NOOP("Model", "Puts a virtual machine into the bin; it stays on its host, off, and can be restored."),
                QList<Field>{machineId()} + deletionChoices(), false);
}

Method defaults(const Method &create)
{
    QList<Field> suggested;
    for (Field field : create.parameters) {
        field.required = false;
        suggested << (isSuggested(field.name) ? QList<Field>{field} : QList<Field>());
    }
    return value(u"vm.defaults"_s, QT_TRANSLATE_NOOP("Model", "Suggest"),
                 QT_TRANSLATE_NOOP("Model", "Suggests values for a new virtual machine."), {}, false, suggested);
}

Method sendKeys()
{
    const Field key = FieldBuilder(u"key"_s, FieldKind::Integer).range(1, 767);
    const Field keys = FieldBuilder(u"keys"_s, FieldKind::List)
                           .label(QT_TRANSLATE_NOOP("Model", "Keys"))
                           .help(QT_TRANSLATE_NOOP("Model", "Linux key codes that are pressed together."))
                           .element(key)
                           .required();
    return value(u"vm.sendKeys"_s, QT_TRANSLATE_NOOP("Model", "Send keys"),
                 QT_TRANSLATE_NOOP("Model", "Presses keys on the keyboard of a virtual machine."), {machineId(), keys}, true, {});
}

Method screenshot()
{
    return value(u"vm.screenshot"_s, QT_TRANSLATE_NOOP("Model", "Screenshot"),
                 QT_TRANSLATE_NOOP("Model", "Returns what is on the screen of a virtual machine."), {machineId()}, false,
                 {text(u"png"_s, QT_TRANSLATE_NOOP("Model", "Picture"), QT_TRANSLATE_NOOP("Model", "As PNG, in Base64."))});
}

Method openConsole()
{
    const Field kind = FieldBuilder(u"kind"_s, FieldKind::Enumeration)
                           .label(QT_TRANSLATE_NOOP("Model", "Kind"))
                           .help(QT_TRANSLATE_NOOP("Model", "The screen or the serial port."))
                           .choices({{u"graphical"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Graphical"))},
                                     {u"serial"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Serial"))}})
                           .byDefault(u"graphical"_s);
    const Field takeOver = FieldBuilder(u"takeOver"_s, FieldKind::Bool)
                               .label(QT_TRANSLATE_NOOP("Model", "Take over"))
                               .help(QT_TRANSLATE_NOOP("Model", "Ends the view of whoever uses the serial console now."))
                               .byDefault(false);
    return value(u"vm.openConsole"_s, QT_TRANSLATE_NOOP("Model", "Open console"),
                 QT_TRANSLATE_NOOP("Model", "Returns where a viewer of the console connects."), {machineId(), kind, takeOver}, true,
                 {text(u"url"_s, QT_TRANSLATE_NOOP("Model", "URL"), QT_TRANSLATE_NOOP("Model", "Where to open a WebSocket.")),
                  text(u"ticket"_s, QT_TRANSLATE_NOOP("Model", "Ticket"), QT_TRANSLATE_NOOP("Model", "What to send first; works once.")),
                  text(u"kind"_s, QT_TRANSLATE_NOOP("Model", "Kind"), QT_TRANSLATE_NOOP("Model", "The screen or the serial port.")),
                  text(u"protocol"_s, QT_TRANSLATE_NOOP("Model", "Protocol"), QT_TRANSLATE_NOOP("Model", "What is spoken there: vnc or text."))});
}

Error withoutHost(Error error)
{
    for (Text *text : {&error.what, &error.why, &error.fix}) {
        QJsonObject values = text->values();
        if (values.contains("host"_L1)) {
            values.insert("host"_L1, u"*"_s);
            *text = Text::fromJson(QJsonObject{{u"pattern"_s, text->pattern()}, {u"values"_s, values}});
        }
    }
    error.detail.clear();
    return error;
}

} // namespace penstock::vmmethods
