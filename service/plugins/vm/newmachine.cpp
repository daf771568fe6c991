// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/newmachine.h"

#include "service/pluginhost/presence.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/image/imageplugin.h"
#include "service/plugins/network/networkplugin.h"
#include "service/plugins/vm/macaddresses.h"
#include "service/plugins/vm/machinesync.h"
#include "shared/core/randomid.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 emptyDisk = Bytes::gibibytes(20).count();
constexpr qint64 smallestDisk = Bytes::mebibytes(1).count();

tl::unexpected<Error> refused(const QString &field, ErrorCode code, Text why, Text fix)
{
    Error error = failure(code, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not created.")}, std::move(why),
                          std::move(fix))
                      .value();
    error.field = field;
    return failure(error);
}

/// A machine's name with everything a host name may not hold replaced by hyphens.
QString hostNameFrom(const QString &name)
{
    QString result;
    for (const QChar c : name.left(63)) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        result += plain ? c : QLatin1Char('-');
    }
    while (result.endsWith(QLatin1Char('-'))) {
        result.chop(1);
    }
    while (result.startsWith(QLatin1Char('-'))) {
        result.remove(0, 1);
    }
    return result.isEmpty() ? u"guest"_s : result;
}

Field parameter(const QString &name, FieldKind kind, const char *label, const char *help)
{
    return FieldBuilder(name, kind).label(label).help(help);
}

} // namespace

NewMachine::NewMachine(Hosts &hosts, ImagePlugin &images, NetworkPlugin &networks, MachineSync &sync, MacAddresses &macs,
                       const ServicePaths &paths)
    : m_hosts(hosts), m_images(images), m_networks(networks), m_sync(sync), m_macs(macs), m_paths(paths)
{}

Method NewMachine::createMethod() const
{
    const ResourceType &type = m_sync.machines().type();
    const auto fromType = [&type](const QString &name) {
        Field field = *type.field(name);
        field.readOnly = field.listed = field.unique = false;
        field.defaultValue = {};
        return field;
    };
    Field diskSize = parameter(u"diskSize"_s, FieldKind::Integer, QT_TRANSLATE_NOOP("Model", "Disk size"),
                               QT_TRANSLATE_NOOP("Model", "At least the image's; by default as large as the image. 0: no disk."));
    diskSize.unit = Unit::Bytes;
    diskSize.minimum = 0;
    diskSize.maximum = 64.0 * 1024 * 1024 * 1024 * 1024;
    Field network = parameter(u"network"_s, FieldKind::Reference, QT_TRANSLATE_NOOP("Model", "Network"),
                              QT_TRANSLATE_NOOP("Model", "By default the host's default network; empty for none."));
    network.target = u"network"_s;
    Field start = parameter(u"start"_s, FieldKind::Bool, QT_TRANSLATE_NOOP("Model", "Start it"),
                            QT_TRANSLATE_NOOP("Model", "Powers it on as soon as it is made."));
    start.defaultValue = true;
    Field hostName = parameter(u"hostName"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "Host name"),
                               QT_TRANSLATE_NOOP("Model", "Name the guest gives itself, where it supports cloud-init. By default as the machine; empty for none."));
    hostName.pattern = u"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    hostName.patternHelp = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "up to 63 letters, digits and hyphens"));
    Field userData = parameter(u"userData"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Model", "User data"),
                               QT_TRANSLATE_NOOP("Model", "Given to cloud-init in the guest as it is."));
    userData.maximumLength = 65536;
    Field sshKeys = parameter(u"sshKeys"_s, FieldKind::List, QT_TRANSLATE_NOOP("Model", "SSH keys"),
                              QT_TRANSLATE_NOOP("Model", "Public keys that may sign in to the guest."));
    sshKeys.element = {FieldBuilder(u"key"_s, FieldKind::Text).maximumLength(900)};
    return {.name = u"vm.create"_s,
            .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "New virtual machine")),
            .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Makes a virtual machine from an image, or with an empty disk.")),
            .parameters = {fromType(u"name"_s), fromType(u"image"_s), fromType(u"host"_s), fromType(u"project"_s), fromType(u"cpus"_s),
                           fromType(u"memory"_s), diskSize, network, start, hostName, sshKeys, userData,
                           fromType(u"notes"_s)},
            .answer = Method::Answer::Task,
            .changes = true,
            .level = Method::Level::Use,
            .confidential = {userData.name}};
}

Result<QJsonObject> NewMachine::defaults(const std::function<Condition(const QString &type)> &visible) const
{
    const bool all = visible(u"vm"_s).kind == Condition::Kind::Always;
    QJsonObject values{{u"name"_s, freeName(all)}, {u"cpus"_s, 1}, {u"memory"_s, Bytes::gibibytes(1).count()}, {u"diskSize"_s, emptyDisk}};
    if (const auto host = chooseHost({})) {
        if (const auto seen = m_hosts.table().all(bothOf(whereEqual(u"id"_s, host->id), visible(u"host"_s))); seen && !seen->isEmpty()) {
            values.insert("host"_L1, host->id);
            const auto network = defaultNetwork(*host);
            values.insert("network"_L1, network ? QJsonValue(network->id) : QJsonValue(QString()));
        }
        const qint64 quarter = host->memory.count() / 4;
        values.insert("memory"_L1, std::clamp(quarter, Bytes::mebibytes(256).count(), Bytes::gibibytes(1).count()));
        values.insert("cpus"_L1, std::clamp(host->cpus / 2, 1, 2));
    }
    const auto images = m_images.images().all(presence::within(
        m_images.images().type(), bothOf(whereEqual(u"state"_s, u"ready"_s), visible(u"image"_s))));
    if (images && !images->isEmpty()) {
        values.insert("image"_L1, images->first().id);
        values.insert("diskSize"_L1, images->first().virtualSize.count());
    }
    return values;
}

Result<CreateContext> NewMachine::plan(const QJsonObject &params) const
{
    CreateContext context{.id = newId(),
                          .name = params.value("name"_L1).toString(),
                          .project = params.value("project"_L1).toString(defaultOwner),
                          .cpus = params.value("cpus"_L1).toInt(1),
                          .volume = newId(),
                          .hostName = params.value("hostName"_L1).toString(),
                          .userData = params.value("userData"_L1).toString(),
                          .sshKeys = params.value("sshKeys"_L1).toVariant().toStringList(),
                          .notes = params.value("notes"_L1).toString(),
                          .start = params.value("start"_L1).toBool(true)};
    if (const auto named = checkName(context.name); !named) {
        return failure(named.error());
    }
    const auto host = chooseHost(params.value("host"_L1).toString());
    if (!host) {
        return failure(host.error());
    }
    context.host = host->id;
    const qint64 memory = std::min(Bytes::gibibytes(1).count(), std::max(Bytes::mebibytes(256).count(), host->memory.count() / 4));
    context.memory = params.value("memory"_L1).toInteger(memory);
    if (context.memory > host->memory.count()) {
        return refused(u"memory"_s, ErrorCode::ResourceExhausted,
                       {QT_TRANSLATE_NOOP("Text", "Host {host} has {memory} of memory in all."),
                        {{u"host"_s, host->name}, {u"memory"_s, QJsonObject{{u"bytes"_s, host->memory.count()}}}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose less memory or another host.")});
    }
    context.directory = m_paths.volumes;
    if (const auto planned = planImage(context, params); !planned) {
        return failure(planned.error());
    }
    if (const auto planned = planNetwork(context, params, *host); !planned) {
        return failure(planned.error());
    }
    const bool personal = !context.userData.isEmpty() || !context.sshKeys.isEmpty();
    if (context.hostName.isEmpty() && (personal || (!context.image.isEmpty() && !params.contains("hostName"_L1)))) {
        context.hostName = hostNameFrom(context.name);
    }
    if (!context.hostName.isEmpty()) {
        context.seedName = context.id + "-seed.iso"_L1;
    }
    return context;
}

VirtualMachine NewMachine::record(const CreateContext &context) const
{
    QJsonArray disks; // known already, so that what the host tells of them need not be looked up
    if (!context.diskName.isEmpty()) {
        disks.append(diskEntry({.path = context.diskPath(), .format = u"qcow2"_s, .device = u"disk"_s, .capacity = Bytes(context.diskSize)}, context.volume));
    }
    QJsonArray nics; // from now on their addresses are taken, and count for the project
    if (!context.network.isEmpty()) {
        nics.append(nicEntry({.mac = context.mac, .network = context.network, .bridge = {}, .model = {}}));
    }
    return {.id = context.id,
            .name = context.name,
            .host = context.host,
            .project = context.project,
            .uuid = context.id,
            .state = MachineActivity::Creating,
            .cpus = context.cpus,
            .memory = Bytes(context.memory),
            .image = context.image,
            .disks = disks,
            .nics = nics,
            .origin = MachineOrigin::Created,
            .notes = context.notes,
            .created = QDateTime::currentDateTimeUtc()};
}

Result<void> NewMachine::checkName(const QString &name, const QString &exceptId) const
{
    const auto same = m_sync.machines().all(whereEqual(u"name"_s, name));
    for (const VirtualMachine &machine : same ? *same : QList<VirtualMachine>()) {
        if (machine.id != exceptId) {
            Error error = failure(ErrorCode::AlreadyExists,
                                  {QT_TRANSLATE_NOOP("Text", "The name “{name}” is taken."), {{u"name"_s, name}}},
                                  {QT_TRANSLATE_NOOP("Text", "Another virtual machine has it.")},
                                  {QT_TRANSLATE_NOOP("Text", "Choose another name.")})
                              .value();
            error.field = u"name"_s;
            return failure(error);
        }
    }
    return {};
}

Result<Host> NewMachine::chooseHost(const QString &wanted) const
{
    if (!wanted.isEmpty()) {
        const auto host = m_hosts.table().findByIdOrName(wanted);
        if (!host) {
            return failure(host.error());
        }
        const auto connection = m_hosts.connection(host->id);
        return connection ? host : failure(connection.error());
    }
    const auto hosts = m_hosts.table().all();
    for (const Host &host : hosts ? *hosts : QList<Host>()) {
        if (host.state == HostState::Connected) {
            return host;
        }
    }
    return refused(u"host"_s, ErrorCode::Unavailable,
                   hosts && hosts->isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "There is no host yet.")}
                                             : Text{QT_TRANSLATE_NOOP("Text", "No host can be reached at present.")},
                   hosts && hosts->isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Add this computer or another host first.")}
                                             : Text{QT_TRANSLATE_NOOP("Text", "Reconnect a host, then try again.")});
}

Result<void> NewMachine::planImage(CreateContext &context, const QJsonObject &params) const
{
    const QString wanted = params.value("image"_L1).toString();
    context.diskSize = params.value("diskSize"_L1).toInteger(emptyDisk);
    context.diskName = wanted.isEmpty() && context.diskSize == 0 ? QString() : context.id + ".qcow2"_L1;
    if (wanted.isEmpty() && (context.diskSize == 0 || context.diskSize >= smallestDisk)) {
        return {};
    }
    if (wanted.isEmpty()) {
        return refused(u"diskSize"_s, ErrorCode::InvalidArgument,
                       {QT_TRANSLATE_NOOP("Text", "A disk has {size} or more."),
                        {{u"size"_s, QJsonObject{{u"bytes"_s, smallestDisk}}}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose a larger disk, or 0 for none.")});
    }
    const auto image = m_images.images().findByIdOrName(wanted);
    if (!image) {
        Error error = image.error();
        error.field = u"image"_s;
        return failure(error);
    }
    if (const auto present = m_images.checkPresent(image->id); !present) {
        Error error = present.error();
        error.field = u"image"_s;
        return failure(error);
    }
    if (image->state != ImageState::Ready) {
        return refused(u"image"_s, ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("Text", "Image {image} is not ready."), {{u"image"_s, image->name}}},
                       {QT_TRANSLATE_NOOP("Text", "Wait until it has been imported.")});
    }
    context.diskSize = params.value("diskSize"_L1).toInteger(image->virtualSize.count());
    if (context.diskSize < image->virtualSize.count()) {
        return refused(u"diskSize"_s, ErrorCode::InvalidArgument,
                       {QT_TRANSLATE_NOOP("Text", "Image {image} needs a disk of {size} or more."),
                        {{u"image"_s, image->name}, {u"size"_s, QJsonObject{{u"bytes"_s, image->virtualSize.count()}}}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose a larger disk.")});
    }
    if (!m_hosts.isLocal(context.host)) {
        return refused(u"host"_s, ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("Text", "The image is on the service's computer, and this host is another one.")},
                       {QT_TRANSLATE_NOOP("Text", "Choose a host on the service's computer.")});
    }
    context.image = image->id;
    context.imagePath = image->path;
    context.imageFormat = formatName(image->format);
    return {};
}

Result<void> NewMachine::planNetwork(CreateContext &context, const QJsonObject &params, const Host &host) const
{
    const QJsonValue wanted = params.value("network"_L1);
    if (wanted.isString() && wanted.toString().isEmpty()) {
        return {};
    }
    auto network = wanted.isString() ? Result<Network>(failure(ErrorCode::NotFound, {})) : defaultNetwork(host);
    const auto networks = wanted.isString() ? m_networks.networks().few(whereEqual(u"host"_s, host.id)) : QList<Network>();
    for (const Network &candidate : networks ? *networks : QList<Network>()) {
        if (candidate.id == wanted.toString() || candidate.name == wanted.toString()) {
            network = candidate;
        }
    }
    if (!network && wanted.isString()) {
        return refused(u"network"_s, ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("Text", "Host {host} has no network “{network}”."),
                        {{u"host"_s, host.name}, {u"network"_s, wanted.toString().left(80)}}},
                       {QT_TRANSLATE_NOOP("Text", "Choose one of the host's networks, or none.")});
    }
    if (!network) {
        return failure(network.error());
    }
    if (network->state != NetworkActivity::Active) {
        return refused(u"network"_s, ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("Text", "Network {network} of host {host} is not active."),
                        {{u"network"_s, network->name}, {u"host"_s, host.name}}},
                       {QT_TRANSLATE_NOOP("Text", "Start it on the host (virsh net-start {network}), or choose another network or none."),
                        {{u"network"_s, network->name}}});
    }
    context.network = network->name;
    const auto mac = m_macs.draw();
    if (!mac) {
        Error error = mac.error();
        error.field = u"network"_s;
        return failure(error);
    }
    context.mac = *mac;
    return {};
}

Result<Network> NewMachine::defaultNetwork(const Host &host) const
{
    const auto networks = m_networks.networks().few(whereEqual(u"host"_s, host.id));
    Result<Network> choice = refused(
        u"network"_s, ErrorCode::NotFound,
        {QT_TRANSLATE_NOOP("Text", "Host {host} has no default network."), {{u"host"_s, host.name}}},
        {QT_TRANSLATE_NOOP("Text", "Choose one of its networks, or create the virtual machine without a network.")});
    for (const Network &network : networks ? *networks : QList<Network>()) {
        if (network.name == "default"_L1) {
            return network;
        }
        if (!choice && network.state == NetworkActivity::Active) {
            choice = network;
        }
    }
    return choice;
}

QString NewMachine::freeName(bool all) const
{
    if (!all) {
        return u"vm-"_s + newId().right(6); // a number would tell how many there are
    }
    for (int number = 1; number < 100000; ++number) {
        const QString name = u"vm-%1"_s.arg(number);
        const auto taken = m_sync.machines().all(whereEqual(u"name"_s, name));
        if (taken && taken->isEmpty()) {
            return name;
        }
    }
    return {};
}

} // namespace penstock
