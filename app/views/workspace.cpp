// SPDX-License-Identifier: Apache-2.0
#include "app/views/workspace.h"

#include "app/client/resourcecache.h"
#include "app/views/activitypage.h"
#include "app/views/binpage.h"
#include "app/views/listpage.h"
#include "app/views/navigation.h"
#include "app/views/objectpage.h"
#include "app/views/objecttab.h"
#include "app/views/resourcelistview.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype keptPages = 6;

} // namespace

Workspace::Workspace(const WorkspaceContext &context, const TabRegistry &tabs, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_tabs(tabs)
{
    connect(context.navigation, &Navigation::changed, this, &Workspace::show);
    connect(context.cache, &ResourceCache::objectsChanged, this,
            [this](const QString &type, const QStringList &, const QStringList &, const QStringList &removed) {
                for (const QString &id : removed) {
                    removePage({type, id});
                }
            });
    if (const Place place = context.navigation->current(); !place.isNull()) {
        show(place);
    }
}

void Workspace::show(const Place &place)
{
    if (place == Place::list(QStringLiteral("bin"))) {
        showBin();
    } else if (place == Place::list(QStringLiteral("task")) || place == Place::list(QStringLiteral("event"))) {
        showActivity(place.object.type);
    } else if (place.object.type == QStringLiteral("task")) { // among the others
        showActivity(place.object.type);
        activityPage()->view()->showTask(place.object.id);
    } else if (place.isList()) {
        setCurrentWidget(listPageOf(place.object.type));
    } else {
        ObjectPage *page = objectPageOf(place.object);
        setCurrentWidget(page);
        page->showTab(place.tab);
        dropOldPages();
    }
    emit selectedObjectsChanged();
}

void Workspace::showBin()
{
    if (!m_bin) {
        m_bin = new BinPage(m_context, this);
        addWidget(m_bin);
    }
    setCurrentWidget(m_bin);
}

void Workspace::showActivity(const QString &type)
{
    ActivityPage *&page = m_activities[type];
    if (!page) {
        page = new ActivityPage(m_context, type == QStringLiteral("task") ? ActivityView::Kind::Tasks : ActivityView::Kind::Events, this);
        connect(page->view(), &ActivityView::selectedObjectsChanged, this, &Workspace::selectedObjectsChanged);
        addWidget(page);
    }
    setCurrentWidget(page);
}

ActivityPage *Workspace::activityPage() const
{
    return qobject_cast<ActivityPage *>(currentWidget());
}

ListPage *Workspace::listPageOf(const QString &type)
{
    ListPage *&page = m_lists[type];
    if (!page) {
        page = new ListPage(m_context, type, this);
        connect(page, &ListPage::selectedObjectsChanged, this, &Workspace::selectedObjectsChanged);
        addWidget(page);
    }
    return page;
}

ObjectPage *Workspace::objectPageOf(const ObjectRef &object)
{
    const auto known = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](ObjectPage *page) { return page->object() == object; });
    if (known != m_pages.end()) {
        m_pages.move(known - m_pages.begin(), m_pages.size() - 1);
        return m_pages.last();
    }
    auto *page = new ObjectPage(m_context, m_tabs, object, this);
    connect(page, &ObjectPage::selectedObjectsChanged, this, &Workspace::selectedObjectsChanged);
    connect(page, &ObjectPage::tabChanged, this, [this, page](const QString &tab) {
        if (currentWidget() == page) {
            m_context.navigation->setTab(tab);
        }
    });
    addWidget(page);
    m_pages += page;
    return page;
}

void Workspace::dropOldPages()
{
    const auto isIdle = [](const ObjectPage *page) { return !page->isInUse(); };
    for (auto idle = std::count_if(m_pages.cbegin(), m_pages.cend(), isIdle); idle > keptPages; --idle) {
        const auto oldest = std::find_if(m_pages.begin(), m_pages.end(), isIdle);
        (*oldest)->deleteLater();
        m_pages.erase(oldest);
    }
}

void Workspace::removePage(const ObjectRef &object)
{
    m_context.navigation->forget(object);
    for (qsizetype i = m_pages.size() - 1; i >= 0; --i) {
        if (m_pages.at(i)->object() == object) {
            m_pages.takeAt(i)->deleteLater();
        }
    }
}

ListPage *Workspace::listPage() const
{
    return qobject_cast<ListPage *>(currentWidget());
}

ObjectPage *Workspace::objectPage() const
{
    return qobject_cast<ObjectPage *>(currentWidget());
}

ObjectRefs Workspace::selectedObjects() const
{
    if (const ListPage *page = listPage()) {
        return page->selectedObjects();
    }
    if (const ActivityPage *page = activityPage()) {
        return page->view()->selectedObjects();
    }
    const ObjectPage *page = objectPage();
    const ObjectTab *tab = page ? page->currentTab() : nullptr;
    return tab ? tab->selectedObjects() : ObjectRefs();
}

bool Workspace::hasContent() const
{
    if (const ListPage *page = listPage()) {
        return page->list()->hasContent();
    }
    if (m_bin && currentWidget() == m_bin) {
        return m_bin->hasContent();
    }
    if (const ActivityPage *page = activityPage()) {
        return page->view()->hasContent();
    }
    const ObjectPage *page = objectPage();
    return page && page->currentTab() && page->currentTab()->hasContent();
}

void Workspace::focusContent()
{
    if (ListPage *list = listPage()) {
        list->setFocus();
        return;
    }
    if (m_bin && currentWidget() == m_bin) {
        m_bin->setFocus();
        return;
    }
    if (const ActivityPage *page = activityPage()) {
        page->view()->list()->setFocus();
        return;
    }
    const ObjectPage *page = objectPage();
    if (ObjectTab *tab = page ? page->currentTab() : nullptr) {
        QWidget *main = tab->mainWidget();
        (main ? main : tab)->setFocus();
    }
}

} // namespace penstock
