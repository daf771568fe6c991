// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/activityview.h"
#include "app/views/objecttab.h"

namespace penstock {

/// The tasks or events of an object and of what belongs to it.
class ActivityTab final : public ObjectTab
{
    Q_OBJECT

public:
    ActivityTab(const WorkspaceContext &context, ActivityView::Kind kind, const ObjectRef &object, QWidget *parent = nullptr);

    [[nodiscard]] ActivityView *view() const { return m_view; }
    [[nodiscard]] bool hasContent() const override { return m_view->hasContent(); }
    [[nodiscard]] QWidget *mainWidget() override { return m_view->list(); }

private:
    ActivityView *m_view;
};

} // namespace penstock
