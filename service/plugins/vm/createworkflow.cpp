// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/createworkflow.h"

#include "service/plugins/host/hosts.h"
#include "service/plugins/image/imageplugin.h"
#include "service/plugins/vm/machinesync.h"
#include "service/plugins/vm/seedimage.h"
#include "service/plugins/volume/volumeplugin.h"
#include "shared/core/objectshape.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 3; // while a host does not answer

/// Goes on with `next(result)`, whose outcome becomes the outcome of the whole.
template <typename T, typename Next>
Async<void> then(const Async<T> &operation, QObject *guard, Next next)
{
    const Promise<void> promise;
    whenDone(operation, guard, [promise, next](const Result<T> &result) { promise.finish(next(result)); });
    return promise.future();
}

/// The steps of making a machine and of unmaking it.
class Maker
{
public:
    Maker(Hosts &hosts, ImagePlugin &images, MachineSync &sync, VolumePlugin &volumes)
        : m_hosts(hosts), m_images(images), m_sync(sync), m_volumes(volumes)
    {}

    /// Host and image may have gone while the task waited for those who removed them; from now on they stay.
    [[nodiscard]] Async<void> checkBase(const CreateContext &context) const
    {
        const Text what{QT_TRANSLATE_NOOP("Text", "The virtual machine was not created.")};
        if (!m_hosts.table().find(context.host)) {
            return failed(failure(ErrorCode::NotFound, what,
                                  {QT_TRANSLATE_NOOP("Text", "Its host was removed from the inventory meanwhile.")},
                                  {QT_TRANSLATE_NOOP("Text", "Choose another host.")}, context.host)
                              .value());
        }
        if (!context.image.isEmpty() && !m_images.images().find(context.image)) {
            return failed(failure(ErrorCode::NotFound, what,
                                  {QT_TRANSLATE_NOOP("Text", "Its image was deleted meanwhile.")},
                                  {QT_TRANSLATE_NOOP("Text", "Choose another image.")}, context.image)
                              .value());
        }
        return succeeded(); // the record was written with the task
    }

    [[nodiscard]] Async<void> removeRecord(const CreateContext &context) const
    {
        // The disk's record was reserved together with the machine's.
        return ready(m_volumes.volumes().remove(context.volume).and_then([&] {
            return m_sync.machines().remove(context.id);
        }));
    }

    [[nodiscard]] Async<void> makeDisk(const CreateContext &context, StepControl &control) const
    {
        return withHost(context, [&](HostConnection &host) {
            const VolumeSpec spec{.name = context.diskName,
                                  .directory = context.directory,
                                  .format = u"qcow2"_s,
                                  .capacity = Bytes(context.diskSize),
                                  .backingPath = context.imagePath,
                                  .backingFormat = context.imageFormat};
            return then(host.volumeOperations()->create(spec), &control, [this, context](const Result<VolumeState> &made) {
                return made ? keepVolume(context, *made) : failure(made.error());
            });
        });
    }

    [[nodiscard]] Async<void> removeDisk(const CreateContext &context) const
    {
        return withHost(context, [&](HostConnection &host) {
            return then(host.volumeOperations()->remove(context.diskPath()), &m_volumes,
                        [this, id = context.volume](const Result<void> &gone) {
                            return gone ? m_volumes.volumes().remove(id) : gone;
                        });
        });
    }

    [[nodiscard]] Async<void> writeSeed(const CreateContext &context, StepControl &control) const
    {
        const auto image = seedImage({.instanceId = context.id,
                                      .hostName = context.hostName,
                                      .userData = context.userData,
                                      .sshKeys = context.sshKeys});
        if (!image) {
            return failed(image.error());
        }
        return withHost(context, [&](HostConnection &host) {
            const VolumeSpec spec{.name = context.seedName,
                                  .directory = context.directory,
                                  .format = u"raw"_s,
                                  .capacity = Bytes(image->size())};
            return then(host.volumeOperations()->write(spec, *image), &control,
                        [](const Result<VolumeState> &made) -> Result<void> {
                            return made ? Result<void>() : failure(made.error());
                        });
        });
    }

    [[nodiscard]] Async<void> removeSeed(const CreateContext &context) const
    {
        return withHost(context, [&](HostConnection &host) { return host.volumeOperations()->remove(context.seedPath()); });
    }

    [[nodiscard]] Async<void> define(const CreateContext &context, StepControl &control) const
    {
        return withHost(context, [&](HostConnection &host) {
            return kept(context, control, host.machineOperations()->define(context.spec()));
        });
    }

    [[nodiscard]] Async<void> undefine(const CreateContext &context) const
    {
        return withHost(context, [&](HostConnection &host) { return host.machineOperations()->undefine(context.id); });
    }

    [[nodiscard]] Async<void> start(const CreateContext &context, StepControl &control) const
    {
        return withHost(context, [&](HostConnection &host) {
            MachineOperations *machines = host.machineOperations();
            return kept(context, control, context.start ? machines->start(context.id) : machines->read(context.id));
        });
    }

    [[nodiscard]] Async<void> powerOff(const CreateContext &context) const
    {
        return withHost(context, [&](HostConnection &host) {
            return then(host.machineOperations()->powerOff(context.id), &m_sync,
                        [](const Result<MachineState> &off) -> Result<void> {
                            return off || off.error().code == ErrorCode::NotFound ? Result<void>() : failure(off.error());
                        });
        });
    }

    /// A machine that was not started leaves the state "creating" when its task ends.
    [[nodiscard]] Async<void> complete(const CreateContext &context) const
    {
        auto machine = m_sync.machines().find(context.id);
        if (machine && machine->state == MachineActivity::Creating) {
            machine->state = MachineActivity::Stopped;
            return ready(m_sync.machines().update(*machine));
        }
        return succeeded();
    }

private:
    template <typename Work>
    [[nodiscard]] Async<void> withHost(const CreateContext &context, Work work) const
    {
        const auto connection = m_hosts.connection(context.host);
        return connection ? work(**connection) : failed(connection.error());
    }

    /// A late answer, of a step that is not waited for any more, keeps nothing.
    [[nodiscard]] Async<void> kept(const CreateContext &context, StepControl &control, const Async<MachineState> &operation) const
    {
        return then(operation, &control, [this, host = context.host](const Result<MachineState> &state) -> Result<void> {
            if (!state) {
                return failure(state.error());
            }
            m_sync.keep(host, *state);
            return {};
        });
    }

    [[nodiscard]] Result<void> keepVolume(const CreateContext &context, const VolumeState &state) const
    {
        Volume volume = context.volumeRecord();
        volume.capacity = state.capacity;
        volume.allocation = state.allocation;
        Table<Volume> &table = m_volumes.volumes();
        return table.find(context.volume) ? table.update(volume) : table.insert(volume);
    }

    Hosts &m_hosts;
    ImagePlugin &m_images;
    MachineSync &m_sync;
    VolumePlugin &m_volumes;
};

} // namespace

MachineSpec CreateContext::spec() const
{
    MachineSpec spec{.uuid = id, .name = name, .cpus = cpus, .memory = Bytes(memory), .disks = {}, .nics = {}, .notes = notes};
    if (!diskName.isEmpty()) {
        spec.disks.append({.path = diskPath(), .format = u"qcow2"_s});
    }
    if (!seedName.isEmpty()) {
        spec.disks.append({.path = seedPath(), .format = u"raw"_s, .device = u"disk"_s, .readOnly = true});
    }
    if (!network.isEmpty()) {
        spec.nics.append({.mac = mac, .network = network, .bridge = {}});
    }
    return spec;
}

Volume CreateContext::volumeRecord() const
{
    return {.id = volume,
            .name = diskName,
            .host = host,
            .project = project,
            .path = diskPath(),
            .format = u"qcow2"_s,
            .capacity = Bytes(diskSize),
            .vm = id,
            .image = image,
            .managed = true};
}

QJsonObject CreateContext::toJson() const
{
    static const ObjectShape shape({u"id"_s, u"name"_s, u"host"_s, u"project"_s, u"cpus"_s, u"memory"_s, u"image"_s,
                                    u"imagePath"_s, u"imageFormat"_s, u"diskSize"_s, u"directory"_s, u"diskName"_s,
                                    u"volume"_s, u"network"_s, u"mac"_s, u"seedName"_s, u"hostName"_s, u"sshKeys"_s,
                                    u"notes"_s, u"start"_s});
    return shape.make({id, name, host, project, cpus, memory, image, imagePath, imageFormat, diskSize, directory, diskName,
                       volume, network, mac, seedName, hostName, QJsonArray::fromStringList(sshKeys), notes, start});
}

CreateContext CreateContext::fromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    return {.id = text("id"_L1),
            .name = text("name"_L1),
            .host = text("host"_L1),
            .project = text("project"_L1),
            .cpus = json.value("cpus"_L1).toInt(),
            .memory = json.value("memory"_L1).toInteger(),
            .image = text("image"_L1),
            .imagePath = text("imagePath"_L1),
            .imageFormat = text("imageFormat"_L1),
            .diskSize = json.value("diskSize"_L1).toInteger(),
            .directory = text("directory"_L1),
            .diskName = text("diskName"_L1),
            .volume = text("volume"_L1),
            .network = text("network"_L1),
            .mac = text("mac"_L1),
            .seedName = text("seedName"_L1),
            .hostName = text("hostName"_L1),
            .userData = text("userData"_L1),
            .sshKeys = json.value("sshKeys"_L1).toVariant().toStringList(),
            .notes = text("notes"_L1),
            .start = json.value("start"_L1).toBool()};
}

WorkflowDefinition createWorkflow(Hosts &hosts, ImagePlugin &images, MachineSync &sync, VolumePlugin &volumes)
{
    const Maker maker(hosts, images, sync, volumes);
    Workflow<CreateContext> workflow(u"vm.create"_s);
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Reserving name and addresses")},
        [maker](CreateContext &context, StepControl &) { return maker.checkBase(context); },
        [maker](CreateContext &context) { return maker.removeRecord(context); }, {.local = true});
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Creating the disk")},
        [maker](CreateContext &context, StepControl &control) { return maker.makeDisk(context, control); },
        [maker](CreateContext &context) { return maker.removeDisk(context); }, {.attempts = attempts});
    workflow.onlyIf([](const CreateContext &context) { return !context.diskName.isEmpty(); });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Writing first-boot settings")},
        [maker](CreateContext &context, StepControl &control) { return maker.writeSeed(context, control); },
        [maker](CreateContext &context) { return maker.removeSeed(context); }, {.attempts = attempts});
    workflow.onlyIf([](const CreateContext &context) { return !context.seedName.isEmpty(); });
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Defining the virtual machine")},
        [maker](CreateContext &context, StepControl &control) { return maker.define(context, control); },
        [maker](CreateContext &context) { return maker.undefine(context); }, {.attempts = attempts});
    workflow.step(
        {QT_TRANSLATE_NOOP("Text", "Starting")},
        [maker](CreateContext &context, StepControl &control) { return maker.start(context, control); },
        [maker](CreateContext &context) { return maker.powerOff(context); }, {.weight = 4, .attempts = attempts});
    workflow.step({QT_TRANSLATE_NOOP("Text", "Completing")},
                  [maker](CreateContext &context, StepControl &) { return maker.complete(context); },
                  {}, {.local = true});
    workflow.result([](const CreateContext &context) { return QJsonObject{{u"vm"_s, context.id}}; });
    return workflow.definition();
}

} // namespace penstock
