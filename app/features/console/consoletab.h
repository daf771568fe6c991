// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/objecttab.h"
#include "app/views/workspacecontext.h"

#include <QPointer>

class QStackedLayout;

namespace penstock {

class ConsolePanel;
class ConsoleWindow;
class EmptyState;

/// The consoles of a virtual machine in its page. They can move into a window of their own and come back; the
/// connection stays as it is.
class ConsoleTab final : public ObjectTab
{
    Q_OBJECT

public:
    ConsoleTab(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent = nullptr);
    ~ConsoleTab() override;

    [[nodiscard]] bool hasContent() const override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] bool isInUse() const override { return !m_window.isNull(); }
    [[nodiscard]] ConsolePanel *panel() const { return m_panel; }
    [[nodiscard]] ConsoleWindow *consoleWindow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleWindow();
    void toggleFullScreen();
    void detach();
    void attach();

    WorkspaceContext m_context;
    ConsolePanel *m_panel;
    EmptyState *m_elsewhere;
    QStackedLayout *m_stack;
    QPointer<ConsoleWindow> m_window;
    bool m_onlyForFullScreen = false; ///< goes back into the tab afterwards
};

} // namespace penstock
