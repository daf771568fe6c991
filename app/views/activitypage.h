// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/activityview.h"

namespace penstock {

/// The workspace's page for all tasks or all events.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(const WorkspaceContext &context, ActivityView::Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] ActivityView *view() const { return m_view; }

private:
    ActivityView *m_view;
};

} // namespace penstock
