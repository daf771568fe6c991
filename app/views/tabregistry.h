// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace penstock {

class ObjectTab;

/// Which tabs the page of an object has, by type. Filled once at the start, in the order the tabs are shown.
class TabRegistry
{
public:
    using Factory = std::function<ObjectTab *(const ObjectRef &object, QWidget *parent)>;

    struct Tab {
        QString type;
        QString id; ///< "summary", "console"; part of links
        QString title;
        Factory factory;
    };

    void add(const QString &type, const QString &id, const QString &title, Factory factory)
    {
        m_tabs += Tab{type, id, title, std::move(factory)};
    }

    /// A tab of every type that has none of its own.
    void addForOthers(const QString &id, const QString &title, Factory factory) { add({}, id, title, std::move(factory)); }

    /// Every tab id of any type.
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Tab &tab : m_tabs) {
            ids += tab.id;
        }
        return ids;
    }

    [[nodiscard]] QList<Tab> tabsFor(const QString &type) const
    {
        QList<Tab> tabs;
        std::copy_if(m_tabs.begin(), m_tabs.end(), std::back_inserter(tabs),
                     [&](const Tab &tab) { return tab.type == type; });
        return tabs.isEmpty() && !type.isEmpty() ? tabsFor({}) : tabs;
    }

private:
    QList<Tab> m_tabs;
};

} // namespace penstock
