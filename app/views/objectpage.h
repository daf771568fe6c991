// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/tabregistry.h"
#include "app/views/workspacecontext.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace penstock {

class ObjectTab;

/// The page of one object: its head and its tabs, which are made when they are first shown and then stay.
class ObjectPage final : public QWidget
{
    Q_OBJECT

public:
    ObjectPage(const WorkspaceContext &context, const TabRegistry &registry, const ObjectRef &object,
               QWidget *parent = nullptr);

    [[nodiscard]] const ObjectRef &object() const { return m_object; }

    void addTab(const QString &id, const QString &title, TabRegistry::Factory factory);
    /// The first tab when there is none of this id.
    void showTab(const QString &id);
    void showNextTab(int step);
    [[nodiscard]] QString currentTabId() const;
    [[nodiscard]] ObjectTab *currentTab() const;
    [[nodiscard]] bool isInUse() const;

signals:
    void tabChanged(const QString &id);
    void selectedObjectsChanged();

private:
    void showIndex(int index);

    WorkspaceContext m_context;
    ObjectRef m_object;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QHash<QString, TabRegistry::Factory> m_factories;
    QHash<QString, ObjectTab *> m_made;
};

} // namespace penstock
