// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/fakeschema.h"

#include <QDateTime>
#include <QJsonArray>

namespace penstock::fakeschema {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> choices(const QStringList &values)
{
    QList<Choice> list;
    for (const QString &value : values) {
        list.append({value, value.left(1).toUpper() + value.mid(1)});
    }
    return list;
}

ResourceType hostType()
{
    ResourceType type(u"host"_s, "Host", "Hosts");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().unique().listed();
    type.add(u"state"_s, FieldKind::Enumeration)
        .label("State").help("State").readOnly().listed()
        .choices(choices({u"connecting"_s, u"connected"_s, u"disconnected"_s}));
    type.add(u"uri"_s, FieldKind::Text).label("Address").help("Address").listed();
    type.add(u"problem"_s, FieldKind::Object).label("Problem").help("Problem").readOnly();
    type.add(u"nextAttempt"_s, FieldKind::Time).label("Next attempt").help("Next attempt").readOnly();
    type.add(u"cpus"_s, FieldKind::Integer).label("CPUs").help("CPUs").readOnly().listed();
    type.add(u"memory"_s, FieldKind::Integer).label("Memory").help("Memory").unit(Unit::Bytes).readOnly().listed();
    type.add(u"lastContact"_s, FieldKind::Time).label("Last contact").help("Last contact").readOnly();
    return type;
}

ResourceType imageType()
{
    ResourceType type(u"image"_s, "Image", "Images");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().unique().listed();
    type.add(u"state"_s, FieldKind::Enumeration)
        .label("State").help("State").readOnly().listed().choices(choices({u"importing"_s, u"ready"_s, u"failed"_s}));
    type.add(u"format"_s, FieldKind::Enumeration)
        .label("Format").help("Format").listed().choices(choices({u"qcow2"_s, u"raw"_s}));
    type.add(u"size"_s, FieldKind::Integer).label("Size").help("Size").unit(Unit::Bytes).listed();
    return type;
}

ResourceType networkType()
{
    ResourceType type(u"network"_s, "Network", "Networks");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().listed();
    type.add(u"host"_s, FieldKind::Text).label("Host").help("Host").listed();
    type.makeReference(u"host"_s, u"host"_s);
    return type;
}

ResourceType volumeType()
{
    ResourceType type(u"volume"_s, "Volume", "Volumes");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().listed();
    type.add(u"capacity"_s, FieldKind::Integer).label("Capacity").help("Capacity").unit(Unit::Bytes).listed();
    return type;
}

ResourceType vmType()
{
    ResourceType type(u"vm"_s, "Virtual machine", "Virtual machines");
    type.add(u"name"_s, FieldKind::Text).label("Name").help("Name").required().unique().listed();
    type.add(u"state"_s, FieldKind::Enumeration)
        .label("State").help("State").readOnly().listed()
        .choices(choices({u"creating"_s, u"running"_s, u"paused"_s, u"stopped"_s, u"crashed"_s}));
    type.add(u"host"_s, FieldKind::Text).label("Host").help("Host").immutable().listed();
    type.makeReference(u"host"_s, u"host"_s);
    type.add(u"cpus"_s, FieldKind::Integer).label("CPUs").help("CPUs").listed();
    type.add(u"memory"_s, FieldKind::Integer).label("Memory").help("Memory").unit(Unit::Bytes).listed();
    type.add(u"image"_s, FieldKind::Text).label("Image").help("Image").listed();
    type.makeReference(u"image"_s, u"image"_s);
    type.add(u"addresses"_s, FieldKind::List).label("Addresses").help("Addresses").readOnly().listed()
        .element(Field(u"item"_s, FieldKind::Text));
    type.add(u"started"_s, FieldKind::Time).label("Started").help("Started").readOnly().listed();
    type.add(u"autostart"_s, FieldKind::Bool).label("Starts with the host").help("Starts with the host");
    type.add(u"notes"_s, FieldKind::Text).label("Notes").help("Notes");
    return type;
}

ResourceType taskType()
{
    ResourceType type(u"task"_s, "Task", "Tasks");
    type.add(u"title"_s, FieldKind::Object).label("Task").help("Task").readOnly().listed();
    type.add(u"method"_s, FieldKind::Text).label("Method").help("Method").readOnly();
    type.add(u"target"_s, FieldKind::Object).label("Target").help("Target").readOnly().listed();
    type.add(u"state"_s, FieldKind::Enumeration)
        .label("State").help("State").readOnly().listed()
        .choices(choices({u"queued"_s, u"running"_s, u"succeeded"_s, u"failed"_s, u"cancelled"_s, u"attention"_s}));
    type.add(u"steps"_s, FieldKind::List).label("Steps").help("Steps").readOnly();
    type.add(u"log"_s, FieldKind::List).label("Log").help("Log").readOnly();
    type.add(u"progress"_s, FieldKind::Real).label("Progress").help("Progress").readOnly();
    type.add(u"initiator"_s, FieldKind::Text).label("Initiator").help("Initiator").readOnly().listed();
    type.add(u"created"_s, FieldKind::Time).label("Created").help("Created").readOnly();
    type.add(u"started"_s, FieldKind::Time).label("Started").help("Started").readOnly().listed();
    return type;
}

ResourceType eventType()
{
    ResourceType type(u"event"_s, "Event", "Events");
    type.add(u"sequence"_s, FieldKind::Integer).label("Number").help("Number").readOnly();
    type.add(u"time"_s, FieldKind::Time).label("Time").help("Time").readOnly().listed();
    type.add(u"severity"_s, FieldKind::Enumeration)
        .label("Severity").help("Severity").readOnly().listed()
        .choices(choices({u"info"_s, u"warning"_s, u"error"_s}));
    type.add(u"object"_s, FieldKind::Object).label("Object").help("Object").readOnly().listed();
    type.add(u"text"_s, FieldKind::Object).label("Description").help("Description").readOnly().listed();
    type.add(u"initiator"_s, FieldKind::Text).label("Initiator").help("Initiator").readOnly().listed();
    type.add(u"scope"_s, FieldKind::List).label("Belongs to").help("Belongs to").element(Field(u"item"_s, FieldKind::Text)).readOnly();
    return type;
}

QJsonArray scopeOf(const QJsonObject &reference)
{
    const QString id = reference.value("id"_L1).toString();
    return id.isEmpty() ? QJsonArray() : QJsonArray{QString(reference.value("type"_L1).toString() + u':' + id)};
}

Field text(const QString &name, const char *help)
{
    return FieldBuilder(name, FieldKind::Text).label(help).help(help);
}

Field reference(const QString &name, const QString &target, const char *help)
{
    Field field = FieldBuilder(name, FieldKind::Reference).label(help).help(help).target(target);
    return field;
}

Field size(const QString &name, const char *help)
{
    return FieldBuilder(name, FieldKind::Integer).label(help).help(help).unit(Unit::Bytes);
}

Field flag(const QString &name, const char *help)
{
    return FieldBuilder(name, FieldKind::Bool).label(help).help(help);
}

Field idOf(const QString &type)
{
    return FieldBuilder(u"id"_s, FieldKind::Reference).label("Object").help("Which one").target(type).required();
}

Method method(const QString &name, const char *label, const QList<Field> &parameters, Method::Answer answer)
{
    return Method{.name = name,
                  .label = QString::fromUtf8(label),
                  .help = QString::fromUtf8(label) + u"."_s,
                  .parameters = parameters,
                  .answer = answer,
                  .changes = true,
                  .destructive = name == "vm.delete"_L1,
                  .beforeSignIn = false,
                  .dryRun = name == "vm.delete"_L1};
}

Method vmTask(const char *verb, const char *label, QList<Field> more = {})
{
    more.prepend(idOf(u"vm"_s));
    return method(u"vm."_s + QLatin1String(verb), label, more, Method::Answer::Task);
}

Method createVm()
{
    return method(u"vm.create"_s, "New virtual machine",
                  {FieldBuilder(u"name"_s, FieldKind::Text).label("Name").help("Name").required(),
                   reference(u"host"_s, u"host"_s, "Host"), reference(u"image"_s, u"image"_s, "Image"),
                   FieldBuilder(u"cpus"_s, FieldKind::Integer).label("CPUs").help("CPUs").range(1, 512),
                   size(u"memory"_s, "Memory"), size(u"diskSize"_s, "Size of the disk"),
                   reference(u"network"_s, u"network"_s, "Network"), flag(u"start"_s, "Start it"),
                   text(u"hostName"_s, "Host name of the guest"), text(u"notes"_s, "Notes"),
                   FieldBuilder(u"sshKeys"_s, FieldKind::List).label("SSH keys").help("SSH keys")
                       .element(Field(u"item"_s, FieldKind::Text))},
                  Method::Answer::Task);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

QList<ResourceType> types()
{
    return {hostType(), imageType(), networkType(), volumeType(), vmType(), taskType(), eventType()};
}

QList<Method> methods()
{
    const Field newName = FieldBuilder(u"name"_s, FieldKind::Text).label("New name").help("New name").required();
    const Field timeout = FieldBuilder(u"timeout"_s, FieldKind::Integer).label("Timeout").help("Seconds").unit(Unit::Seconds);
    const Field disks = FieldBuilder(u"disks"_s, FieldKind::Enumeration).label("Disks").help("Disks").required()
                            .choices(choices({u"keep"_s, u"delete"_s}));
    const Field kind = FieldBuilder(u"kind"_s, FieldKind::Enumeration).label("Kind").help("Kind").required()
                           .choices(choices({u"graphical"_s, u"serial"_s}));
    Method info = method(u"service.info"_s, "Service", {}, Method::Answer::Value);
    info.changes = false;
    Method removeHost = method(u"host.remove"_s, "Remove host", {idOf(u"host"_s)}, Method::Answer::Value);
    removeHost.dryRun = true;
    const Field path = FieldBuilder(u"path"_s, FieldKind::Text).label("File").help("File").required().maximumLength(1000);
    return {info,
            method(u"image.import"_s, "Import image", {path, text(u"name"_s, "Name")}, Method::Answer::Task),
            method(u"image.delete"_s, "Delete image", {idOf(u"image"_s), flag(u"file"_s, "Also its file")}, Method::Answer::Task),
            method(u"host.add"_s, "Add host", {text(u"uri"_s, "Address"), text(u"name"_s, "Name")}, Method::Answer::Task),
            removeHost,
            createVm(), vmTask("start", "Start"), vmTask("shutDown", "Shut down", {timeout}),
            vmTask("powerOff", "Power off"), vmTask("rename", "Rename", {newName}),
            vmTask("delete", "Delete", {disks, flag(u"force"_s, "Also a running one")}),
            vmTask("discard", "Move to bin", {disks, flag(u"force"_s, "Also a running one")}),
            method(u"vm.restore"_s, "Restore", {idOf(u"vm"_s)}, Method::Answer::Value),
            method(u"vm.openConsole"_s, "Open console", {idOf(u"vm"_s), kind, flag(u"takeOver"_s, "Take over")},
                   Method::Answer::Value),
            method(u"task.cancel"_s, "Cancel", {idOf(u"task"_s)}, Method::Answer::Value),
            method(u"task.retryUndo"_s, "Try again", {idOf(u"task"_s)}, Method::Answer::Value),
            method(u"task.dismiss"_s, "Dismiss", {idOf(u"task"_s)}, Method::Answer::Value)};
}

QJsonObject host(const QString &id, const QString &name, const QString &state)
{
    return {{u"id"_s, id},       {u"version"_s, 1}, {u"name"_s, name},
            {u"state"_s, state}, {u"uri"_s, u"qemu:///system"_s}, {u"problem"_s, QJsonObject()},
            {u"cpus"_s, 8},      {u"memory"_s, 16.0 * 1024 * 1024 * 1024}, {u"lastContact"_s, now()}};
}

QJsonObject vm(const QString &id, const QString &name, const QString &host, const QString &state)
{
    return {{u"id"_s, id},       {u"version"_s, 1}, {u"name"_s, name},
            {u"host"_s, host},   {u"state"_s, state}, {u"cpus"_s, 2},
            {u"memory"_s, 2.0 * 1024 * 1024 * 1024}, {u"image"_s, QJsonValue()},
            {u"addresses"_s, QJsonArray{u"192.0.2.7"_s, u"192.0.2.8"_s}},
            {u"started"_s, now()}, {u"autostart"_s, false}, {u"notes"_s, QString()}};
}

QJsonObject image(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"version"_s, 1}, {u"name"_s, name}, {u"state"_s, u"ready"_s},
            {u"format"_s, u"qcow2"_s}, {u"size"_s, 40.0 * 1024 * 1024}};
}

QJsonObject task(const QString &id, const QString &method, const QString &title, const QJsonObject &target)
{
    return {{u"id"_s, id}, {u"version"_s, 1}, {u"method"_s, method}, {u"title"_s, title}, {u"target"_s, target},
            {u"state"_s, u"running"_s}, {u"step"_s, QJsonValue()}, {u"steps"_s, QJsonArray()}, {u"progress"_s, 0.0},
            {u"waitsFor"_s, QJsonValue()}, {u"cancellable"_s, true}, {u"initiator"_s, u"tester"_s},
            {u"created"_s, now()}, {u"started"_s, now()}, {u"ended"_s, QJsonValue()}, {u"error"_s, QJsonObject()},
            {u"result"_s, QJsonObject()}, {u"scope"_s, scopeOf(target)}, {u"children"_s, QJsonObject()}};
}

QJsonObject event(qint64 sequence, const QString &text, const QJsonObject &object)
{
    return {{u"id"_s, u"event-%1"_s.arg(sequence)}, {u"version"_s, 1}, {u"sequence"_s, sequence}, {u"time"_s, now()},
            {u"name"_s, u"vm/state-changed"_s}, {u"object"_s, object},
            {u"text"_s, QJsonObject{{u"pattern"_s, text}, {u"values"_s, object}}},
            {u"initiator"_s, u"tester"_s}, {u"payload"_s, QJsonObject()}, {u"severity"_s, u"info"_s},
            {u"scope"_s, scopeOf(object)}};
}

} // namespace penstock::fakeschema
