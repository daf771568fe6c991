// SPDX-License-Identifier: Apache-2.0
#include "app/views/activitytab.h"

#include <QVBoxLayout>

namespace penstock {

ActivityTab::ActivityTab(const WorkspaceContext &context, ActivityView::Kind kind, const ObjectRef &object, QWidget *parent)
    : ObjectTab(object, parent), m_view(new ActivityView(context, kind, object, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ActivityView::contentArrived, this, &ObjectTab::contentArrived);
}

} // namespace penstock
