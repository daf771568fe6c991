// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/volumeplugin.h"

#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/deletionplan.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/image/imageplugin.h"
#include "service/plugins/volume/deletevolumeworkflow.h"
#include "service/plugins/volume/volumeevents.h"
#include "service/tasks/taskrunner.h"

namespace penstock {

using namespace Qt::StringLiterals;

VolumePlugin::VolumePlugin(Kernel &kernel, Hosts &hosts, ImagePlugin &images)
    : m_kernel(kernel), m_hosts(hosts), m_images(images), m_volumes(kernel.repository, volumeType()),
      m_sweep(kernel, hosts, images, m_volumes),
      m_bin(kernel, m_volumes.type(), [this](const QJsonObject &object) { return checkUnused(object); }),
      m_edits(kernel, m_volumes.type(), EditRules::updateOnly(Method::Level::Use))
{}

Result<void> VolumePlugin::start()
{
    if (const auto ready = m_volumes.ensure(); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_volumes.type());
    for (Registration &registration : m_edits.offer()) {
        m_registrations.push_back(std::move(registration));
    }
    m_registrations.push_back(m_kernel.events.kinds().declare(volumeEvents()));
    m_kernel.tasks.addWorkflow(deleteVolumeWorkflow(m_hosts, m_volumes));
    addDeletion();
    addCheck();
    return {};
}

void VolumePlugin::addDeletion()
{
    const Field id = FieldBuilder(u"id"_s, FieldKind::Reference)
                         .label(QT_TRANSLATE_NOOP("Model", "Volume"))
                         .help(QT_TRANSLATE_NOOP("Model", "The volume, by id or name."))
                         .target(u"volume"_s)
                         .required();
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        {.name = u"volume.delete"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Delete volume")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Deletes a disk that no virtual machine uses, with its file.")),
         .parameters = {id},
         .answer = Method::Answer::Task,
         .changes = true,
         .destructive = true,
         .dryRun = true,
         .level = Method::Level::Use},
        [this](const Caller &caller, const QJsonObject &params) { return remove(caller, params); }));
    m_registrations.push_back(m_bin.offerDiscard({}));
    m_registrations.push_back(m_bin.offerRestore());
    m_registrations.push_back(m_kernel.standardMethods.addDeletionShare(
        u"volume"_s, [this](const Caller &, const QJsonObject &object, const QJsonObject &) -> Result<DeletionShare> {
            const Volume volume = m_volumes.fromJson(object);
            return DeletionShare{.files = {{volume.path, volume.capacity.count()}}};
        }));
}

void VolumePlugin::addCheck()
{
    const Field which = FieldBuilder(u"host"_s, FieldKind::Reference)
                           .label(QT_TRANSLATE_NOOP("Model", "Host"))
                           .help(QT_TRANSLATE_NOOP("Model", "The host, by id or name."))
                           .target(u"host"_s)
                           .required();
    m_registrations.push_back(m_kernel.dispatcher.addValue(
        {.name = u"volume.check"_s,
         .label = QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Check disks")),
         .help = QString::fromLatin1(QT_TRANSLATE_NOOP(
             "Model", "Looks now for disk files of a host that are gone, are back or belong to nothing; events tell.")),
         .parameters = {which},
         .changes = true,
         .level = Method::Level::Operate,
         .shape = Method::Shape::Nothing},
        [this](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
            const auto host = m_hosts.table().findByIdOrName(params.value("host"_L1).toString());
            const auto connection = host ? m_hosts.connection(host->id) : failure(host.error());
            if (!connection) {
                return failure(connection.error());
            }
            m_sweep.look(host->id);
            return QJsonObject();
        }));
}

Result<QJsonValue> VolumePlugin::remove(const Caller &caller, const QJsonObject &params)
{
    const auto object = m_kernel.repository.findByIdOrName(u"volume"_s, params.value("id"_L1).toString());
    DeletionPlan plan(m_kernel, caller, DeletionPlan::Extent::HostWork, params);
    const auto planned = object ? plan.make(m_volumes.type(), *object) : failure(object.error());
    if (!planned) {
        return failure(planned.error());
    }
    if (const auto unused = checkUnused(*object); !unused) {
        plan.block(unused.error());
    }
    if (params.value("dryRun"_L1).toBool()) {
        return plan.toAnswer();
    }
    if (plan.isBlocked()) {
        return failure(plan.refusal());
    }
    const Volume volume = m_volumes.fromJson(*object);
    const DeleteVolumeContext context{.id = volume.id, .host = volume.host, .path = volume.path};
    const auto task = m_kernel.tasks.submit({.title = {QT_TRANSLATE_NOOP("Text", "Delete volume")},
                                             .method = u"volume.delete"_s,
                                             .target = {u"volume"_s, volume.id, volume.name},
                                             .claims = {{.resource = u"volume:"_s + volume.id},
                                                        Hosts::use(volume.host), Hosts::place(volume.host)},
                                             .initiator = caller.user,
                                             .workflow = u"volume.delete"_s,
                                             .context = context.toJson(),
                                             .parent = caller.task});
    return task ? Result<QJsonValue>(QJsonObject{{u"task"_s, *task}}) : failure(task.error());
}

Result<void> VolumePlugin::checkUnused(const QJsonObject &object) const
{
    const Volume volume = m_volumes.fromJson(object);
    const Text what{QT_TRANSLATE_NOOP("Text", "Volume {volume} cannot be deleted."), {{u"volume"_s, volume.name}}};
    const auto machine = volume.vm.isEmpty() ? Result<QJsonObject>(failure(Error{})) : m_kernel.repository.find(u"vm"_s, volume.vm);
    if (machine) {
        return failure(ErrorCode::Conflict, what,
                       {QT_TRANSLATE_NOOP("Text", "It is a disk of virtual machine {vm}."), {{u"vm"_s, machine->value("name"_L1)}}},
                       {QT_TRANSLATE_NOOP("Text", "Delete the virtual machine, with its disks, or keep the volume.")});
    }
    const auto images = m_images.images().all(whereEqual(u"path"_s, volume.path));
    if (images && !images->isEmpty() && m_hosts.isLocal(volume.host)) {
        return failure(ErrorCode::Conflict, what,
                       {QT_TRANSLATE_NOOP("Text", "It is the file of image {image}."), {{u"image"_s, images->first().name}}},
                       {QT_TRANSLATE_NOOP("Text", "Delete the image instead.")});
    }
    return {};
}

Result<Volume> VolumePlugin::findByPath(const QString &hostId, const QString &path) const
{
    const auto volumes = m_volumes.all(bothOf(whereEqual(u"path"_s, path), whereEqual(u"host"_s, hostId)));
    if (volumes && !volumes->isEmpty()) {
        return volumes->first();
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no volume {path}."), {{u"path"_s, path}}});
}

} // namespace penstock
