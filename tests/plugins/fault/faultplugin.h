// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/plugin.h"
#include "service/tasks/taskprobe.h"
#include "service/tasks/workflow.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <vector>

namespace penstock {

class PowerSwitch;

/// Lets steps of workflows fail, hang, or kill the service, as a test asks for. Every workflow of the service can be
/// reached, whoever registered it.
///
/// fault.workflows {} -> {"workflows": [{"name", "steps": [{"title", "rollback", "local"}]}]}
/// fault.arm {"rules": [{"workflow", "step", "undoing", "point", "verdict", "stays"}], "patience": milliseconds, "defect",
///            "power": {"changes", "survival", "seed"}} -> {}
///   each rule takes effect once, or until others are armed if it stays. `point`: beforeIntent afterIntent afterEffect
///   afterResult; `verdict`: fail hang kill, or killOther, which kills `process` `delay` milliseconds later, while the step
///   goes on. `patience`: what every step has before it counts as hung. `defect`: what is wrong from now on, to see that a
///   test notices: with every workflow noRollback, noIntent, noAnswer; with the disk noSync. `power`: when it fails, and
///   whether none, some or all of what was not synced survives (PowerSwitch).
/// fault.clock {"seconds"} -> {"now"}  moves the clock on the wall
/// fault.confidential {} -> {"methods": {name: [parameters]}}  what nobody may find written down, of calls that begin tasks
/// fault.left {} -> {"rules": those that have not taken effect}
class FaultPlugin final : public Plugin, private TaskProbe
{
    Q_OBJECT

public:
    /// Without `power` it never fails.
    explicit FaultPlugin(Kernel &kernel, PowerSwitch *power) : m_kernel(kernel), m_power(power) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("fault"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("host"), QStringLiteral("vm")}; }
    [[nodiscard]] Result<void> start() override;

private:
    Verdict reached(const Moment &moment) override;
    void add(const QString &name, const QList<Field> &parameters, std::function<QJsonObject(const QJsonObject &)> handler);
    [[nodiscard]] QJsonObject workflows() const;
    [[nodiscard]] QJsonObject confidential() const;
    void arm(const QJsonObject &params);
    void breakOnPurpose(const QString &defect);
    /// Registers every workflow again, changed.
    void change(const std::function<void(WorkflowStep &)> &change);

    Kernel &m_kernel;
    PowerSwitch *m_power;
    std::vector<Registration> m_registrations;
    QList<QJsonObject> m_rules;
    bool m_forgets = false; ///< the journal, before it dies
};

} // namespace penstock
