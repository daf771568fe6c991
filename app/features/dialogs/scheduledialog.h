// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/dialogs/objectdialog.h"

namespace penstock {

class NextRuns;
class ParametersForm;

/// Makes or changes a schedule: its method is chosen from those of the service, and what it is called with is a form made
/// from the method's parameters.
class ScheduleDialog final : public ObjectDialog
{
    Q_OBJECT

public:
    ScheduleDialog(const WorkspaceContext &context, const ObjectRef &schedule, QWidget *parent = nullptr);

    [[nodiscard]] ParametersForm *parameters() const { return m_parameters; }

protected:
    [[nodiscard]] QJsonObject params() const override;
    [[nodiscard]] bool checkRest() override;
    bool showInRest(const Error &error) override;

private:
    [[nodiscard]] static Order orderFor(const WorkspaceContext &context, const ObjectRef &schedule);
    void offerMethods(const QString &present);
    /// Shows the parameters of the method that is chosen now.
    void showMethod(const QJsonObject &values);

    ParametersForm *m_parameters;
    QJsonObject m_before; ///< parameters of the schedule as it is
};

} // namespace penstock
