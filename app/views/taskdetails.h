// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/widgets/growingdialog.h"
#include "app/views/workspacecontext.h"

class QJsonObject;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace penstock {

/// A task in full: its steps, what went wrong and why, what to do, and the words of the layer below.
class TaskDetails final : public GrowingDialog
{
    Q_OBJECT

public:
    TaskDetails(const WorkspaceContext &context, const QString &task, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    [[nodiscard]] QString stateText(const QJsonObject &task) const;
    void refreshSteps(const QJsonObject &task);
    void refreshError(const QJsonObject &error);
    void copy();

    WorkspaceContext m_context;
    QString m_task;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_steps;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_fix;
    QPlainTextEdit *m_detail;
    QPushButton *m_more;
    QPushButton *m_copy;
};

} // namespace penstock
