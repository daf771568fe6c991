// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/binmethods.h"
#include "service/pluginhost/deletionshare.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/vm/macaddresses.h"
#include "service/plugins/vm/machineconsoles.h"
#include "service/plugins/vm/machinerecords.h"
#include "service/plugins/vm/machinesync.h"
#include "service/plugins/vm/newmachine.h"

#include <QJsonObject>

#include <vector>

namespace penstock {

struct Caller;

/// Virtual machines: what they are, making and deleting them, their power and their consoles.
class VmPlugin final : public Plugin
{
    Q_OBJECT

public:
    VmPlugin(Kernel &kernel, Hosts &hosts, ImagePlugin &images, NetworkPlugin &networks, VolumePlugin &volumes);

    [[nodiscard]] QString id() const override { return QStringLiteral("vm"); }
    [[nodiscard]] QStringList dependencies() const override
    {
        return {QStringLiteral("host"), QStringLiteral("image"), QStringLiteral("network"), QStringLiteral("volume")};
    }
    [[nodiscard]] Result<void> start() override;

private:
    using Handler = Result<QJsonValue> (VmPlugin::*)(const Caller &, const VirtualMachine &, const QJsonObject &);

    void addWorkflows();
    void addPowerMethods();
    void addOtherMethods();
    void addForMachine(const Method &method, Handler handler);
    void addDeletion();
    /// Tells the look at disk files which of them belong to machines.
    void explainFiles();
    [[nodiscard]] Result<VirtualMachine> machine(const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> create(const Caller &caller, const QJsonObject &params);
    /// What create() would make.
    [[nodiscard]] Result<QJsonValue> rehearse(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> rename(const Caller &, const VirtualMachine &, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> remove(const Caller &, const VirtualMachine &, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> discard(const Caller &, const VirtualMachine &, const QJsonObject &params);
    [[nodiscard]] Result<DeletionShare> deletionShare(const QJsonObject &object, const QJsonObject &params);
    /// That no other machine and no image lives in a file that is to be deleted.
    [[nodiscard]] Result<void> checkNotShared(const VirtualMachine &machine, const QStringList &files);
    [[nodiscard]] Result<QJsonValue> openConsole(const Caller &, const VirtualMachine &, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> submit(const Caller &caller, const VirtualMachine &machine, const QString &method,
                                            const Text &title, const QJsonObject &context);

    Kernel &m_kernel;
    Hosts &m_hosts;
    ImagePlugin &m_images;
    VolumePlugin &m_volumes;
    MachineSync m_sync;
    MachineConsoles m_consoles;
    MacAddresses m_macs;
    NewMachine m_new;
    MachineRecords m_records;
    BinMethods m_bin;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
