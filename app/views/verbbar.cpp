// SPDX-License-Identifier: Apache-2.0
#include "app/views/verbbar.h"

#include "app/actions/actionregistry.h"
#include "app/actions/verbaction.h"
#include "app/theme/metrics.h"
#include "app/views/verbbutton.h"
#include "app/views/verbmenu.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace penstock {

VerbBar::VerbBar(ActionRegistry *registry, const QString &type, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_type(type), m_layout(new QHBoxLayout(this)), m_menu(new QMenu(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        verbmenu::fill(m_menu, m_registry, m_type, m_objects);
    });
    auto *more = new QPushButton(tr("Actions"), this);
    more->setAutoDefault(false);
    more->setMenu(m_menu);
    m_layout->addWidget(more);
    more->setVisible(registry->verbsFor(type).size() > 1); // more than to open it
}

VerbAction *VerbBar::action(const QString &verbId)
{
    VerbAction *&known = m_actions[verbId];
    if (!known) {
        known = new VerbAction(m_registry, verbId, this);
        known->setObjects(m_objects);
    }
    return known;
}

void VerbBar::setButtons(const QStringList &verbIds)
{
    if (verbIds == m_shown) {
        return;
    }
    m_shown = verbIds;
    for (VerbButton *button : std::as_const(m_buttons)) {
        m_layout->removeWidget(button);
        button->hide();
    }
    for (int i = 0; i < verbIds.size(); ++i) {
        VerbButton *&button = m_buttons[verbIds.at(i)];
        if (!button) {
            button = new VerbButton(action(verbIds.at(i)), this);
        }
        m_layout->insertWidget(i, button);
        button->show();
        if (i > 0) {
            QWidget::setTabOrder(m_buttons.value(verbIds.at(i - 1)), button);
        }
    }
}

void VerbBar::setObjects(const ObjectRefs &objects)
{
    if (objects == m_objects) {
        return;
    }
    m_objects = objects;
    for (VerbAction *each : std::as_const(m_actions)) {
        each->setObjects(objects);
    }
}

} // namespace penstock
