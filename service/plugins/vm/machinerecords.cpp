// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/machinerecords.h"

#include "service/access/quotas.h"
#include "service/pluginhost/attributes.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/vm/machinesync.h"
#include "service/plugins/vm/newmachine.h"
#include "service/plugins/vm/vmmethods.h"
#include "service/plugins/volume/volumeplugin.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonArray without(QJsonArray entries, const QStringList &names)
{
    for (auto entry : entries) {
        QJsonObject object = entry.toObject();
        for (const QString &name : names) {
            object.remove(name);
        }
        entry = object;
    }
    return entries;
}

} // namespace

MachineRecords::MachineRecords(Kernel &kernel, const NewMachine &plans, MachineSync &sync, VolumePlugin &volumes)
    : m_kernel(kernel), m_plans(plans), m_sync(sync), m_volumes(volumes)
{}

Result<QJsonObject> MachineRecords::withProject(QJsonObject wishes)
{
    const QString project = wishes.value("project"_L1).toString();
    if (project.isEmpty()) {
        return wishes;
    }
    const auto found = m_kernel.repository.findByIdOrName(u"project"_s, project);
    if (!found) {
        Error error = found.error();
        error.field = u"project"_s;
        return failure(error);
    }
    wishes.insert("project"_L1, found->value("id"_L1));
    return wishes;
}

Result<MachineRecords::Plan> MachineRecords::plan(const Caller &caller, const QJsonObject &wishes)
{
    const auto whole = withProject(wishes);
    if (!whole) {
        return failure(whole.error());
    }
    const auto added = attributes::given(m_kernel, caller, u"vm"_s, wishes);
    const auto plan = added ? m_plans.plan(*whole) : failure(added.error());
    if (!plan) {
        const bool seesHosts = m_kernel.standardMethods.scoped(caller, u"host"_s, {}).kind == Condition::Kind::Always;
        return failure(seesHosts ? plan.error() : vmmethods::withoutHost(plan.error()));
    }
    return Plan{*plan, *added};
}

Result<VirtualMachine> MachineRecords::write(const Plan &plan)
{
    const VirtualMachine record = m_plans.record(plan.machine);
    const auto written =
        reserve(record, plan.machine).and_then([&] { return m_kernel.repository.update(u"vm"_s, record.id, plan.attributes); });
    return written ? Result<VirtualMachine>(record) : failure(written.error());
}

Result<void> MachineRecords::reserve(const VirtualMachine &record, const CreateContext &plan)
{
    const QJsonObject object = m_sync.machines().toJson(record);
    auto machine = m_kernel.quotas.check(u"vm"_s, object).and_then([&] { return m_kernel.repository.insert(u"vm"_s, object); });
    if (!machine && machine.error().field == "nics"_L1) {
        machine.error().field = u"network"_s;
    }
    if (!machine || plan.diskName.isEmpty()) {
        return machine;
    }
    const QJsonObject volume = m_volumes.volumes().toJson(plan.volumeRecord());
    const auto fits = m_kernel.quotas.check(u"volume"_s, volume);
    if (!fits) {
        Error error = fits.error();
        error.field = u"diskSize"_s;
        return failure(error);
    }
    return m_kernel.repository.insert(u"volume"_s, volume);
}

QJsonObject MachineRecords::withoutChance(QJsonObject answer)
{
    QJsonArray changes = answer.value("changes"_L1).toArray();
    for (auto entry : changes) {
        QJsonObject change = entry.toObject();
        QJsonObject object = change.value("object"_L1).toObject();
        if (change.value("type"_L1) == "volume"_L1) {
            change.remove("name"_L1);
            object.remove("name"_L1);
        }
        for (const QLatin1StringView name : {"uuid"_L1, "created"_L1, "path"_L1, "vm"_L1}) {
            object.remove(name);
        }
        if (object.contains("disks"_L1)) {
            object.insert("disks"_L1, without(object.value("disks"_L1).toArray(), {u"path"_s, u"volume"_s}));
            object.insert("nics"_L1, without(object.value("nics"_L1).toArray(), {u"mac"_s}));
        }
        change.insert("object"_L1, object);
        entry = change;
    }
    answer.insert("changes"_L1, changes);
    return answer;
}

} // namespace penstock
