// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace penstock {

class Workspace;

/// The menu bar. What concerns objects comes from the action registry and acts on what the workspace has selected; what
/// concerns the window is told by signals.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    MainMenu(const WorkspaceContext &context, QMainWindow *window);

    /// Fills the bar; the workspace must exist by then.
    void build(Workspace *workspace);

    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *forward() const { return m_forward; }
    [[nodiscard]] QAction *navigatorShown() const { return m_navigator; }
    [[nodiscard]] QAction *dockShown() const { return m_dock; }

signals:
    void filterRequested();
    void commandRequested();
    void refreshRequested();
    void paneStepRequested(int step);
    void tabStepRequested(int step);
    void layoutResetRequested();
    void preferencesRequested();
    void signInRequested();
    void shortcutsRequested();
    void aboutRequested();

private:
    void buildFile();
    void addServices(QMenu *menu);
    void buildEdit(Workspace *workspace);
    void buildView();
    void buildInventory(Workspace *workspace);
    void buildGo();
    void buildHelp();
    void addThemes(QMenu *menu);
    void addLanguages(QMenu *menu);
    void addVerb(QMenu *menu, const QString &verbId, Workspace *workspace);
    QAction *add(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys);
    void refreshHistory();

    WorkspaceContext m_context;
    QMainWindow *m_window;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_navigator;
    QAction *m_dock;
};

} // namespace penstock
