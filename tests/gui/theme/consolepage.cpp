// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/theme/consolepage.h"

#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/theme/widgets/searchfield.h"
#include "app/theme/widgets/segmentedswitch.h"
#include "app/theme/widgets/statepill.h"
#include "tests/gui/theme/consolecards.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

QPushButton *button(const QString &icon, const QString &text)
{
    auto *made = new QPushButton(icons::icon(icon), text);
    made->setAutoDefault(false);
    return made;
}

QToolButton *toolButton(const QString &icon, const QString &name, const QString &text = {})
{
    auto *made = new QToolButton;
    made->setAutoRaise(true);
    made->setIcon(icons::icon(icon));
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return made;
}

QTabBar *tabs(const QStringList &names)
{
    auto *bar = new QTabBar;
    for (const QString &name : names) {
        bar->addTab(name);
    }
    bar->setDrawBase(false);
    bar->setExpanding(false);
    return bar;
}

QStandardItem *item(const QString &text, const QString &icon, Tone tone = Tone::Text)
{
    auto *made = new QStandardItem(icons::icon(icon, tone), text);
    made->setEditable(false);
    return made;
}

QWidget *onPanel(QLayout *layout)
{
    auto *panel = new QWidget;
    panel->setBackgroundRole(QPalette::Base);
    panel->setAutoFillBackground(true);
    panel->setLayout(layout);
    return panel;
}

QFrame *line()
{
    auto *made = new QFrame;
    made->setFrameShape(QFrame::HLine);
    made->setFixedHeight(1);
    return made;
}

} // namespace

ConsolePage::ConsolePage()
{
    setWindowTitle(u"Penstock"_s);
    resize(1440, 900);
    addMenus();
    addBar();
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(workspace());
    right->addWidget(dock());
    right->setSizes({620, 178});
    auto *all = new QSplitter;
    all->addWidget(navigator());
    all->addWidget(right);
    all->setSizes({285, 1155});
    setCentralWidget(all);
    auto *connected = new QLabel(u"Connected to localhost"_s);
    statusBar()->addWidget(connected);
    statusBar()->addWidget(new QLabel(u"3 hosts"_s));
    statusBar()->addPermanentWidget(new QLabel(u"2 tasks running"_s));
    statusBar()->setSizeGripEnabled(false);
}

void ConsolePage::addMenus()
{
    for (const QString &name : {u"File"_s, u"Edit"_s, u"View"_s, u"Inventory"_s, u"Go"_s, u"Tools"_s, u"Help"_s}) {
        menuBar()->addMenu(name);
    }
}

void ConsolePage::addBar()
{
    auto *bar = addToolBar(u"Main"_s);
    bar->setMovable(false);
    auto *views = new SegmentedSwitch;
    views->addSegment(u"vm"_s, u"device-desktop"_s, u"Virtual machines"_s);
    views->addSegment(u"pool"_s, u"stack-2"_s, u"Pools"_s);
    auto *search = new SearchField(u"Search or type a command"_s);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    search->setFixedWidth(392);
    auto *create = button(u"plus"_s, u"New virtual machine"_s);
    create->setProperty("primary", true);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->setContentsMargins(10, 4, 14, 4);
    bar->addWidget(toolButton(u"arrow-left"_s, u"Back"_s));
    auto *forward = toolButton(u"arrow-right"_s, u"Forward"_s);
    forward->setEnabled(false);
    bar->addWidget(forward);
    bar->addSeparator();
    bar->addWidget(views);
    bar->addWidget(search);
    bar->addWidget(space);
    bar->addWidget(create);
    bar->addWidget(toolButton(u"bell"_s, u"Alarms"_s, u"2"_s));
    bar->addWidget(toolButton(u"user-circle"_s, u"Account"_s, u"admin"_s));
}

QTreeView *ConsolePage::tree()
{
    auto *model = new QStandardItemModel(this);
    auto *site = item(u"Head office"_s, u"building"_s);
    auto *cluster = item(u"Production"_s, u"topology-star-3"_s);
    auto *host = item(u"kvm-01.office"_s, u"server"_s, Tone::Ok);
    auto *app = item(u"erp-app"_s, u"player-play"_s, Tone::Ok);
    host->appendRows({item(u"dc01"_s, u"player-play"_s, Tone::Ok), app, item(u"erp-db"_s, u"player-play"_s, Tone::Ok),
                      item(u"build-agent"_s, u"player-pause"_s, Tone::Warn),
                      item(u"old-fileserver"_s, u"player-stop"_s, Tone::Dim)});
    auto *second = item(u"kvm-02.office"_s, u"server"_s, Tone::Ok);
    second->appendRow(item(u"web-01"_s, u"player-play"_s, Tone::Ok));
    cluster->appendRows({host, second, item(u"kvm-03.office (maintenance)"_s, u"server-cog"_s, Tone::Warn)});
    site->appendRows({cluster, item(u"Pool: general"_s, u"stack-2"_s)});
    auto *branch = item(u"Branch Hamburg"_s, u"building"_s);
    branch->appendRow(item(u"hh-kvm (no contact for 3 min)"_s, u"server-off"_s, Tone::Error));
    model->appendRow(site);
    model->appendRow(branch);
    auto *view = new QTreeView;
    view->setModel(model);
    view->setHeaderHidden(true);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->expandAll();
    view->collapse(second->index());
    view->setCurrentIndex(app->index());
    return view;
}

QWidget *ConsolePage::navigator()
{
    auto *bar = new QTabBar;
    for (const QString &name : {u"server"_s, u"folders"_s, u"database"_s, u"network"_s}) {
        bar->setTabToolTip(bar->addTab(icons::icon(name, name, Tone::Dim), {}), name);
    }
    bar->setIconSize({metrics::LargeIconSize - 2, metrics::LargeIconSize - 2});
    bar->setExpanding(true);
    bar->setDocumentMode(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addSpacing(6);
    column->addWidget(tree());
    return onPanel(column);
}

QWidget *ConsolePage::objectHead()
{
    auto *icon = new QToolButton;
    icon->setIcon(icons::icon(u"device-desktop"_s, Tone::Ok));
    icon->setIconSize({22, 22});
    icon->setAutoRaise(true);
    icon->setFixedSize(22, 26);
    auto *name = new ElidedLabel(u"erp-app"_s);
    name->setFont(fonts::title(font()));
    auto *place = new ElidedLabel(u"on kvm-01.office · Head office / Production / ERP"_s);
    place->setTone(Tone::Dim);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::Page, 11, metrics::Page, 0);
    row->setSpacing(metrics::Gap);
    row->addWidget(icon);
    row->addWidget(name);
    row->addWidget(new StatePill(u"Running"_s, Tone::Ok));
    row->addWidget(place, 1);
    row->addWidget(button(u"power"_s, u"Shut down"_s));
    row->addWidget(button(u"refresh"_s, u"Restart"_s));
    row->addWidget(button(u"terminal-2"_s, u"Console"_s));
    row->addWidget(button(u"camera"_s, u"Snapshot"_s));
    row->addWidget(button(u"arrows-left-right"_s, u"Migrate"_s));
    auto *actions = new QPushButton(u"Actions"_s);
    actions->setMenu(new QMenu(actions));
    row->addWidget(actions);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::Page - metrics::TabPadding, 4, metrics::Page, 0);
    tabRow->addWidget(tabs({u"Summary"_s, u"Monitor"_s, u"Configure"_s, u"Permissions"_s, u"Snapshots"_s, u"Networks"_s,
                            u"Datastores"_s, u"Console"_s}));
    tabRow->addStretch();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(tabRow);
    column->addWidget(line());
    return onPanel(column);
}

QWidget *ConsolePage::workspace()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(cards::summary());
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(objectHead());
    column->addWidget(scroll, 1);
    return all;
}

QWidget *ConsolePage::dock()
{
    auto *model = new QStandardItemModel(0, 5, this);
    model->setHorizontalHeaderLabels({u"Task"_s, u"Target"_s, u"Status"_s, u"Initiator"_s, u"Started"_s});
    const QStringList rows{u"Migrate virtual machine|build-agent|62 % copying memory, pass 2|admin|just now"_s,
                           u"Take snapshot|erp-db|waits for “Back up” on erp-db (since 14 s)|nightly|1 min ago"_s,
                           u"Create virtual machine|web-07|Completed|li.wei|3 min ago"_s,
                           u"Power on|old-fileserver|Not enough memory on kvm-01|admin|6 min ago"_s};
    for (const QString &each : rows) {
        QList<QStandardItem *> items;
        const QStringList texts = each.split(u'|');
        for (const QString &text : texts) {
            items.append(new QStandardItem(text));
        }
        model->appendRow(items);
    }
    model->item(2, 2)->setIcon(icons::icon(u"check"_s, Tone::Ok));
    model->item(3, 2)->setIcon(icons::icon(u"alert-circle"_s, Tone::Error));
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setProperty("pageEdge", true);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 232);
    table->setColumnWidth(1, 168);
    table->setColumnWidth(2, 510);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::Page - metrics::TabPadding, 0, metrics::Page, 0);
    tabRow->addWidget(tabs({u"Recent tasks"_s, u"Alarms (2)"_s, u"Events"_s}));
    tabRow->addStretch();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(line());
    column->addWidget(table);
    return onPanel(column);
}

} // namespace penstock
