// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/consolesession.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace penstock {

class EmptyState;
class TerminalView;
class VncView;

/// One console of a machine: its screen or terminal, or in words why there is none and the way to it.
class ConsolePane final : public QWidget
{
    Q_OBJECT

public:
    ConsolePane(const WorkspaceContext &context, const ObjectRef &machine, ConsoleSession::Kind kind,
                QWidget *parent = nullptr);
    ~ConsolePane() override;

    [[nodiscard]] ConsoleSession *session() const { return m_session; }
    /// Null in the pane of the serial console.
    [[nodiscard]] VncView *screen() const { return m_screen; }
    /// Null in the pane of the graphical console.
    [[nodiscard]] TerminalView *terminal() const { return m_terminal; }
    [[nodiscard]] EmptyState *notice() const { return m_notice; }
    [[nodiscard]] bool isShowingConsole() const;
    /// The first picture or text is there, or it is clear that none will come for now.
    [[nodiscard]] bool hasContent() const { return m_hasContent; }
    [[nodiscard]] QWidget *mainWidget() const;

signals:
    void contentArrived();
    void shownChanged();

private:
    void connectScreen();
    void connectTerminal();
    void refresh();
    void explainOff();
    void explain(const QString &icon, const QString &title, const QString &sentence, const QString &button,
                 const QString &buttonIcon = {});
    void primaryActivated();
    void lookForPicture();
    void setArrived();
    [[nodiscard]] QString machineName() const;

    WorkspaceContext m_context;
    ObjectRef m_machine;
    VncView *m_screen = nullptr;
    TerminalView *m_terminal = nullptr;
    EmptyState *m_notice;
    QStackedLayout *m_stack;
    ConsoleSession *m_session;
    QTimer m_look;
    int m_looks = 0;
    bool m_hasContent = false;
    bool m_wasOpen = false;
};

} // namespace penstock
