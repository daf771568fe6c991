// SPDX-License-Identifier: Apache-2.0
#include "app/views/activitypage.h"

#include "app/theme/fonts.h"
#include "app/theme/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace penstock {

ActivityPage::ActivityPage(const WorkspaceContext &context, ActivityView::Kind kind, QWidget *parent)
    : QWidget(parent), m_view(new ActivityView(context, kind, {}, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(kind == ActivityView::Kind::Tasks ? tr("Tasks") : tr("Events"), this);
    title->setFont(fonts::title(font()));
    title->setContentsMargins(metrics::Page, metrics::Block, metrics::Page, metrics::Block);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

} // namespace penstock
