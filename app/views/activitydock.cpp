// SPDX-License-Identifier: Apache-2.0
#include "app/views/activitydock.h"

#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/views/eventpane.h"
#include "app/views/navigation.h"
#include "app/views/panel.h"
#include "app/views/taskpane.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace penstock {

using namespace Qt::StringLiterals;

ActivityDock::ActivityDock(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_bar(new QTabBar(this)), m_filter(new QPushButton(this)),
      m_all(new QToolButton(this)), m_fold(new QToolButton(this)), m_stack(new QStackedWidget(this)), m_tasks(new TaskPane(context, u"task"_s, this))
{
    layOut();
    addFilterMenu();
    m_stack->addWidget(m_tasks);
    connect(m_bar, &QTabBar::currentChanged, this, &ActivityDock::showIndex);
    connect(m_bar, &QTabBar::tabBarClicked, this, [this] { setFolded(false); });
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_context.navigation->open(Place::list(m_bar->currentIndex() == 0 ? u"task"_s : u"event"_s));
    });
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
}

void ActivityDock::layOut()
{
    m_bar->addTab(tr("Recent tasks"));
    m_bar->addTab(tr("Events"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Activity"));
    m_filter->setFlat(true);
    m_filter->setAutoDefault(false);
    m_filter->setAccessibleName(tr("Which tasks are shown"));
    m_all->setAutoRaise(true);
    m_all->setIcon(icons::icon(u"arrows-maximize"_s, Tone::Dim));
    m_all->setAccessibleName(tr("Show as a page, with filters"));
    m_all->setToolTip(m_all->accessibleName());
    m_fold->setAutoRaise(true);
    m_fold->setIcon(icons::icon(u"chevron-down"_s, Tone::Dim));
    m_fold->setAccessibleName(tr("Fold the activity pane"));
    m_fold->setToolTip(m_fold->accessibleName());

    auto *head = new Panel(Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Page - metrics::TabPadding, 1, metrics::Gap, 1);
    row->setSpacing(metrics::Tight);
    row->addWidget(m_bar, 1);
    row->addWidget(m_filter);
    row->addWidget(m_all);
    row->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
}

void ActivityDock::addFilterMenu()
{
    struct Entry {
        QString text;
        QStringList states;
    };
    const Entry entries[] = {{tr("All tasks"), {}},
                             {tr("Running"), {u"queued"_s, u"running"_s}},
                             {tr("Failed"), {u"failed"_s, u"attention"_s}}};
    auto *menu = new QMenu(m_filter);
    auto *group = new QActionGroup(menu);
    for (const Entry &entry : entries) {
        QAction *action = menu->addAction(entry.text);
        action->setCheckable(true);
        action->setChecked(entry.states.isEmpty());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, entry] {
            m_filter->setText(entry.text);
            m_tasks->setFilter({.words = {}, .states = entry.states, .person = {}, .scope = {}, .since = {}});
        });
    }
    m_filter->setText(entries[0].text);
    m_filter->setMenu(menu);
}

void ActivityDock::showIndex(int index)
{
    if (index == 1 && !m_events) {
        m_events = new EventPane(m_context, u"event"_s, this);
        m_stack->addWidget(m_events);
    }
    m_stack->setCurrentIndex(index);
    m_filter->setVisible(index == 0);
}

void ActivityDock::showTab(int index)
{
    m_bar->setCurrentIndex(index);
}

void ActivityDock::showNextTab(int step)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + step + m_bar->count()) % m_bar->count());
}

void ActivityDock::focusContent()
{
    setFolded(false);
    m_stack->currentWidget()->setFocus();
}

void ActivityDock::setFolded(bool folded)
{
    if (folded == m_folded) {
        return;
    }
    m_folded = folded;
    m_stack->setVisible(!folded);
    m_fold->setIcon(icons::icon(folded ? u"chevron-up"_s : u"chevron-down"_s, Tone::Dim));
    m_fold->setAccessibleName(folded ? tr("Unfold the activity pane") : tr("Fold the activity pane"));
    m_fold->setToolTip(m_fold->accessibleName());
    setMaximumHeight(folded ? sizeHint().height() : QWIDGETSIZE_MAX);
    emit foldedChanged(folded);
}

} // namespace penstock
