// SPDX-License-Identifier: Apache-2.0
#include "app/views/navigatorpane.h"

#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/inventoryview.h"
#include "app/views/librarylist.h"
#include "app/views/panel.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

namespace penstock {

using namespace Qt::StringLiterals;

NavigatorPane::NavigatorPane(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_tree(new InventoryView(context, this))
{
    auto *head = new Panel(Qt::BottomEdge, this);
    auto *tabs = new QTabBar(head);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(icons::icon(u"server"_s, u"server"_s, Tone::Dim), tr("Hosts"));
    tabs->setAccessibleName(tr("Order of the inventory"));
    auto *fold = new QToolButton(head);
    fold->setAutoRaise(true);
    fold->setIcon(icons::icon(u"layout-sidebar-left-collapse"_s, Tone::Dim));
    fold->setAccessibleName(tr("Fold the navigator"));
    fold->setToolTip(tr("Fold the navigator (Ctrl+B)"));
    connect(fold, &QToolButton::clicked, this, &NavigatorPane::foldRequested);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Tight, 0, metrics::Tight, 1);
    row->addWidget(tabs, 1);
    row->addWidget(fold);

    auto *treePlace = new Panel({}, this);
    auto *treeColumn = new QVBoxLayout(treePlace);
    treeColumn->setContentsMargins(0, metrics::Tight, 0, 0);
    treeColumn->addWidget(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(treePlace, 1);
    auto *libraryPlace = new Panel(Qt::TopEdge, this);
    auto *libraryColumn = new QVBoxLayout(libraryPlace);
    libraryColumn->setContentsMargins(0, metrics::Tight + 1, 0, metrics::Tight);
    libraryColumn->addWidget(new LibraryList(context, libraryPlace));
    column->addWidget(libraryPlace);
    setFocusProxy(m_tree);
    setMinimumWidth(160);
}

} // namespace penstock
