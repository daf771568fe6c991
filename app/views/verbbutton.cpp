// SPDX-License-Identifier: Apache-2.0
#include "app/views/verbbutton.h"

#include <QAction>

namespace penstock {

VerbButton::VerbButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &VerbButton::refresh);
    refresh();
}

void VerbButton::refresh()
{
    setText(m_action->iconText());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setStatusTip(m_action->statusTip());
    setAccessibleName(m_action->iconText());
    setAccessibleDescription(m_action->statusTip());
}

} // namespace penstock
