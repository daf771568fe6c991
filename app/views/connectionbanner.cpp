// SPDX-License-Identifier: Apache-2.0
#include "app/views/connectionbanner.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/banner.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ConnectionBanner::ConnectionBanner(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_loss(new Banner(Banner::Kind::Warning, {}, this)), m_tryNow(m_loss->addAction(tr("Try now"))),
      m_signIn(m_loss->addAction(tr("Sign in"))),
      m_remark(new Banner(Banner::Kind::Info, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Block, metrics::Gap, metrics::Block, metrics::Gap);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_loss);
    column->addWidget(m_remark);
    m_loss->hide();
    m_remark->hide();
    m_remark->setDismissible(true);
    connect(m_tryNow, &QPushButton::clicked, context.client, &ServiceClient::retryNow);
    connect(m_signIn, &QPushButton::clicked, this, &ConnectionBanner::signInWanted);
    connect(m_remark, &Banner::dismissed, this, &ConnectionBanner::refresh);
    connect(context.client, &ServiceClient::stateChanged, this, &ConnectionBanner::refresh);
    connect(context.client, &ServiceClient::countdownChanged, this, &ConnectionBanner::refresh);
    refresh();
}

QString ConnectionBanner::lossText() const
{
    if (m_context.client->state() == ServiceClient::State::SignedOut) {
        return translated(m_context.client->lastError()) + u' ' + tr("Until then you see what was known.");
    }
    const QDateTime asOf = m_context.cache->asOf();
    if (m_wasConnected && asOf.isValid()) {
        return tr("The connection to the service is lost. You see what was known as of %1; nothing can be changed.")
            .arg(asOf.toLocalTime().time().toString(u"HH:mm:ss"_s));
    }
    const QString why = translated(m_context.client->lastError());
    return why.isEmpty() ? tr("The service cannot be reached.") : why;
}

void ConnectionBanner::refresh()
{
    const ServiceClient::State state = m_context.client->state();
    const bool connected = state == ServiceClient::State::Connected;
    m_wasConnected = m_wasConnected || connected;
    // The first attempts stay quiet: a message that vanishes after half a second only frightens.
    const bool first = !m_wasConnected && state != ServiceClient::State::Waiting;
    if (!connected && !first) {
        m_loss->setText(state == ServiceClient::State::Stalled
                            ? tr("The service has not answered for some seconds. Nothing can be changed until it does.")
                            : lossText());
        const bool isOver = state == ServiceClient::State::SignedOut;
        m_tryNow->setVisible(!isOver);
        m_signIn->setVisible(isOver);
        const int seconds = m_context.client->secondsToRetry();
        m_loss->setDetail(state == ServiceClient::State::Waiting ? tr("Trying again in %n s", nullptr, seconds)
                          : state == ServiceClient::State::Stalled || isOver ? QString() : tr("Trying to connect"));
    }
    m_loss->setVisible(!connected && !first);
    setVisible(m_loss->isVisibleTo(this) || m_remark->isVisibleTo(this));
}

void ConnectionBanner::offer(const QString &text, const QString &action, const std::function<void()> &act)
{
    say(text);
    connect(m_remark->addAction(action), &QPushButton::clicked, this, [this, act] {
        m_remark->hide();
        refresh();
        act();
    });
}

void ConnectionBanner::say(const QString &text)
{
    m_remark->clearActions();
    m_remark->setKind(Banner::Kind::Info);
    m_remark->setText(text);
    m_remark->show();
    refresh();
    QTimer::singleShot(15s, this, [this, text] {
        if (m_remark->text() == text) {
            m_remark->hide();
            refresh();
        }
    });
}

void ConnectionBanner::complain(const QString &text)
{
    m_remark->clearActions();
    m_remark->setKind(Banner::Kind::Error);
    m_remark->setText(text);
    m_remark->show();
    refresh();
}

} // namespace penstock
