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
    : QWidget(parent), m_registry(registry), m_type(type), m_more(new QPushButton(tr("Actions"), this)),
      m_layout(new QHBoxLayout(this)), m_menu(new QMenu(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Gap);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &VerbBar::fillMenu);
    m_more->setAutoDefault(false);
    m_more->setMenu(m_menu);
    m_layout->addWidget(m_more);
    fold();
}

void VerbBar::fillMenu()
{
    m_menu->clear();
    const QStringList all = m_registry->verbsFor(m_type);
    for (const QString &id : std::as_const(m_shown)) {
        if (m_buttons.value(id)->isHidden() && !all.contains(id)) { // it is about another type
            m_menu->addAction(action(id));
        }
    }
    if (!m_menu->isEmpty()) {
        m_menu->addSeparator();
    }
    verbmenu::fill(m_menu, m_registry, m_type, m_objects);
}

void VerbBar::setRoom(int width)
{
    if (width != m_room) {
        m_room = width;
        fold();
    }
}

void VerbBar::fold()
{
    const bool hasMore = m_registry->verbsFor(m_type).size() > 1; // more than to open it
    const int menu = m_more->sizeHint().width();
    int all = hasMore ? menu : 0;
    for (const QString &id : std::as_const(m_shown)) {
        all += m_buttons.value(id)->sizeHint().width() + (all > 0 ? m_layout->spacing() : 0);
    }
    int left = m_room - menu;
    bool fits = true;
    for (const QString &id : std::as_const(m_shown)) {
        left -= m_buttons.value(id)->sizeHint().width() + m_layout->spacing();
        fits = fits && (all <= m_room || left >= 0);
        m_buttons.value(id)->setVisible(fits);
    }
    m_more->setVisible(hasMore || !fits);
    updateGeometry();
}

QSize VerbBar::minimumSizeHint() const
{
    const QSize least = m_more->sizeHint();
    return {m_more->isHidden() ? 0 : least.width(), least.height()};
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
        if (i > 0) {
            QWidget::setTabOrder(m_buttons.value(verbIds.at(i - 1)), button);
        }
    }
    fold();
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
