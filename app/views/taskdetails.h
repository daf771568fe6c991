// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"

namespace penstock {

/// A task in full, in a window of its own.
class TaskDetails final : public GrowingDialog
{
    Q_OBJECT

public:
    TaskDetails(const WorkspaceContext &context, const QString &task, QWidget *parent = nullptr);
};

} // namespace penstock
