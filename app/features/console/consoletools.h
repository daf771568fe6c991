// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace penstock {

class ConsolePane;
class ElidedLabel;

/// The buttons above a console, acting on the pane that is shown.
class ConsoleTools final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleTools(QWidget *parent = nullptr);

    void setPane(ConsolePane *pane);
    void refresh();
    void setDetached(bool detached, bool fullScreen);

signals:
    void typeTextRequested();
    void screenshotRequested();
    void windowRequested();
    void fullScreenRequested();

private:
    QToolButton *addButton(QHBoxLayout *row, const QString &icon, const QString &name, bool withText = false);
    void addGraphicalButtons(QHBoxLayout *row);
    void addSerialButtons(QHBoxLayout *row);
    void fillKeys(QMenu *menu);
    void toggleScale();
    void refreshScale();

    ConsolePane *m_pane = nullptr;
    ElidedLabel *m_hint;
    QList<QToolButton *> m_graphicalButtons;
    QList<QToolButton *> m_serialButtons;
    QToolButton *m_scale = nullptr;
    QToolButton *m_window = nullptr;
    QToolButton *m_fullScreen = nullptr;
};

} // namespace penstock
