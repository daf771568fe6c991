// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consoletab.h"

#include "app/client/resourcecache.h"
#include "app/features/console/consolepanel.h"
#include "app/features/console/consolewindow.h"
#include "app/theme/widgets/emptystate.h"

#include <QEvent>
#include <QStackedLayout>

namespace penstock {

using namespace Qt::StringLiterals;

ConsoleTab::ConsoleTab(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent)
    : ObjectTab(machine, parent), m_context(context), m_panel(new ConsolePanel(context, machine, this)),
      m_elsewhere(new EmptyState(u"external-link"_s, tr("The console is in a window of its own"), {}, this)),
      m_stack(new QStackedLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_elsewhere->setPrimary(tr("Bring it back"));
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_elsewhere);
    connect(m_panel, &ConsolePanel::contentArrived, this, &ObjectTab::contentArrived);
    connect(m_panel, &ConsolePanel::windowRequested, this, &ConsoleTab::toggleWindow);
    connect(m_panel, &ConsolePanel::fullScreenRequested, this, &ConsoleTab::toggleFullScreen);
    connect(m_elsewhere, &EmptyState::primaryActivated, this, &ConsoleTab::attach);
}

ConsoleTab::~ConsoleTab()
{
    delete m_window;
}

ConsoleWindow *ConsoleTab::consoleWindow() const
{
    return m_window;
}

bool ConsoleTab::hasContent() const
{
    return m_window || m_panel->currentPane()->hasContent();
}

QWidget *ConsoleTab::mainWidget()
{
    return m_window ? static_cast<QWidget *>(m_elsewhere) : m_panel->currentPane()->mainWidget();
}

void ConsoleTab::detach()
{
    const QString name = m_context.cache->nameOf(object().type, object().id);
    // Not a child of the main window, which could never be brought in front of it then.
    m_window = new ConsoleWindow(tr("%1 – console").arg(name));
    window()->installEventFilter(this);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &ConsoleWindow::closed, this, &ConsoleTab::attach);
    m_stack->removeWidget(m_panel);
    m_window->take(m_panel);
    m_panel->setDetached(true, false);
    m_stack->setCurrentWidget(m_elsewhere);
}

bool ConsoleTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == window()) {
        attach();
    }
    return ObjectTab::eventFilter(watched, event);
}

void ConsoleTab::attach()
{
    if (!m_window) {
        return;
    }
    m_stack->insertWidget(0, m_window->release());
    m_stack->setCurrentWidget(m_panel);
    m_panel->setDetached(false, false);
    ConsoleWindow *window = m_window;
    m_window = nullptr;
    m_onlyForFullScreen = false;
    window->hide();
    window->deleteLater();
    m_panel->currentPane()->mainWidget()->setFocus();
}

void ConsoleTab::toggleWindow()
{
    if (m_window) {
        attach();
    } else {
        detach();
        m_window->show();
    }
}

void ConsoleTab::toggleFullScreen()
{
    if (!m_window) {
        detach();
        m_onlyForFullScreen = true;
        m_window->setWholeScreen(true);
    } else if (m_window->isWholeScreen() && m_onlyForFullScreen) {
        attach();
    } else {
        m_window->setWholeScreen(!m_window->isWholeScreen());
    }
    m_panel->currentPane()->mainWidget()->setFocus();
}

} // namespace penstock
