// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;
class QSplitter;

namespace penstock {

class ActivityDock;
class Settings;

/// How the window is divided, kept from one start to the next. The version is raised when panes come or go, so that an
/// old arrangement is not pressed onto a new frame.
class WindowLayout final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QMainWindow *window = nullptr;
        QSplitter *columns = nullptr; ///< navigator | the rest
        QSplitter *rows = nullptr;    ///< workspace over dock
        QWidget *navigator = nullptr;
        ActivityDock *dock = nullptr;
    };

    WindowLayout(const Parts &parts, Settings *settings, QObject *parent = nullptr);

    void restore();
    void save();
    void reset();

    void setNavigatorShown(bool shown);
    void setDockFolded(bool folded);

signals:
    void navigatorShownChanged(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyDefaults();
    void dockFoldedChanged(bool folded);

    Parts m_parts;
    Settings *m_settings;
    int m_dockHeight = 0;
};

} // namespace penstock
