// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace penstock {

class ActionRegistry;
class VerbAction;
class VerbButton;

/// The verbs one needs now as buttons, and all of them behind "Actions".
class VerbBar final : public QWidget
{
    Q_OBJECT

public:
    VerbBar(ActionRegistry *registry, const QString &type, QWidget *parent = nullptr);

    /// Which verbs are buttons, in this order; the others are in the menu alone.
    void setButtons(const QStringList &verbIds);
    void setObjects(const ObjectRefs &objects);
    /// How wide it may be: buttons that do not fit are in the menu, the last ones first.
    void setRoom(int width);
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    VerbAction *action(const QString &verbId);
    void fold();
    void fillMenu();

    ActionRegistry *m_registry;
    QString m_type;
    ObjectRefs m_objects;
    QHash<QString, VerbAction *> m_actions;
    QHash<QString, VerbButton *> m_buttons;
    QStringList m_shown;
    int m_room = QWIDGETSIZE_MAX;
    QPushButton *m_more;
    QHBoxLayout *m_layout;
    QMenu *m_menu;
};

} // namespace penstock
