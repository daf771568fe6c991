// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/place.h"
#include "app/views/tabregistry.h"
#include "app/views/workspacecontext.h"
#include "shared/core/error.h"

#include <QMainWindow>

class QSplitter;

namespace penstock {

class ActivityDock;
class ConnectionBanner;
class MainMenu;
class NavigatorPane;
class TopBar;
class WindowLayout;
class Workspace;
struct Question;

/// The one frame: menu, bar, navigator, workspace, dock and status line.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WorkspaceContext &context, const TabRegistry &tabs, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] NavigatorPane *navigator() const { return m_navigator; }
    [[nodiscard]] ActivityDock *dock() const { return m_dock; }
    [[nodiscard]] TopBar *topBar() const { return m_bar; }

    /// A remark above the workspace that goes away by itself.
    void say(const QString &text);
    /// To the front, whatever state the window is in.
    void bringUp();

signals:
    /// Somebody wants to sign in to a service, or has to again.
    void signInWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectMenu();
    void connectActions();
    void focusNextPane(int step);
    void showNextTab(int step);
    void focusFilter();
    void refresh();
    void refreshTitle();
    void tellFailure(const ObjectRef &object, const Error &error);
    void showShortcuts();
    void showAbout();

    WorkspaceContext m_context;
    MainMenu *m_menu;
    TopBar *m_bar;
    ConnectionBanner *m_banner;
    NavigatorPane *m_navigator;
    Workspace *m_workspace;
    ActivityDock *m_dock;
    QSplitter *m_columns;
    QSplitter *m_rows;
    WindowLayout *m_layout;
};

} // namespace penstock
