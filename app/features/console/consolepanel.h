// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/consolepane.h"

#include <QWidget>

class QStackedWidget;

namespace penstock {

class ConsoleTools;
class SegmentedSwitch;

/// Both consoles of a machine below a bar with what can be done with the one that is shown. Lives in a tab or a window.
class ConsolePanel final : public QWidget
{
    Q_OBJECT

public:
    ConsolePanel(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent = nullptr);

    [[nodiscard]] ConsolePane *currentPane() const;
    [[nodiscard]] ConsolePane *graphical() const { return m_graphical; }
    [[nodiscard]] ConsolePane *serial() const { return m_serial; }
    /// "graphical" or "serial".
    void showKind(const QString &id);
    void setBarShown(bool shown);
    /// What the button that takes the console out, or brings it back, says and shows.
    void setDetached(bool detached, bool fullScreen);

signals:
    void contentArrived();
    void windowRequested();
    void fullScreenRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void typeText();
    void saveScreenshot();
    [[nodiscard]] QString firstKind() const;

    WorkspaceContext m_context;
    ObjectRef m_machine;
    ConsolePane *m_graphical;
    ConsolePane *m_serial;
    QStackedWidget *m_stack;
    QWidget *m_bar;
    SegmentedSwitch *m_switch;
    ConsoleTools *m_tools;
};

} // namespace penstock
