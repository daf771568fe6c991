// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock {

/// Gives a virtual machine another name. Stays open with what was typed when the service refuses it.
class RenameDialog final : public GrowingDialog
{
    Q_OBJECT

public:
    RenameDialog(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent = nullptr);

private:
    void layOut(const QString &oldName);
    void rename();
    void check();
    [[nodiscard]] QString problem() const;

    WorkspaceContext m_context;
    ObjectRef m_object;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_rename;
};

} // namespace penstock
