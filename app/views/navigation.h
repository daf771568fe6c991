// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/place.h"

#include <QList>
#include <QObject>

namespace penstock {

/// Where the user is and has been. Everything that leads somewhere else (tree, links, command field, back and forward)
/// says so here; the workspace follows.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Place current() const;
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_places.size(); }

    void open(const Place &place);
    void open(const ObjectRef &object, const QString &tab = {}) { open(Place{object, tab}); }
    void back();
    void forward();
    /// The tab of the present object has been changed by hand; not a step of its own.
    void setTab(const QString &tab);
    /// The object is gone: leaves it out, and leaves its page when it is shown.
    void forget(const ObjectRef &object);

signals:
    void changed(const Place &place);

private:
    void moveTo(qsizetype position);

    QList<Place> m_places;
    qsizetype m_position = -1;
};

} // namespace penstock
