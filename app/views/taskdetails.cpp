// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskdetails.h"

#include "app/views/taskview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int usualWidth = 560;

} // namespace

TaskDetails::TaskDetails(const WorkspaceContext &context, const QString &task, QWidget *parent) : GrowingDialog(parent)
{
    auto *view = new TaskView(context, this);
    view->layout()->setContentsMargins(0, 0, 0, 0);
    connect(view, &TaskView::titleChanged, this, &QWidget::setWindowTitle);
    connect(view, &TaskView::taskWanted, view, &TaskView::show);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    setMinimumWidth(usualWidth);
    view->show(task);
}

} // namespace penstock
