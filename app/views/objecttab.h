// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

#include <QWidget>

namespace penstock {

/// One tab of an object's page, made when it is first shown. It belongs to one object for its whole life.
class ObjectTab : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectTab(const ObjectRef &object, QWidget *parent = nullptr) : QWidget(parent), m_object(object) {}

    [[nodiscard]] const ObjectRef &object() const { return m_object; }

    /// False while what matters most is still on its way, such as the first picture of a console.
    [[nodiscard]] virtual bool hasContent() const { return true; }
    /// What menus and keys act on while the tab is shown.
    [[nodiscard]] virtual ObjectRefs selectedObjects() const { return {m_object}; }
    /// The widget that takes the keyboard when the tab is entered by keyboard; may be null.
    [[nodiscard]] virtual QWidget *mainWidget() { return nullptr; }

    /// It is open elsewhere, such as in a window of its own, and must outlive its page being out of sight.
    [[nodiscard]] virtual bool isInUse() const { return false; }

signals:
    /// hasContent() is true from now on.
    void contentArrived();
    void selectedObjectsChanged();

private:
    ObjectRef m_object;
};

} // namespace penstock
