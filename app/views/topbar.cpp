// SPDX-License-Identifier: Apache-2.0
#include "app/views/topbar.h"

#include "app/actions/verbaction.h"
#include "app/client/serviceclient.h"
#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/segment.h"
#include "app/theme/widgets/segmentedswitch.h"
#include "app/views/commandfield.h"
#include "app/views/verbbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace penstock {

using namespace Qt::StringLiterals;

TopBar::TopBar(const WorkspaceContext &context, QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent), m_context(context), m_command(new CommandField(context, this)), m_user(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::Block, metrics::Gap, metrics::Block, metrics::Gap + 1);
    row->setSpacing(metrics::Gap);
    addHistory(row, back);
    addHistory(row, forward);
    row->addSpacing(metrics::Tight);
    row->addWidget(makePerspectives());
    row->addWidget(m_command, 3);
    row->addStretch(2);
    row->addWidget(makePrimary());
    m_command->setMinimumWidth(160);
    m_command->setMaximumWidth(420);

    m_user->setAutoRaise(true);
    m_user->setIcon(icons::icon(u"user-circle"_s));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_user);
    connect(context.client, &ServiceClient::ready, this, &TopBar::refreshUser);
    refreshUser();
}

void TopBar::addHistory(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->toolTip());
    row->addWidget(button);
}

QWidget *TopBar::makePerspectives()
{
    auto *perspectives = new SegmentedSwitch(this);
    perspectives->addSegment(u"vm"_s, u"device-desktop"_s, tr("Virtual machines"));
    perspectives->addSegment(u"pool"_s, u"stack-2"_s, tr("Pools"));
    perspectives->setAccessibleName(tr("Perspective"));
    const QList<Segment *> segments = perspectives->findChildren<Segment *>();
    for (Segment *segment : segments) {
        if (segment->id() == "pool"_L1) {
            segment->setEnabled(false);
            segment->setToolTip(tr("Pools come with the pool plugin, which this service does not have."));
        }
    }
    return perspectives;
}

QWidget *TopBar::makePrimary()
{
    auto *button = new VerbButton(new VerbAction(m_context.actions, u"vm.create"_s, this), this);
    button->setProperty("primary", true);
    return button;
}

void TopBar::refreshUser()
{
    const QString user = m_context.client->user();
    m_user->setVisible(!user.isEmpty());
    m_user->setText(user);
    m_user->setAccessibleName(tr("Signed in as %1").arg(user));
    m_user->setToolTip(m_user->accessibleName());
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    draw::hairline(&painter, rect(), Qt::BottomEdge, colors.line);
}

} // namespace penstock
