// SPDX-License-Identifier: Apache-2.0
#include "app/views/statusline.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"
#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/views/iconlabel.h"

#include <QLabel>

namespace penstock {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const WorkspaceContext &context, QWidget *parent)
    : QStatusBar(parent), m_context(context), m_connection(new IconLabel(this)), m_hosts(new QLabel(this)),
      m_machines(new QLabel(this)), m_tasks(new QLabel(this))
{
    setSizeGripEnabled(false);
    setFont(fonts::small(font()));
    setContentsMargins(metrics::Tight, 0, metrics::Block, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_connection, m_hosts, m_machines}) {
        widget->setContentsMargins(0, 0, metrics::Block, 0);
        addWidget(widget);
    }
    addPermanentWidget(m_tasks);
    for (QLabel *label : {m_hosts, m_machines, m_tasks}) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    connect(context.client, &ServiceClient::stateChanged, this, &StatusLine::refreshConnection);
    connect(context.client, &ServiceClient::ready, this, &StatusLine::refreshConnection);
    connect(context.client, &ServiceClient::countdownChanged, this, &StatusLine::refreshConnection);
    connect(context.cache, &ResourceCache::objectsChanged, this, &StatusLine::refreshCounts);
    connect(context.tasks, &TaskTracker::runningCountChanged, this, &StatusLine::refreshTasks);
    refreshConnection();
    refreshCounts();
    refreshTasks();
}

void StatusLine::refreshConnection()
{
    switch (m_context.client->state()) {
    case ServiceClient::State::Connected:
        m_connection->display(u"circle-check"_s, tr("Connected to %1").arg(m_context.client->isRemote() ? m_context.client->url().authority() : u"localhost"_s), Tone::Ok);
        break;
    case ServiceClient::State::Stalled:
        m_connection->display(u"hourglass"_s, tr("The service does not answer"), Tone::Warn);
        break;
    case ServiceClient::State::Waiting:
        m_connection->display(u"plug-connected-x"_s,
                              tr("Not connected, trying again in %n s", nullptr, m_context.client->secondsToRetry()),
                              Tone::Error);
        break;
    case ServiceClient::State::SignedOut:
        m_connection->display(u"lock"_s, tr("Signed out of %1").arg(m_context.client->url().authority()), Tone::Warn);
        break;
    case ServiceClient::State::Stopped:
        m_connection->display(u"plug-connected-x"_s, tr("Not connected"), Tone::Dim);
        break;
    case ServiceClient::State::Searching:
    case ServiceClient::State::Connecting:
        m_connection->display(u"plug"_s, tr("Connecting"), Tone::Dim);
        break;
    }
}

void StatusLine::refreshCounts()
{
    const int hosts = m_context.cache->count(u"host"_s);
    const int machines = m_context.cache->count(u"vm"_s);
    int running = 0;
    for (const QJsonObject &machine : m_context.cache->objects(u"vm"_s)) {
        running += machine.value("state"_L1).toString() == "running"_L1 ? 1 : 0;
    }
    m_hosts->setText(hosts > 0 ? tr("%n host(s)", nullptr, hosts) : QString());
    m_machines->setText(hosts > 0 ? tr("%n virtual machine(s), %1 running", nullptr, machines).arg(running) : QString());
}

void StatusLine::refreshTasks()
{
    const int running = m_context.tasks->runningCount();
    m_tasks->setText(running > 0 ? tr("%n task(s) running", nullptr, running) : tr("No tasks running"));
}

} // namespace penstock
