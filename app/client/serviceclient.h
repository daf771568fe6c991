// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/backoff.h"
#include "app/client/heartbeat.h"
#include "app/client/servicelocator.h"
#include "shared/core/async.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"
#include "shared/model/typeregistry.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace penstock {

class ServiceSession;
class ServiceWatch;

/// The way to the service: finds it, signs in, keeps the connection alive, and comes back by itself when it is lost.
class ServiceClient final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Searching,  ///< asks the control sockets
        Connecting, ///< opens the connection, signs in, learns types and methods
        Connected,
        Stalled, ///< still connected, but nothing has come for five seconds
        SignedOut, ///< the service accepts the credentials no more; connectTo() with others goes on
        Waiting, ///< not connected; secondsToRetry() counts down to the next attempt
        Stopped,
    };
    Q_ENUM(State)

    explicit ServiceClient(ServiceLocator locator = {}, QObject *parent = nullptr);
    ~ServiceClient() override;

    /// In which descriptions come where plugins have words in it; English without.
    void setLanguage(const QString &language) { m_language = language; }
    void start();
    void stop();
    /// Leaves the present service for another one, or for the one of this computer.
    void connectTo(const ServiceLocator &locator);
    void connectHome();
    [[nodiscard]] bool isRemote() const { return !m_locator.url().isEmpty(); }
    /// Tries at once instead of at the end of the countdown; gives up a stalled connection.
    void retryNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }
    [[nodiscard]] int secondsToRetry() const;
    /// Why the last attempt failed or the last connection ended. NotFound: no service is running.
    [[nodiscard]] Error lastError() const { return m_lastError; }
    /// When the service was heard last; invalid before the first time.
    [[nodiscard]] QDateTime lastContact() const { return m_heartbeat.lastContact(); }

    // Of the present or, while there is none, the last connection.
    [[nodiscard]] QString user() const { return m_greeting.value(QLatin1String("user")).toString(); }
    [[nodiscard]] QString serviceVersion() const;
    [[nodiscard]] QStringList capabilities() const;
    /// For TYPE.watch: everything or what meets a condition, in pages where the service can do that.
    [[nodiscard]] QJsonObject watchParameters(const QString &where = {}) const;
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QList<QSslError> expectedTlsErrors() const { return m_expected; }
    [[nodiscard]] const ServiceLocator &locator() const { return m_locator; }
    [[nodiscard]] QList<ResourceType> types() const { return m_types; }
    /// The same types, as conditions need them.
    [[nodiscard]] const TypeRegistry &registry() const { return m_registry; }
    [[nodiscard]] QList<Method> methods() const { return m_methods; }
    /// Null when the service has none of this name. Valid until the next ready().
    [[nodiscard]] const Method *method(const QString &name) const;
    [[nodiscard]] const ResourceType *type(const QString &name) const;

    /// Unavailable at once while not connected. A call to a method that changes something gets a token of its own
    /// unless params has one.
    [[nodiscard]] Async<QJsonValue> call(const QString &method, const QJsonObject &params = {}, int timeoutMs = 30000);

signals:
    /// Words of plugins in the language (PluginTranslator), before anything is shown of the connection.
    void wordsLearned(const QJsonObject &words);
    void stateChanged();
    void countdownChanged(int seconds);
    /// The session is over for good.
    void signedOut(const Error &error);
    void notified(const QString &method, const QJsonObject &params);
    /// Signed in; types and methods are loaded. Emitted for every connection.
    void ready();

private:
    void attempt();
    void open(const ServiceOffer &offer);
    void sessionEstablished();
    void waitForRetry(const Error &error);
    void countDown();
    void ping();
    void probeWhileStalled();
    void dropSession();
    void setState(State state);

    ServiceLocator m_home;
    ServiceLocator m_locator;
    QString m_language;
    State m_state = State::Stopped;
    static constexpr int reviveWithin = 2000; ///< ms for a stalled connection once the service makes offers again
    int m_reviveWithin = reviveWithin;
    Backoff m_backoff;
    Heartbeat m_heartbeat;
    QTimer m_retry;
    QTimer m_countdown;
    QTimer m_probe;
    std::unique_ptr<ServiceWatch> m_watch;
    std::unique_ptr<ServiceSession> m_session;
    std::shared_ptr<int> m_attempt; ///< lives as long as the present attempt and its connection
    int m_lastCountdown = -1;
    bool m_pinging = false;
    Error m_lastError;
    QJsonObject m_greeting;
    QUrl m_url;
    QList<QSslError> m_expected;
    QList<ResourceType> m_types;
    TypeRegistry m_registry;
    QList<Method> m_methods;
};

} // namespace penstock
