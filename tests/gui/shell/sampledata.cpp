// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/shell/sampledata.h"

#include "tests/unit/app/fakeconsole.h"
#include "tests/unit/app/fakeschema.h"
#include "tests/unit/app/fakeservice.h"

#include <QDateTime>
#include <QJsonArray>

namespace penstock::sampledata {

using namespace Qt::StringLiterals;

namespace {

struct Machine {
    const char *name;
    const char *host;
    const char *state;
    int cpus;
    int gibibytes;
    const char *address;
};

constexpr Machine machines[] = {
    {"dc01", "h1", "running", 2, 4, "10.20.0.10"},        {"erp-app", "h1", "running", 4, 8, "10.20.0.14"},
    {"erp-db", "h1", "running", 8, 16, "10.20.0.15"},     {"build-agent", "h1", "paused", 4, 8, "10.20.0.31"},
    {"old-fileserver", "h1", "stopped", 2, 4, ""},        {"web-01", "h1", "running", 2, 2, "10.20.0.41"},
    {"web-02", "h1", "running", 2, 2, "10.20.0.42"},      {"web-10", "h1", "stopped", 2, 2, ""},
    {"mail", "h1", "crashed", 2, 4, ""},                  {"monitoring", "h1", "running", 2, 4, "10.20.0.50"},
    {"branch-dc", "h2", "running", 2, 4, "10.40.0.10"},   {"branch-files", "h2", "unknown", 2, 4, ""},
};

QString ago(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODateWithMs);
}

QJsonObject withMembers(QJsonObject object, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    return object;
}

QJsonObject machine(const Machine &known)
{
    const QString name = QString::fromLatin1(known.name);
    const QString address = QString::fromLatin1(known.address);
    return withMembers(fakeschema::vm(u"vm-"_s + name, name, QString::fromLatin1(known.host), QString::fromLatin1(known.state)),
                       {{u"cpus"_s, known.cpus},
                        {u"memory"_s, static_cast<qint64>(known.gibibytes) << 30},
                        {u"image"_s, u"i1"_s},
                        {u"started"_s, address.isEmpty() ? QJsonValue() : QJsonValue(ago(86400 * known.cpus))},
                        {u"disks"_s, QJsonArray{QJsonObject{{u"target"_s, u"vda"_s},
                                                            {u"device"_s, u"disk"_s},
                                                            {u"format"_s, u"qcow2"_s},
                                                            {u"capacity"_s, 60LL << 30},
                                                            {u"path"_s, QString(u"/var/lib/libvirt/images/"_s + name + u".qcow2"_s)}}}},
                        {u"addresses"_s, address.isEmpty() ? QJsonArray() : QJsonArray{address}},
                        {u"nics"_s, QJsonArray{QJsonObject{{u"network"_s, u"n1"_s},
                                                           {u"model"_s, u"virtio"_s},
                                                           {u"mac"_s, u"52:54:00:1c:9a:0e"_s}}}},
                        {u"graphics"_s, u"vnc"_s},
                        {u"serial"_s, true},
                        {u"firmware"_s, u"efi"_s},
                        {u"machineType"_s, u"pc-q35-7.2"_s},
                        {u"notes"_s, u"Restart only after 18:00; database first."_s}});
}

QJsonObject host()
{
    return withMembers(fakeschema::host(u"h1"_s, u"kvm-01.office"_s),
                       {{u"address"_s, u"10.20.0.2"_s},
                        {u"hypervisor"_s, u"QEMU"_s},
                        {u"hypervisorVersion"_s, u"7.2.0"_s},
                        {u"libvirtVersion"_s, u"9.0.0"_s},
                        {u"cpuModel"_s, u"EPYC-Rome"_s},
                        {u"architecture"_s, u"x86_64"_s},
                        {u"acceleration"_s, u"tcg"_s},
                        {u"accelerationNote"_s, u"/dev/kvm is missing: virtual machines run slowly."_s}});
}

Result<QJsonValue> defaults(const QJsonObject &)
{
    return QJsonObject{{u"name"_s, u"vm-1"_s},   {u"host"_s, u"h1"_s},
                       {u"image"_s, u"i1"_s},    {u"network"_s, u"n1"_s},
                       {u"cpus"_s, 2},           {u"memory"_s, 2LL << 30},
                       {u"diskSize"_s, 10LL << 30}};
}

QJsonObject targetOf(const QString &name)
{
    return {{u"type"_s, u"vm"_s}, {u"id"_s, QString(u"vm-"_s + name)}, {u"name"_s, name}};
}

QJsonObject task(int number, const QString &title, const QString &name, const QString &state, int secondsAgo,
                 const QJsonObject &members)
{
    const QJsonObject all = withMembers({{u"state"_s, state},
                                         {u"created"_s, ago(secondsAgo)},
                                         {u"started"_s, ago(secondsAgo)},
                                         {u"cancellable"_s, state == "running"_L1 || state == "queued"_L1},
                                         {u"initiator"_s, u"admin"_s}},
                                        members);
    return withMembers(fakeschema::task(u"sample-%1"_s.arg(number), u"vm.start"_s, title, targetOf(name)), all);
}

QJsonObject notEnoughMemory()
{
    return Error{.code = ErrorCode::ResourceExhausted,
                 .what = "The virtual machine was not started.",
                 .why = Text("Host kvm-01 has 9.2 GiB of memory free and 16 GiB are needed."),
                 .fix = "Stop another virtual machine or choose another host.",
                 .field = {},
                 .detail = u"internal error: process exited while connecting to monitor: cannot set up guest memory "
                           "'pc.ram': Cannot allocate memory"_s}
        .toJson();
}

QList<QJsonObject> tasks()
{
    const QJsonArray steps{QJsonObject{{u"title"_s, u"Check the image"_s}, {u"state"_s, u"done"_s}},
                           QJsonObject{{u"title"_s, u"Copy the disk"_s}, {u"state"_s, u"running"_s}},
                           QJsonObject{{u"title"_s, u"Define the virtual machine"_s}, {u"state"_s, u"waiting"_s}}};
    return {task(1, u"Create virtual machine"_s, u"web-10"_s, u"running"_s, 12,
                 {{u"progress"_s, 0.62}, {u"step"_s, u"Copy the disk"_s}, {u"steps"_s, steps}}),
            task(2, u"Restart"_s, u"erp-db"_s, u"queued"_s, 74,
                 {{u"progress"_s, QJsonValue()}, {u"waitsFor"_s, u"“Back up” on erp-db"_s}, {u"waitsSince"_s, ago(14)}}),
            task(3, u"Create virtual machine"_s, u"web-02"_s, u"succeeded"_s, 180, {{u"initiator"_s, u"li.wei"_s}}),
            task(4, u"Start"_s, u"old-fileserver"_s, u"failed"_s, 365, {{u"error"_s, notEnoughMemory()}}),
            task(5, u"Shut down"_s, u"web-01"_s, u"cancelled"_s, 4000, {})};
}

Method vmTask(const QString &name, const QString &label)
{
    Method method;
    method.name = name;
    method.label = method.help = label;
    method.parameters = {FieldBuilder(u"id"_s, FieldKind::Reference).label("Object").target(u"vm"_s).required()};
    method.answer = Method::Answer::Task;
    method.changes = true;
    return method;
}

} // namespace

void addMethods(FakeService &service)
{
    service.addMethod(vmTask(u"vm.restart"_s, u"Restart"_s));
    service.addMethod(vmTask(u"vm.reset"_s, u"Reset"_s));
    service.addMethod(vmTask(u"vm.pause"_s, u"Pause"_s));
    service.addMethod(vmTask(u"vm.resume"_s, u"Resume"_s));
    service.addMethod(vmTask(u"host.reconnect"_s, u"Reconnect"_s));
}

void fill(FakeService &service)
{
    addMethods(service);
    const QJsonObject problem = Error{.code = ErrorCode::Unavailable,
                                      .what = "Host hh-kvm cannot be reached.",
                                      .why = "Connection refused.",
                                      .fix = "Check that libvirt runs there.",
                                      .field = {},
                                      .detail = {}}
                                    .toJson();
    service.on(u"vm.defaults"_s, defaults);
    service.putAll(u"host"_s, {host(),
                               withMembers(fakeschema::host(u"h2"_s, u"hh-kvm"_s, u"disconnected"_s),
                                           {{u"problem"_s, problem}, {u"lastContact"_s, ago(185)}})});
    service.put(u"image"_s, fakeschema::image(u"i1"_s, u"debian-12"_s));
    service.put(u"network"_s, {{u"id"_s, u"n1"_s}, {u"name"_s, u"office-lan"_s}, {u"host"_s, u"h1"_s},
                               {u"state"_s, u"active"_s}, {u"forward"_s, u"nat"_s}, {u"bridge"_s, u"virbr0"_s}});
    service.console().banner = "\r\nDebian GNU/Linux 12 erp-app ttyS0\r\n\r\nerp-app login: ";
    QList<QJsonObject> all;
    for (const Machine &known : machines) {
        all += machine(known);
    }
    service.putAll(u"vm"_s, all);
    service.putAll(u"task"_s, tasks());
    service.putAll(u"event"_s, {fakeschema::event(1, u"{name} has started."_s, targetOf(u"web-01"_s)),
                                withMembers(fakeschema::event(2, u"{name} has crashed."_s, targetOf(u"mail"_s)),
                                            {{u"severity"_s, u"error"_s}, {u"time"_s, ago(500)}})});
}

void fillWith(FakeService &service, int count)
{
    addMethods(service);
    service.put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01.office"_s));
    QList<QJsonObject> all;
    for (int i = 0; i < count; ++i) {
        const QString name = u"vm-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        all += fakeschema::vm(u"id-%1"_s.arg(i), name, u"h1"_s, i % 3 ? u"running"_s : u"stopped"_s);
    }
    service.putAll(u"vm"_s, all);
}

QJsonObject oneHost()
{
    return fakeschema::host(u"h1"_s, u"kvm-01.office"_s);
}

} // namespace penstock::sampledata
