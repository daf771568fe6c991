// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/dialogs/methoddialog.h"

namespace penstock {

/// Adds a host; this computer unless another address is entered.
class AddHostDialog final : public MethodDialog
{
    Q_OBJECT

public:
    explicit AddHostDialog(const WorkspaceContext &context, QWidget *parent = nullptr);
};

} // namespace penstock
