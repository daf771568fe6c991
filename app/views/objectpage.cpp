// SPDX-License-Identifier: Apache-2.0
#include "app/views/objectpage.h"

#include "app/client/resourcecache.h"
#include "app/theme/metrics.h"
#include "app/views/objectheader.h"
#include "app/views/objecttab.h"
#include "app/views/panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

ObjectPage::ObjectPage(const WorkspaceContext &context, const TabRegistry &registry, const ObjectRef &object,
                       QWidget *parent)
    : QWidget(parent), m_context(context), m_object(object), m_bar(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    auto *head = new Panel(Qt::BottomEdge, this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(0, 0, 0, 1);
    headColumn->setSpacing(0);
    headColumn->addWidget(new ObjectHeader(context, object, head));
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::Page - metrics::TabPadding, 0, metrics::Page, 0);
    tabRow->addWidget(m_bar, 1);
    headColumn->addLayout(tabRow);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Tabs of the object"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    const QList<TabRegistry::Tab> tabs = registry.tabsFor(object.type);
    for (const TabRegistry::Tab &tab : tabs) {
        addTab(tab.id, tab.title, tab.factory);
    }
    connect(m_bar, &QTabBar::currentChanged, this, &ObjectPage::showIndex);
}

void ObjectPage::addTab(const QString &id, const QString &title, TabRegistry::Factory factory)
{
    m_factories.insert(id, std::move(factory));
    const QSignalBlocker quiet(m_bar); // the first tab must not be made before it is known which one is wanted
    m_bar->setTabData(m_bar->addTab(title), id);
}

void ObjectPage::showTab(const QString &id)
{
    int index = qMax(0, m_bar->currentIndex());
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->tabData(i).toString() == id) {
            index = i;
        }
    }
    if (index == m_bar->currentIndex()) {
        showIndex(index);
    } else {
        m_bar->setCurrentIndex(index);
    }
}

void ObjectPage::showNextTab(int step)
{
    if (m_bar->count() > 0) {
        m_bar->setCurrentIndex((m_bar->currentIndex() + step + m_bar->count()) % m_bar->count());
    }
}

QString ObjectPage::currentTabId() const
{
    return m_bar->tabData(m_bar->currentIndex()).toString();
}

ObjectTab *ObjectPage::currentTab() const
{
    return m_made.value(currentTabId());
}

bool ObjectPage::isInUse() const
{
    return std::any_of(m_made.begin(), m_made.end(), [](const ObjectTab *tab) { return tab->isInUse(); });
}

void ObjectPage::showIndex(int index)
{
    const QString id = m_bar->tabData(index).toString();
    if (id.isEmpty()) {
        return;
    }
    ObjectTab *&tab = m_made[id];
    if (!tab) {
        tab = m_factories.value(id)(m_object, m_stack);
        m_stack->addWidget(tab);
        connect(tab, &ObjectTab::selectedObjectsChanged, this, &ObjectPage::selectedObjectsChanged);
    }
    m_stack->setCurrentWidget(tab);
    emit tabChanged(id);
    emit selectedObjectsChanged();
}

} // namespace penstock
