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

/// Lets steps of workflows fail, hang, or kill the service, as a test asks for. Every workflow of the service can be
/// reached, whoever registered it.
///
/// fault.workflows {} -> {"workflows": [{"name", "steps": [{"title", "rollback", "local"}]}]}
/// fault.arm {"rules": [{"workflow", "step", "undoing", "point", "verdict"}], "patience": milliseconds, "defect"} -> {}
///   each rule takes effect once. `point`: beforeIntent afterIntent afterEffect afterResult; `verdict`: fail hang kill;
///   `patience`: what every step has before it counts as hung. `defect`: what is wrong with every workflow from now on, to
///   see that a test notices: noRollback, noIntent, noAnswer.
/// fault.clock {"seconds"} -> {"now"}  moves the clock on the wall
/// fault.left {} -> {"rules": those that have not taken effect}
class FaultPlugin final : public Plugin, private TaskProbe
{
    Q_OBJECT

public:
    explicit FaultPlugin(Kernel &kernel) : m_kernel(kernel) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("fault"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("host"), QStringLiteral("vm")}; }
    [[nodiscard]] Result<void> start() override;

private:
    Verdict reached(const Moment &moment) override;
    void add(const QString &name, const QList<Field> &parameters, std::function<QJsonObject(const QJsonObject &)> handler);
    [[nodiscard]] QJsonObject workflows() const;
    void arm(const QJsonObject &params);
    /// Registers every workflow again, changed.
    void change(const std::function<void(WorkflowStep &)> &change);

    Kernel &m_kernel;
    std::vector<Registration> m_registrations;
    QList<QJsonObject> m_rules;
    bool m_forgets = false; ///< the journal, before it dies
};

} // namespace penstock
