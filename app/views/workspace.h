// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/place.h"
#include "app/views/tabregistry.h"
#include "app/views/workspacecontext.h"

#include <QHash>
#include <QList>
#include <QStackedWidget>

namespace penstock {

class ActivityPage;
class BinPage;
class ListPage;
class ObjectPage;

/// Shows the place where the navigation is. The pages seen last are kept, with their tabs and consoles.
class Workspace final : public QStackedWidget
{
    Q_OBJECT

public:
    Workspace(const WorkspaceContext &context, const TabRegistry &tabs, QWidget *parent = nullptr);

    /// What menus and keys act on.
    [[nodiscard]] ObjectRefs selectedObjects() const;
    /// Null unless a list is shown.
    [[nodiscard]] ListPage *listPage() const;
    /// Null unless an object is shown.
    [[nodiscard]] ObjectPage *objectPage() const;
    /// The page shown has its data, and for a console its first picture.
    [[nodiscard]] bool hasContent() const;
    void focusContent();
    /// Null unless all tasks or events are shown.
    [[nodiscard]] ActivityPage *activityPage() const;

signals:
    void selectedObjectsChanged();

private:
    void show(const Place &place);
    void showBin();
    void showActivity(const QString &type);
    ListPage *listPageOf(const QString &type);
    ObjectPage *objectPageOf(const ObjectRef &object);
    void dropOldPages();
    void removePage(const ObjectRef &object);

    WorkspaceContext m_context;
    const TabRegistry &m_tabs;
    QHash<QString, ListPage *> m_lists;
    BinPage *m_bin = nullptr;
    QHash<QString, ActivityPage *> m_activities; ///< tasks and events
    QList<ObjectPage *> m_pages; ///< the one seen last at the end
};

} // namespace penstock
