// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

class QTreeView;

namespace penstock {

/// A main window with made-up content: shows whether the parts look right together.
class ConsolePage final : public QMainWindow
{
    Q_OBJECT

public:
    ConsolePage();

private:
    void addMenus();
    void addBar();
    QWidget *navigator();
    QTreeView *tree();
    QWidget *workspace();
    QWidget *objectHead();
    QWidget *dock();
};

} // namespace penstock
