// SPDX-License-Identifier: Apache-2.0
#include "app/views/mainwindow.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/icons.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/activitydock.h"
#include "app/views/binundo.h"
#include "app/views/commandfield.h"
#include "app/views/confirmdialog.h"
#include "app/views/connectionbanner.h"
#include "app/views/hostmachinestab.h"
#include "app/views/listpage.h"
#include "app/views/mainmenu.h"
#include "app/views/navigation.h"
#include "app/views/navigatorpane.h"
#include "app/views/objectpage.h"
#include "app/views/preferencesdialog.h"
#include "app/views/renamedialog.h"
#include "app/views/resourcelistview.h"
#include "app/views/shortcutsdialog.h"
#include "app/views/statusline.h"
#include "app/views/topbar.h"
#include "app/views/windowlayout.h"
#include "app/views/workspace.h"

#include <QApplication>
#include <QMessageBox>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WorkspaceContext &context, const TabRegistry &tabs, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_menu(new MainMenu(context, this)),
      m_bar(new TopBar(context, m_menu->back(), m_menu->forward(), this)),
      m_banner(new ConnectionBanner(context, this)), m_navigator(new NavigatorPane(context, this)),
      m_workspace(new Workspace(context, tabs, this)), m_dock(new ActivityDock(context, this)),
      m_columns(new QSplitter(Qt::Horizontal, this)), m_rows(new QSplitter(Qt::Vertical, this)), m_layout(nullptr)
{
    setWindowIcon(icons::application());
    layOut();
    m_layout = new WindowLayout({this, m_columns, m_rows, m_navigator, m_dock}, context.settings, this);
    m_menu->build(m_workspace);
    connectMenu();
    connectActions();
    m_layout->restore();
    connect(context.navigation, &Navigation::changed, this, &MainWindow::refreshTitle);
    connect(m_bar->commandField(), &CommandField::finished, m_workspace, &Workspace::focusContent);
    m_bar->commandField()->setSelection([this] { return m_workspace->selectedObjects(); });
    connect(m_navigator, &NavigatorPane::foldRequested, this, [this] { m_layout->setNavigatorShown(false); });
    refreshTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_rows->addWidget(m_workspace);
    m_rows->addWidget(m_dock);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_banner);
    rightColumn->addWidget(m_rows, 1);
    m_columns->addWidget(m_navigator);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setChildrenCollapsible(false);
    }
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_columns, 1);
    setCentralWidget(frame);
    setStatusBar(new StatusLine(m_context, this));
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::signInRequested, this, &MainWindow::signInWanted);
    connect(m_banner, &ConnectionBanner::signInWanted, this, &MainWindow::signInWanted);
    connect(m_context.client, &ServiceClient::signedOut, this, &MainWindow::signInWanted);
    connect(m_menu, &MainMenu::filterRequested, this, &MainWindow::focusFilter);
    connect(m_menu, &MainMenu::commandRequested, m_bar->commandField(), qOverload<>(&QWidget::setFocus));
    connect(m_menu, &MainMenu::refreshRequested, this, &MainWindow::refresh);
    connect(m_menu, &MainMenu::paneStepRequested, this, &MainWindow::focusNextPane);
    connect(m_menu, &MainMenu::tabStepRequested, this, &MainWindow::showNextTab);
    connect(m_menu, &MainMenu::layoutResetRequested, m_layout, &WindowLayout::reset);
    connect(m_menu, &MainMenu::shortcutsRequested, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::preferencesRequested, this, [this] {
        auto *dialog = new PreferencesDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_menu->navigatorShown(), &QAction::triggered, m_layout, &WindowLayout::setNavigatorShown);
    connect(m_menu->dockShown(), &QAction::triggered, m_layout, [this](bool shown) { m_layout->setDockFolded(!shown); });
    connect(m_layout, &WindowLayout::navigatorShownChanged, m_menu->navigatorShown(), &QAction::setChecked);
    connect(m_dock, &ActivityDock::foldedChanged, m_menu->dockShown(), [this](bool folded) {
        m_menu->dockShown()->setChecked(!folded);
    });
}

void MainWindow::connectActions()
{
    ActionRegistry *actions = m_context.actions;
    const auto open = [this](const ObjectRefs &objects) { m_context.navigation->open(objects.first()); };
    for (const QString &type : {u"vm"_s, u"host"_s, u"image"_s, u"network"_s, u"volume"_s}) {
        actions->setHandler(type + u".open"_s, open);
    }
    actions->setHandler(u"vm.console"_s, [this](const ObjectRefs &objects) {
        m_context.navigation->open(objects.first(), u"console"_s);
    });
    actions->setHandler(u"vm.rename"_s, [this](const ObjectRefs &objects) {
        auto *dialog = new RenameDialog(m_context, objects.first(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions, &ActionRegistry::confirmationNeeded, this,
            [this](const Question &question, const ConfirmDialog::Proceed &proceed) {
                auto *dialog = new ConfirmDialog(question, proceed, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    auto *undo = new BinUndo(m_context, this);
    connect(undo, &BinUndo::offered, this, [this, undo](const QString &text) {
        m_banner->offer(text, tr("Undo"), [undo] { undo->undo(); });
    });
    connect(actions, &ActionRegistry::refused, this, [this](const QString &, const QString &reason) { say(reason); });
    connect(actions, &ActionRegistry::failed, this,
            [this](const QString &verb, const ObjectRef &object, const Error &error) {
                if (verb != "vm.rename"_L1) { // its dialog tells, and keeps what was typed
                    tellFailure(object, error);
                }
            });
}

void MainWindow::tellFailure(const ObjectRef &object, const Error &error)
{
    const QString name = m_context.cache->nameOf(object.type, object.id);
    const QString text = translated(error);
    m_banner->complain(name.isEmpty() || text.contains(name) ? text : tr("%1: %2", "object: what went wrong").arg(name, text));
}

void MainWindow::say(const QString &text)
{
    m_banner->say(text);
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous()) {
        m_workspace->focusContent();
    }
}

void MainWindow::focusNextPane(int step)
{
    const QList<QWidget *> panes{m_navigator, m_workspace, m_dock, m_bar};
    qsizetype now = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(QApplication::focusWidget())) {
            now = i;
        }
    }
    const qsizetype next = (now + step + panes.size()) % panes.size();
    if (panes.at(next) == m_workspace) {
        m_workspace->focusContent();
    } else if (panes.at(next) == m_dock) {
        m_dock->focusContent();
    } else if (panes.at(next) == m_bar) {
        m_bar->commandField()->setFocus();
    } else {
        m_layout->setNavigatorShown(true);
        m_navigator->setFocus();
    }
}

void MainWindow::showNextTab(int step)
{
    if (m_dock->isAncestorOf(QApplication::focusWidget())) {
        m_dock->showNextTab(step);
    } else if (ObjectPage *page = m_workspace->objectPage()) {
        page->showNextTab(step);
    }
}

void MainWindow::focusFilter()
{
    if (ListPage *page = m_workspace->listPage()) {
        page->list()->filterField()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const ObjectPage *page = m_workspace->objectPage();
    if (auto *machines = page ? qobject_cast<HostMachinesTab *>(page->currentTab()) : nullptr) {
        machines->list()->filterField()->setFocus(Qt::ShortcutFocusReason);
    }
}

/// There is nothing to fetch: changes come by themselves. What can be done at once is to try lost connections again.
void MainWindow::refresh()
{
    if (!m_context.client->isConnected()) {
        m_context.client->retryNow();
        return;
    }
    int tried = 0;
    const auto &hosts = m_context.cache->objects(u"host"_s);
    for (auto host = hosts.cbegin(); host != hosts.cend(); ++host) {
        if (host->value("state"_L1).toString() == "disconnected"_L1) {
            m_context.actions->call(u"host.reconnect"_s, {{u"host"_s, host.key()}});
            ++tried;
        }
    }
    say(tried == 0 ? tr("Everything is up to date. Changes appear by themselves.")
                   : tr("Trying to reach %n host(s) again.", nullptr, tried));
}

void MainWindow::refreshTitle()
{
    const ObjectRef object = m_context.navigation->current().object;
    const QString name = m_context.cache->nameOf(object.type, object.id);
    setWindowTitle(name.isEmpty() ? u"Penstock"_s : tr("%1 – %2", "object – program").arg(name, u"Penstock"_s));
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Penstock"));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(tr("Penstock %1").arg(QApplication::applicationVersion()));
    const QString service = m_context.client->serviceVersion();
    box->setInformativeText(tr("Desktop console for libvirt hosts. Apache License 2.0.")
                            + (service.isEmpty() ? QString() : u"\n"_s + tr("Service %1").arg(service)));
    box->open();
}

} // namespace penstock
