// SPDX-License-Identifier: Apache-2.0
#include "app/client/serviceclient.h"

#include "app/client/servicesession.h"
#include "app/client/servicewatch.h"
#include "shared/core/randomid.h"

#include <QJsonArray>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int countdownStep = 200;
constexpr int answerWithin = 30000;
constexpr int longestReviveWithin = 60000;
constexpr int watchPage = 1000; ///< objects the service sends before it waits for this side

Error notConnected()
{
    return Error{.code = ErrorCode::Unavailable,
                 .what = QT_TRANSLATE_NOOP("Text", "This was not done."),
                 .why = QT_TRANSLATE_NOOP("Text", "There is no connection to the Penstock service at present."),
                 .fix = QT_TRANSLATE_NOOP("Text", "Try again when the connection is back."),
                 .field = {},
                 .detail = {}};
}

} // namespace

ServiceClient::ServiceClient(ServiceLocator locator, QObject *parent) : QObject(parent), m_home(locator), m_locator(std::move(locator))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServiceClient::attempt);
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &ServiceClient::countDown);
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, &ServiceClient::probeWhileStalled);
    connect(&m_heartbeat, &Heartbeat::pingDue, this, &ServiceClient::ping);
    connect(&m_heartbeat, &Heartbeat::stalled, this, [this] {
        m_probe.start(m_backoff.next());
        setState(State::Stalled);
    });
    connect(&m_heartbeat, &Heartbeat::revived, this, [this] {
        m_probe.stop();
        m_reviveWithin = reviveWithin;
        m_backoff.reset();
        setState(State::Connected);
    });
}

ServiceClient::~ServiceClient()
{
    if (m_session) {
        m_session->disconnect(this);
    }
}

void ServiceClient::start()
{
    if (m_state != State::Stopped) {
        return;
    }
    m_watch = std::make_unique<ServiceWatch>(m_locator.runtimeDirectories());
    connect(m_watch.get(), &ServiceWatch::appeared, this, [this] {
        if (m_state == State::Waiting || m_state == State::Stalled) {
            retryNow();
        }
    });
    attempt();
}

void ServiceClient::stop()
{
    dropSession();
    m_watch.reset();
    setState(State::Stopped);
}

void ServiceClient::connectTo(const ServiceLocator &locator)
{
    stop();
    m_locator = locator;
    m_lastError = {};
    m_backoff.reset();
    start();
}

void ServiceClient::connectHome()
{
    connectTo(m_home);
}

void ServiceClient::retryNow()
{
    if (m_state == State::Waiting || m_state == State::Stalled) {
        m_backoff.reset();
        attempt();
    }
}

int ServiceClient::secondsToRetry() const
{
    return m_retry.isActive() ? (m_retry.remainingTime() + 999) / 1000 : 0;
}

QString ServiceClient::serviceVersion() const
{
    return m_greeting.value("service"_L1).toObject().value("version"_L1).toString();
}

QJsonObject ServiceClient::watchParameters(const QString &where) const
{
    QJsonObject parameters;
    if (!where.isEmpty()) {
        parameters.insert("where"_L1, where);
    }
    if (capabilities().contains("watchPages"_L1)) {
        parameters.insert("pageSize"_L1, watchPage);
    }
    return parameters;
}

QStringList ServiceClient::capabilities() const
{
    return m_greeting.value("capabilities"_L1).toVariant().toStringList();
}

const Method *ServiceClient::method(const QString &name) const
{
    const auto found =
        std::find_if(m_methods.cbegin(), m_methods.cend(), [&](const Method &method) { return method.name == name; });
    return found == m_methods.cend() ? nullptr : &*found;
}

const ResourceType *ServiceClient::type(const QString &name) const
{
    const auto found =
        std::find_if(m_types.cbegin(), m_types.cend(), [&](const ResourceType &type) { return type.name() == name; });
    return found == m_types.cend() ? nullptr : &*found;
}

Async<QJsonValue> ServiceClient::call(const QString &name, const QJsonObject &params, int timeoutMs)
{
    if (m_state != State::Connected || !m_session) {
        return failed<QJsonValue>(notConnected());
    }
    const Method *described = method(name);
    QJsonObject complete = params;
    if (described && described->changes && !params.contains("token"_L1)) {
        complete.insert("token"_L1, newId());
    }
    return m_session->call(name, complete, timeoutMs);
}

void ServiceClient::attempt()
{
    dropSession();
    m_attempt = std::make_shared<int>();
    setState(State::Searching);
    whenDone(m_locator.find(this), this, [this, mine = std::weak_ptr(m_attempt)](const Result<ServiceOffer> &offer) {
        if (mine.expired()) {
            return;
        }
        if (offer) {
            open(*offer);
        } else {
            waitForRetry(offer.error());
        }
    });
}

void ServiceClient::open(const ServiceOffer &offer)
{
    m_session = std::make_unique<ServiceSession>(offer, m_language);
    connect(m_session.get(), &ServiceSession::established, this, &ServiceClient::sessionEstablished);
    connect(m_session.get(), &ServiceSession::ended, this, &ServiceClient::waitForRetry);
    connect(m_session.get(), &ServiceSession::notified, this, &ServiceClient::notified);
    connect(m_session.get(), &ServiceSession::contact, &m_heartbeat, &Heartbeat::contact);
    setState(State::Connecting);
}

void ServiceClient::sessionEstablished()
{
    m_greeting = m_session->greeting();
    m_types = m_session->types();
    m_registry = {};
    for (const ResourceType &type : std::as_const(m_types)) {
        m_registry.add(type);
    }
    m_methods = m_session->methods();
    m_url = m_session->offer().url;
    m_expected = m_session->offer().expected;
    m_lastError = {};
    m_backoff.reset();
    m_heartbeat.start();
    emit wordsLearned(m_session->words().all());
    setState(State::Connected);
    if (m_state == State::Connected) {
        emit ready();
    }
}

void ServiceClient::waitForRetry(const Error &error)
{
    dropSession();
    m_lastError = error;
    if (error.code == ErrorCode::Unauthenticated && m_locator.asksAgain()) {
        m_locator.setCredentials({}); // of no more use
        setState(State::SignedOut);
        emit signedOut(error);
        return;
    }
    m_retry.start(m_backoff.next());
    m_countdown.start();
    setState(State::Waiting);
    countDown();
}

void ServiceClient::countDown()
{
    const int seconds = secondsToRetry();
    if (seconds != m_lastCountdown) {
        m_lastCountdown = seconds;
        emit countdownChanged(seconds);
    }
}

void ServiceClient::ping()
{
    if (!m_session || m_pinging) {
        return;
    }
    m_pinging = true;
    whenDone(m_session->call(u"service.info"_s, {}, answerWithin), this,
             [this, mine = std::weak_ptr(m_attempt)](const Result<QJsonValue> &) {
                 if (!mine.expired()) {
                     m_pinging = false;
                 }
             });
}

/// A stalled service may come back on the same connection, so that is kept. When the service makes offers again and the
/// connection stays silent nevertheless, it is the connection that is broken.
void ServiceClient::probeWhileStalled()
{
    whenDone(m_locator.find(this), this, [this, mine = std::weak_ptr(m_attempt)](const Result<ServiceOffer> &offer) {
        if (mine.expired() || m_state != State::Stalled) {
            return;
        }
        if (!offer) {
            m_probe.start(m_backoff.next());
            return;
        }
        QTimer::singleShot(m_reviveWithin, this, [this, mine] {
            if (!mine.expired() && m_state == State::Stalled) {
                // It may only be busy with what this client asks for; asking again and again would never end.
                m_reviveWithin = qMin(2 * m_reviveWithin, longestReviveWithin);
                attempt();
            }
        });
    });
}

void ServiceClient::dropSession()
{
    m_attempt.reset();
    m_heartbeat.stop();
    m_retry.stop();
    m_countdown.stop();
    m_probe.stop();
    m_pinging = false;
    m_lastCountdown = -1;
    if (m_session) {
        // It may be the one whose signal is being handled.
        m_session->disconnect(this);
        m_session->disconnect(&m_heartbeat);
        m_session->close();
        m_session.release()->deleteLater();
    }
}

void ServiceClient::setState(State state)
{
    if (state != m_state) {
        m_state = state;
        emit stateChanged();
    }
}

} // namespace penstock
