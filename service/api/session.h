// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/ratelimit.h"
#include "shared/rpc/endpoint.h"

#include <QJsonObject>
#include <QDateTime>
#include <QMap>
#include <QUrl>
#include <QObject>
#include <QStringList>

#include <memory>

class QTimer;

namespace penstock
{

class Authenticator;
class Connection;
class Dispatcher;
struct Caller;
struct Credentials;
struct Identity;
struct Method;

/// One client, from its connection to its end. The first message must sign in; then its calls go to the dispatcher.
/// Objects that serve this client alone, such as watches, become children of lifetime().
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        int callsInFlight = 64;
        int changesBurst = 200;                ///< calls that change something: so many at once …
        int changesPerSecond = 50;             ///< … and then so many a second
        qint64 waitingBytes = 8 * 1024 * 1024; ///< not read by the client; beyond it is closed with 1013
        int violations = 20;                   ///< broken messages before it is closed with 1008
        int answerWithin = 120'000;            ///< ms until a silent handler is answered Timeout
        int idle = 30 * 60 * 1000;             ///< ms without a call until the session of an account ends …
        int absolute = 24 * 60 * 60 * 1000;    ///< … and ms until it ends in any case
    };
    /// Why a session is ended: the close codes of the protocol.
    enum End { Expired = 4010, RightsChanged = 4011, EndedOnRequest = 4012 };
    /// Where a client is.
    struct Origin {
        QString address;
        bool isLocal = true; ///< on this computer: tickets and the token are accepted
        QUrl consoleUrl = {}; ///< where this client reaches the consoles
    };
    struct Service {
        QString name = QStringLiteral("penstockd");
        QString version;
        QStringList capabilities{QStringLiteral("watch"), QStringLiteral("watchPages"), QStringLiteral("console"),
                                 QStringLiteral("batch"), QStringLiteral("dryRun"), QStringLiteral("watchQueries")};
    };

    /// Takes the connection over.
    Session(std::unique_ptr<Connection> connection, Dispatcher *dispatcher, Authenticator *authenticator,
            const Service &service, const Limits &limits, const Origin &origin, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn && !m_ended; }
    [[nodiscard]] const Caller &caller() const { return *m_caller; }
    /// The access key that opened it; empty without one.
    [[nodiscard]] const QString &accessKey() const { return m_accessKey; }
    [[nodiscard]] const QUrl &consoleUrl() const { return m_origin.consoleUrl; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }
    [[nodiscard]] const QDateTime &lastCall() const { return m_lastCallTime; }
    /// Parent for what ends with the session: deleted when the event loop is reached after the end. Null after the end.
    [[nodiscard]] QObject *lifetime() const { return m_lifetime; }

    /// Sends a notification; does nothing after the end.
    void notify(const QString &method, const QJsonObject &params);
    /// The same with a notification that has been serialised for several sessions.
    void send(const QByteArray &notification);
    /// What the client has not read yet.
    [[nodiscard]] qint64 bytesWaiting() const;
    /// Ends the session. Calls that still run are answered into the void; the object deletes itself once the connection
    /// is closed.
    void end(int closeCode, const QString &reason);

    /// Ends the session once its calls in flight are answered, a second from now at the latest; none is accepted meanwhile.
    void endWhenAnswered(int closeCode, const QString &reason);
    /// How session.signIn is described; the dispatcher answers it when it is called a second time.
    [[nodiscard]] static Method signInMethod();

signals:
    void signedIn();
    /// The client has read nearly all that was sent; whoever has much to send goes on now.
    void roomToSend();
    /// The account may do or see something else from now on.
    void rightsChanged();
    /// No call is in flight any more.
    void answered();
    /// Emitted once.
    void ended();

private:
    struct Call {
        qint64 deadline;
        QString method;
        Endpoint::Responder respond;
    };

    void receive(const QString &method, const QJsonObject &params, Endpoint::Responder respond);
    void signIn(const QString &method, const QJsonObject &params, const Endpoint::Responder &respond);
    [[nodiscard]] Result<QJsonObject> signInParameters(const QString &method, const QJsonObject &params) const;
    [[nodiscard]] Result<Identity> localIdentity(const QString &ticket, const QString &token);
    void identified(const Result<Identity> &identity, const QString &client, const Endpoint::Responder &respond);
    void limitLifetime();
    [[nodiscard]] Result<void> admit(const QString &method, const QJsonObject &params);
    void call(const QString &method, const QJsonObject &params, Endpoint::Responder respond);
    void answer(quint64 call, const Result<Answer> &result);
    void expireCalls();
    void countViolation();
    void checkReader();
    void offerRoom();
    void finish();

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<Caller> m_caller;
    QObject *m_lifetime;
    Dispatcher *m_dispatcher;
    Authenticator *m_authenticator;
    Service m_service;
    Limits m_limits;
    RateLimit m_changes;
    QString m_id;
    QMap<quint64, Call> m_calls; ///< in flight, oldest first
    QTimer *m_expiry;
    QTimer *m_idle = nullptr; ///< for accounts
    Origin m_origin;
    QString m_accessKey;
    QDateTime m_since;
    QDateTime m_lastCallTime;
    quint64 m_lastCall = 0;
    int m_violations = 0;
    bool m_closing = false;
    bool m_signingIn = false;
    bool m_signedIn = false;
    bool m_ended = false;
};

} // namespace penstock
