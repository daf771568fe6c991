// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/features/dialogs/methoddialog.h"

namespace penstock {

/// Makes or changes an object of any type whose methods TYPE.create and TYPE.update follow from its fields.
class ObjectDialog : public MethodDialog
{
    Q_OBJECT

public:
    /// Without an id: makes a new object of the type.
    ObjectDialog(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent = nullptr);

signals:
    /// Suggestions of the service have come.
    void filled();

protected:
    /// For a form in another order; to be followed by fill().
    ObjectDialog(const WorkspaceContext &context, const ObjectRef &object, const Order &order, QWidget *parent);
    [[nodiscard]] static Order orderFor(const WorkspaceContext &context, const ObjectRef &object);
    /// Enters what the object is, or what a new one begins with.
    void fill();
    /// References that need not be set can be set to none.
    [[nodiscard]] QList<Choice> choicesFor(const Field &field) const override;
    /// Of an object that is there only what was changed.
    [[nodiscard]] QJsonObject params() const override;

private:
    void fillNew();
    void fillExisting();
    [[nodiscard]] QJsonObject entered() const { return MethodDialog::params(); }

    ObjectRef m_object;
    QJsonObject m_shown;  ///< what the form said before it was edited
    qint64 m_version = 0; ///< of the object the user has seen
};

} // namespace penstock
