// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/actions/verb.h"
#include "app/features/dialogs/methoddialog.h"

namespace penstock {

/// Asks for the parameters of a method that the console knows only by its description, and calls it.
class MethodCallDialog final : public MethodDialog
{
    Q_OBJECT

public:
    /// The object may be null: then it is asked for as well.
    MethodCallDialog(const WorkspaceContext &context, const QString &method, const ObjectRef &object, QWidget *parent = nullptr);

    /// Calls it at once for objects that are all it needs; else opens the dialog.
    static void callOrAsk(const WorkspaceContext &context, const Verb &verb, const ObjectRefs &chosen, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject params() const override;

private:
    [[nodiscard]] static Order orderFor(const WorkspaceContext &context, const QString &method, const ObjectRef &object);

    QString m_name; ///< of the parameter for the object
    ObjectRef m_object;
};

} // namespace penstock
