// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace penstock {

class EventPane;
class TaskPane;

/// What goes on: recent tasks and events. Folds down to its tabs.
class ActivityDock final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(const WorkspaceContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void showTab(int index);
    void showNextTab(int step);
    void focusContent();
    [[nodiscard]] TaskPane *tasks() const { return m_tasks; }

signals:
    void foldedChanged(bool folded);

private:
    void layOut();
    void addFilterMenu();
    void showIndex(int index);

    WorkspaceContext m_context;
    QTabBar *m_bar;
    QPushButton *m_filter;
    QToolButton *m_all;
    QToolButton *m_fold;
    QStackedWidget *m_stack;
    TaskPane *m_tasks;
    EventPane *m_events = nullptr; ///< made when first shown
    bool m_folded = false;
};

} // namespace penstock
