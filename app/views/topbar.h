// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace penstock {

class CommandField;

/// Below the menu: back and forward, the perspectives, the command field, the primary action, the user.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The actions are those of the menu.
    TopBar(const WorkspaceContext &context, QAction *back, QAction *forward, QWidget *parent = nullptr);

    [[nodiscard]] CommandField *commandField() const { return m_command; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHistory(QHBoxLayout *row, QAction *action);
    QWidget *makePerspectives();
    QWidget *makePrimary();
    void refreshUser();

    WorkspaceContext m_context;
    CommandField *m_command;
    QToolButton *m_user;
};

} // namespace penstock
