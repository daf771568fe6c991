// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/vmplugin.h"

#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/attributes.h"
#include "service/pluginhost/deletionplan.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/image/imageplugin.h"
#include "service/plugins/vm/deleteworkflow.h"
#include "service/plugins/vm/powerworkflows.h"
#include "service/plugins/vm/vmevents.h"
#include "service/plugins/vm/vmmethods.h"
#include "service/plugins/volume/volumeplugin.h"
#include "service/tasks/taskrunner.h"

#include <QSet>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const VirtualMachine &machine)
{
    return machine.state == MachineActivity::Running || machine.state == MachineActivity::Paused;
}

} // namespace

VmPlugin::VmPlugin(Kernel &kernel, Hosts &hosts, ImagePlugin &images, NetworkPlugin &networks, VolumePlugin &volumes)
    : m_kernel(kernel), m_hosts(hosts), m_images(images), m_volumes(volumes), m_sync(kernel, hosts, volumes),
      m_consoles(hosts, m_sync, kernel.server), m_macs(kernel.repository),
      m_new(hosts, images, networks, m_sync, m_macs, kernel.paths), m_records(kernel, m_new, m_sync, volumes),
      m_bin(kernel, m_sync.machines().type()),
      m_edits(kernel, m_sync.machines().type(), EditRules::updateOnly(Method::Level::Use, keptByHost()))
{
    connect(&m_sync, &MachineSync::used, this, [this](const QString &id) { (void)m_bin.takeOut(id, {}); });
}

Result<void> VmPlugin::start()
{
    if (const auto ready = m_sync.machines().ensure().and_then([this] { return m_macs.open(); }); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_sync.machines().type());
    for (Registration &registration : m_edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    m_registrations.push_back(m_kernel.events.kinds().declare(vmEvents()));
    addWorkflows();
    addPowerMethods();
    addOtherMethods();
    addDeletion();
    explainFiles();
    return {};
}

void VmPlugin::addWorkflows()
{
    for (const WorkflowDefinition &workflow : powerWorkflows(m_hosts, m_sync)) {
        m_kernel.tasks.addWorkflow(workflow);
    }
    m_kernel.tasks.addWorkflow(createWorkflow(m_hosts, m_images, m_sync, m_volumes));
    m_kernel.tasks.addWorkflow(deleteWorkflow(m_hosts, m_sync, m_volumes));
    m_kernel.tasks.addWorkflow(discardWorkflow(m_hosts, m_sync, m_bin));
    m_kernel.tasks.addWorkflow(renameWorkflow(m_hosts, m_sync));
}

void VmPlugin::addPowerMethods()
{
    for (const vmmethods::Power &power : vmmethods::power()) {
        m_registrations.push_back(m_kernel.dispatcher.addValue(
            power.method,
            [this, name = power.method.name, title = power.title](const Caller &caller,
                                                                  const QJsonObject &params) -> Result<QJsonValue> {
                const auto found = machine(params);
                const auto present = found ? BinMethods::checkPresent(m_kernel.repository, u"vm"_s, found->id) : failure(found.error());
                if (!present) {
                    return failure(present.error());
                }
                const PowerContext context{.host = found->host,
                                           .uuid = found->uuid,
                                           .name = found->name,
                                           .timeout = params.value("timeout"_L1).toInt(60)};
                return submit(caller, *found, name, {title}, context.toJson());
            }));
    }
}

void VmPlugin::addForMachine(const Method &method, Handler handler)
{
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        method, [this, handler](const Caller &caller, const QJsonObject &params) -> Result<QJsonValue> {
            const auto found = machine(params);
            return found ? (this->*handler)(caller, *found, params) : failure(found.error());
        }));
}

void VmPlugin::addOtherMethods()
{
    Dispatcher &dispatcher = m_kernel.dispatcher;
    m_registrations.push_back(m_edits.offer([this] { // anew when plugins add to it
        Method method = m_new.createMethod();
        method.parameters += attributes::parameters(m_kernel, u"vm"_s);
        method.result = {vmmethods::taskResult()};
        method.dryRun = true;
        return m_kernel.dispatcher.addValue(method, [this](const Caller &caller, const QJsonObject &params) { return create(caller, params); });
    }));
    m_registrations.push_back(
        dispatcher.addValue(vmmethods::defaults(m_new.createMethod()), [this](const Caller &caller, const QJsonObject &) -> Result<QJsonValue> {
            const auto values = m_new.defaults([&](const QString &type) {
                return m_kernel.standardMethods.scoped(caller, type, {});
            });
            if (!values) {
                return failure(values.error());
            }
            return *values;
        }));
    Field name = *m_sync.machines().type().field(u"name"_s);
    name.unique = false;
    addForMachine(vmmethods::rename(name), &VmPlugin::rename);
    addForMachine(vmmethods::openConsole(), &VmPlugin::openConsole);
    m_registrations.push_back(dispatcher.addAsync(vmmethods::screenshot(), [this](const Caller &, const QJsonObject &params) {
        const auto found = machine(params);
        return found ? m_consoles.screenshot(*found) : failed<QJsonValue>(found.error());
    }));
    m_registrations.push_back(dispatcher.addAsync(vmmethods::sendKeys(), [this](const Caller &, const QJsonObject &params) {
        const auto found = machine(params);
        return found ? m_consoles.sendKeys(*found, params.value("keys"_L1).toArray()) : failed<QJsonValue>(found.error());
    }));
}

void VmPlugin::addDeletion()
{
    addForMachine(vmmethods::remove(), &VmPlugin::remove);
    addForMachine(vmmethods::discard(), &VmPlugin::discard);
    m_registrations.push_back(m_bin.offerRestore());
    m_registrations.push_back(m_kernel.standardMethods.addDeletionShare(
        u"vm"_s, [this](const Caller &, const QJsonObject &object, const QJsonObject &params) { return deletionShare(object, params); }));
}

void VmPlugin::explainFiles()
{
    const auto isExpected = [this](const QString &fileName) {
        const QString id = fileName.left(36);
        return m_kernel.tasks.isBusy(u"vm:"_s + id) || m_sync.machines().find(id).has_value();
    };
    const auto leftBehind = [this] {
        Condition undone = whereEqual(u"state"_s, QJsonArray{"failed", "cancelled"});
        undone.op = Condition::Operator::In;
        QSet<QString> names;
        const auto tasks = m_kernel.repository.all(u"task"_s, bothOf(whereEqual(u"method"_s, u"vm.create"_s), undone));
        for (const QJsonObject &task : tasks ? *tasks : QList<QJsonObject>()) {
            const QString id = task.value("target"_L1)["id"_L1].toString();
            names << id + ".qcow2"_L1 << id + "-seed.iso"_L1;
        }
        return names;
    };
    m_volumes.sweep().setOrigins({isExpected, leftBehind});
}

Result<VirtualMachine> VmPlugin::machine(const QJsonObject &params)
{
    return m_sync.machines().findByIdOrName(params.value("id"_L1).toString());
}

Result<QJsonValue> VmPlugin::submit(const Caller &caller, const VirtualMachine &machine, const QString &method,
                                    const Text &title, const QJsonObject &context)
{
    QList<Claim> claims{{.resource = u"vm:"_s + machine.id}, Hosts::use(machine.host)};
    if (method != "vm.shutDown"_L1 && method != "vm.restart"_L1) { // these wait for the guest, not for the host
        claims << Hosts::place(machine.host);
    }
    if (method == "vm.create"_L1 && !machine.image.isEmpty()) {
        claims << ImagePlugin::use(machine.image);
    }
    const auto task = m_kernel.tasks.submit({.title = title,
                                             .method = method,
                                             .target = {u"vm"_s, machine.id, machine.name},
                                             .claims = claims,
                                             .initiator = caller.user,
                                             .workflow = method,
                                             .context = context,
                                             .parent = caller.task});
    if (!task) {
        return failure(task.error());
    }
    return QJsonObject{{u"task"_s, *task}, {u"vm"_s, machine.id}};
}

Result<QJsonValue> VmPlugin::create(const Caller &caller, const QJsonObject &params)
{
    if (params.value("dryRun"_L1).toBool()) {
        return rehearse(caller, params);
    }
    const auto plan = m_records.plan(caller, params);
    if (!plan) {
        return failure(plan.error());
    }
    QJsonObject context = plan->machine.toJson();
    context.insert("userData"_L1, plan->machine.userData); // may hold secrets: for the task, not for the journal
    Result<QJsonValue> answer;
    const auto accepted = m_kernel.repository.atomically([&]() -> Result<void> {
        const auto record = m_records.write(*plan);
        if (!record) {
            return failure(record.error());
        }
        answer = submit(caller, *record, u"vm.create"_s, {QT_TRANSLATE_NOOP("Text", "Create virtual machine")}, context);
        return answer ? Result<void>() : failure(answer.error());
    });
    return accepted ? answer : failure(accepted.error());
}

Result<QJsonValue> VmPlugin::rehearse(const Caller &caller, const QJsonObject &params)
{
    const auto told = m_edits.rehearsed(caller, [&]() -> Result<QJsonValue> {
        const auto plan = m_records.plan(caller, params); // inside, so that its address is not taken
        const auto record = plan ? m_records.write(*plan) : failure(plan.error());
        return record ? Result<QJsonValue>(QJsonValue()) : failure(record.error());
    });
    return told ? Result<QJsonValue>(MachineRecords::withoutChance(told->toObject())) : failure(told.error());
}

Result<QJsonValue> VmPlugin::rename(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params)
{
    const QString name = params.value("name"_L1).toString();
    const auto present = BinMethods::checkPresent(m_kernel.repository, u"vm"_s, machine.id);
    if (const auto free = present ? m_new.checkName(name, machine.id) : present; !free) {
        return failure(free.error());
    }
    if (machine.state != MachineActivity::Stopped) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "{vm} was not renamed."), {{u"vm"_s, machine.name}}},
                       {QT_TRANSLATE_NOOP("Text", "The hypervisor can rename a virtual machine only while it is off.")},
                       {QT_TRANSLATE_NOOP("Text", "Shut it down first.")});
    }
    const RenameContext context{
        .id = machine.id, .host = machine.host, .uuid = machine.uuid, .oldName = machine.name, .newName = name};
    return submit(caller, machine, u"vm.rename"_s, {QT_TRANSLATE_NOOP("Text", "Rename virtual machine")}, context.toJson());
}

Result<QJsonValue> VmPlugin::remove(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params)
{
    const auto object = m_kernel.repository.find(u"vm"_s, machine.id);
    DeletionPlan plan(m_kernel, caller, DeletionPlan::Extent::HostWork, params);
    const auto planned = object ? plan.make(m_sync.machines().type(), *object) : failure(object.error());
    if (!planned) {
        return failure(planned.error());
    }
    if (params.value("dryRun"_L1).toBool()) {
        return plan.toAnswer();
    }
    if (plan.isBlocked()) {
        return failure(plan.refusal());
    }
    DeleteContext context{.id = machine.id,
                          .host = machine.host,
                          .uuid = machine.uuid,
                          .name = machine.name,
                          .powerOff = isOn(machine),
                          .files = {}};
    for (const DeletionShare::File &file : plan.files()) {
        context.files << file.path;
    }
    return submit(caller, machine, u"vm.delete"_s, {QT_TRANSLATE_NOOP("Text", "Delete virtual machine")}, context.toJson());
}

Result<QJsonValue> VmPlugin::discard(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params)
{
    const auto object = m_kernel.repository.find(u"vm"_s, machine.id);
    const auto allowed = object ? m_bin.check(*object) : failure(object.error());
    if (!allowed) {
        return failure(allowed.error());
    }
    if (isOn(machine) && !params.value("force"_L1).toBool()) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "{name} was not moved to the bin."), {{u"name"_s, machine.name}}},
                       {QT_TRANSLATE_NOOP("Text", "It is running.")},
                       {QT_TRANSLATE_NOOP("Text", "Shut it down first, or ask to power it off with it.")});
    }
    const DiscardContext context{.id = machine.id,
                                 .host = machine.host,
                                 .uuid = machine.uuid,
                                 .powerOff = isOn(machine),
                                 .by = caller.user,
                                 .with = {{u"disks"_s, params.value("disks"_L1)}}};
    return submit(caller, machine, u"vm.discard"_s, {QT_TRANSLATE_NOOP("Text", "Move virtual machine to the bin")}, context.toJson());
}

Result<DeletionShare> VmPlugin::deletionShare(const QJsonObject &object, const QJsonObject &params)
{
    const VirtualMachine machine = m_sync.machines().fromJson(object);
    DeletionShare share;
    if (isOn(machine) && !params.value("force"_L1).toBool()) {
        share.blocks.append({.code = ErrorCode::Conflict,
                             .what = {QT_TRANSLATE_NOOP("Text", "{vm} cannot be deleted."), {{u"vm"_s, machine.name}}},
                             .why = {QT_TRANSLATE_NOOP("Text", "It is running.")},
                             .fix = {QT_TRANSLATE_NOOP("Text", "Shut it down first, or ask to power it off with it.")}});
    }
    const bool deleteDisks = params.value("contents"_L1).toBool() || params.value("disks"_L1).toString() == "delete"_L1;
    share.params = {{u"disks"_s, deleteDisks ? u"delete"_s : u"keep"_s}, {u"force"_s, params.value("force"_L1).toBool()}};
    QStringList paths;
    for (const auto &item : machine.disks) {
        const QJsonObject disk = item.toObject();
        const QString path = disk.value("path"_L1).toString();
        // First-boot settings are of no use without their machine; they are ours by their name.
        const bool seed = path == m_kernel.paths.volumes + u'/' + machine.id + "-seed.iso"_L1;
        const bool doomed = deleteDisks && disk.value("device"_L1).toString() == "disk"_L1 && !path.isEmpty();
        const auto volume = doomed ? m_volumes.findByPath(machine.host, path) : Result<Volume>(failure(Error{}));
        if (volume) { // it brings its file
            share.also.append({u"volume"_s, volume->id, volume->name});
        } else if (seed || doomed) {
            share.files.append({path, doomed ? disk.value("capacity"_L1).toInteger() : 0});
        }
        paths << (seed || doomed ? path : QString());
    }
    paths.removeAll(QString());
    if (const auto free = checkNotShared(machine, paths); !free) {
        share.blocks.append(free.error());
    }
    return share;
}

Result<void> VmPlugin::checkNotShared(const VirtualMachine &machine, const QStringList &files)
{
    const auto shared = [&machine](const QString &path, const Text &user) {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "{vm} cannot be deleted."), {{u"vm"_s, machine.name}}}, user,
                       {QT_TRANSLATE_NOOP("Text", "Delete it without its disks; {path} then stays."), {{u"path"_s, path}}});
    };
    if (files.isEmpty()) {
        return {};
    }
    const auto others = m_sync.machines().all(whereEqual(u"host"_s, machine.host));
    if (!others) {
        return failure(others.error());
    }
    for (const VirtualMachine &other : *others) {
        for (const auto &disk : other.disks) {
            const QString path = disk.toObject().value("path"_L1).toString();
            if (other.id != machine.id && files.contains(path)) {
                return shared(path, {QT_TRANSLATE_NOOP("Text", "{other} uses the disk {path} as well."),
                                     {{u"other"_s, other.name}, {u"path"_s, path}}});
            }
        }
    }
    const auto images = m_images.images().all();
    if (!images) {
        return failure(images.error());
    }
    for (const Image &image : m_hosts.isLocal(machine.host) ? *images : QList<Image>()) {
        if (files.contains(image.path)) {
            return shared(image.path, {QT_TRANSLATE_NOOP("Text", "The disk {path} is the image {image}."),
                                       {{u"path"_s, image.path}, {u"image"_s, image.name}}});
        }
    }
    return {};
}

Result<QJsonValue> VmPlugin::openConsole(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params)
{
    const auto isAllowed = [&dispatcher = m_kernel.dispatcher, caller, id = machine.id] {
        return dispatcher.permits(caller, u"vm.openConsole"_s, {{u"id"_s, id}});
    };
    return m_consoles.open(caller, machine, params, isAllowed);
}

} // namespace penstock
