// SPDX-License-Identifier: Apache-2.0
#include "app/views/mainmenu.h"

#include "app/client/serviceclient.h"
#include "app/actions/actionregistry.h"
#include "app/actions/verbaction.h"
#include "app/theme/icons.h"
#include "app/views/appearance.h"
#include "app/views/navigation.h"
#include "app/views/verbmenu.h"
#include "app/views/workspace.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace penstock {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(const WorkspaceContext &context, QMainWindow *window)
    : QObject(window), m_context(context), m_window(window),
      m_back(new QAction(icons::icon(u"arrow-left"_s), tr("Back"), this)),
      m_forward(new QAction(icons::icon(u"arrow-right"_s), tr("Forward"), this)),
      m_navigator(new QAction(tr("Navigator"), this)), m_dock(new QAction(tr("Tasks and events"), this))
{
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);
    connect(m_back, &QAction::triggered, context.navigation, &Navigation::back);
    connect(m_forward, &QAction::triggered, context.navigation, &Navigation::forward);
    connect(context.navigation, &Navigation::changed, this, &MainMenu::refreshHistory);
    for (QAction *action : {m_navigator, m_dock}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_navigator->setShortcut(Qt::CTRL | Qt::Key_B);
    m_dock->setShortcut(Qt::CTRL | Qt::Key_J);
    refreshHistory();
}

void MainMenu::build(Workspace *workspace)
{
    buildFile();
    buildEdit(workspace);
    buildView();
    buildInventory(workspace);
    buildGo();
    buildHelp();
}

QAction *MainMenu::add(QMenu *menu, const QString &icon, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : icons::icon(icon), text);
    action->setShortcut(keys);
    return action;
}

void MainMenu::addVerb(QMenu *menu, const QString &verbId, Workspace *workspace)
{
    auto *action = new VerbAction(m_context.actions, verbId, menu);
    action->setShortcutContext(Qt::WindowShortcut);
    menu->addAction(action);
    m_window->addAction(action); // works while the menu is closed
    if (workspace) {
        connect(workspace, &Workspace::selectedObjectsChanged, action,
                [action, workspace, type = m_context.actions->verb(verbId)->type] {
                    const ObjectRefs selected = workspace->selectedObjects();
                    action->setObjects(selected);
                    // Of several verbs for the same key only the one that fits what is selected.
                    action->setVisible(type == (selected.isEmpty() ? u"vm"_s : selected.first().type));
                });
        action->setVisible(m_context.actions->verb(verbId)->type == "vm"_L1);
    }
}

void MainMenu::buildFile()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&File"));
    menu->setToolTipsVisible(true);
    addVerb(menu, u"vm.create"_s, nullptr);
    addVerb(menu, u"host.add"_s, nullptr);
    addVerb(menu, u"image.import"_s, nullptr);
    menu->addSeparator();
    addServices(menu);
    menu->addSeparator();
    QAction *preferences = add(menu, u"settings"_s, tr("Preferences…"), Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainMenu::preferencesRequested);
    menu->addSeparator();
    QAction *quit = add(menu, u"logout"_s, tr("Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

void MainMenu::addServices(QMenu *menu)
{
    connect(add(menu, u"plug-connected"_s, tr("Connect to service…"), {}), &QAction::triggered, this, &MainMenu::signInRequested);
    QAction *home = add(menu, u"home"_s, tr("Back to the service of this computer"), {});
    connect(home, &QAction::triggered, m_context.client, &ServiceClient::connectHome);
    connect(menu, &QMenu::aboutToShow, home, [this, home] { home->setEnabled(m_context.client->isRemote()); });
}

void MainMenu::buildEdit(Workspace *workspace)
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Edit"));
    menu->setToolTipsVisible(true);
    addVerb(menu, u"vm.rename"_s, workspace);
    addVerb(menu, u"vm.delete"_s, workspace);
    addVerb(menu, u"host.remove"_s, workspace);
    addVerb(menu, u"image.delete"_s, workspace);
    menu->addSeparator();
    connect(add(menu, u"filter"_s, tr("Filter the list"), QKeySequence::Find), &QAction::triggered, this,
            &MainMenu::filterRequested);
    // The field has the shortcut; two owners of one key would cancel each other.
    connect(add(menu, u"search"_s, tr("Search or type a command") + u"\tCtrl+K"_s, {}), &QAction::triggered, this,
            &MainMenu::commandRequested);
}

void MainMenu::buildView()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&View"));
    menu->addAction(m_navigator);
    menu->addAction(m_dock);
    connect(add(menu, u"refresh"_s, tr("Refresh"), Qt::Key_F5), &QAction::triggered, this, &MainMenu::refreshRequested);
    menu->addSeparator();
    addThemes(menu->addMenu(tr("Theme")));
    addLanguages(menu->addMenu(tr("Language")));
    menu->addSeparator();
    connect(add(menu, {}, tr("Reset layout"), {}), &QAction::triggered, this, &MainMenu::layoutResetRequested);
}

void MainMenu::addThemes(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const Appearance::ThemeChoice &choice : Appearance::themes()) {
        QAction *action = group->addAction(menu->addAction(choice.text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, mode = choice.mode] { Appearance::setTheme(m_context.theme, m_context.settings, mode); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, mode = choice.mode] { action->setChecked(m_context.theme->mode() == mode); });
    }
}

void MainMenu::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const Appearance::LanguageChoice &choice : Appearance::languages()) {
        QAction *action = group->addAction(menu->addAction(choice.text));
        action->setCheckable(true);
        action->setStatusTip(tr("The language changes at the next start."));
        connect(action, &QAction::triggered, this,
                [this, name = choice.name] { Appearance::setLanguage(m_context.settings, name); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, name = choice.name] {
            action->setChecked(Appearance::language(m_context.settings) == name);
        });
    }
}

void MainMenu::buildInventory(Workspace *workspace)
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Inventory"));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, workspace] {
        menu->clear();
        const ObjectRefs selected = workspace->selectedObjects();
        const QString type = selected.isEmpty() ? u"vm"_s : selected.first().type;
        verbmenu::fill(menu, m_context.actions, type, selected);
    });
}

void MainMenu::buildGo()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Go"));
    menu->addAction(m_back);
    menu->addAction(m_forward);
    const auto list = [this, menu](const QString &icon, const QString &text, const QString &type, const QKeySequence &keys) {
        connect(add(menu, icon, text, keys), &QAction::triggered, this,
                [this, type] { m_context.navigation->open(Place::list(type)); });
    };
    menu->addSeparator();
    list(u"device-desktop"_s, tr("All virtual machines"), u"vm"_s, Qt::ALT | Qt::Key_Home);
    list(u"server"_s, tr("Hosts"), u"host"_s, {});
    list(u"photo"_s, tr("Images"), u"image"_s, {});
    list(u"network"_s, tr("Networks"), u"network"_s, {});
    list(u"database"_s, tr("Volumes"), u"volume"_s, {});
    menu->addSeparator();
    list(u"list"_s, tr("Tasks"), u"task"_s, {});
    list(u"history"_s, tr("Events"), u"event"_s, {});
    menu->addSeparator();
    const auto step = [this, menu](const QString &text, const QKeySequence &keys, auto signal, int by) {
        connect(add(menu, {}, text, keys), &QAction::triggered, this, [this, signal, by] { emit (this->*signal)(by); });
    };
    step(tr("Next pane"), Qt::Key_F6, &MainMenu::paneStepRequested, 1);
    step(tr("Previous pane"), Qt::SHIFT | Qt::Key_F6, &MainMenu::paneStepRequested, -1);
    step(tr("Next tab"), Qt::CTRL | Qt::Key_Tab, &MainMenu::tabStepRequested, 1);
    step(tr("Previous tab"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, &MainMenu::tabStepRequested, -1);
}

void MainMenu::buildHelp()
{
    QMenu *menu = m_window->menuBar()->addMenu(tr("&Help"));
    connect(add(menu, u"keyboard"_s, tr("Keyboard shortcuts"), {}), &QAction::triggered, this,
            &MainMenu::shortcutsRequested);
    QAction *about = add(menu, u"info-circle"_s, tr("About Penstock"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainMenu::aboutRequested);
}

void MainMenu::refreshHistory()
{
    m_back->setEnabled(m_context.navigation->canGoBack());
    m_forward->setEnabled(m_context.navigation->canGoForward());
}

} // namespace penstock
