// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/features/dialogs/methoddialog.h"

namespace penstock {

/// Everything a new virtual machine needs, on one page, filled in with what the service suggests.
class NewMachineDialog final : public MethodDialog
{
    Q_OBJECT

public:
    explicit NewMachineDialog(const WorkspaceContext &context, QWidget *parent = nullptr);

    /// Begins with this host or image; other objects have no influence.
    void prefer(const ObjectRef &object);

protected:
    [[nodiscard]] QList<Choice> choicesFor(const Field &field) const override;
    [[nodiscard]] QJsonObject params() const override;

private:
    void suggest(const QJsonObject &values);
    void editedByUser(const QString &field);
    void hostChosen();
    void imageChosen();

    QStringList m_touched; ///< fields the user has set; suggestions leave them alone
};

} // namespace penstock
