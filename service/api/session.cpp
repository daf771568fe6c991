// SPDX-License-Identifier: Apache-2.0
#include "service/api/session.h"

#include "service/api/authenticator.h"
#include "service/api/batchmethod.h"
#include "service/api/caller.h"
#include "service/api/dispatcher.h"
#include "shared/core/isotime.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"
#include "shared/model/validation.h"
#include "shared/rpc/connection.h"

#include <QJsonArray>
#include <QTimer>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

enum CloseCode { UnsupportedData = 1003, Policy = 1008, TryAgainLater = 1013 };

constexpr int expiryInterval = 1000;
constexpr qint64 roomBelow = 256 * 1024; ///< bytes not yet read by the client

tl::unexpected<Error> notSignedIn()
{
    return failure(ErrorCode::Unauthenticated, {QT_TRANSLATE_NOOP("Text", "Nobody is signed in here.")}, {},
                   {QT_TRANSLATE_NOOP("Text", "Call session.signIn first.")});
}

tl::unexpected<Error> exhausted(Text why)
{
    return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The call was not accepted.")},
                   std::move(why), {QT_TRANSLATE_NOOP("Text", "Wait a moment and call again.")});
}

} // namespace

Session::Session(std::unique_ptr<Connection> connection, Dispatcher *dispatcher, Authenticator *authenticator,
                 const Service &service, const Limits &limits, const Origin &origin, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_endpoint(std::make_unique<Endpoint>(m_connection.get())),
      m_caller(std::make_unique<Caller>()), m_lifetime(new QObject(this)), m_dispatcher(dispatcher),
      m_authenticator(authenticator), m_service(service), m_limits(limits),
      m_changes(limits.changesBurst, limits.changesPerSecond), m_id(newId()), m_expiry(new QTimer(this)), m_origin(origin)
{
    m_endpoint->setRequestHandler([this](const QString &method, const QJsonObject &params,
                                         Endpoint::Responder respond) { receive(method, params, std::move(respond)); });
    connect(m_endpoint.get(), &Endpoint::violated, this, &Session::countViolation);
    connect(m_endpoint.get(), &Endpoint::notified, this, [this] {
        if (!m_signedIn) {
            countViolation();
        }
    });
    connect(m_connection.get(), &Connection::binaryReceived, this,
            [this] { end(UnsupportedData, u"Only text messages are understood here."_s); });
    connect(m_connection.get(), &Connection::closed, this, [this] {
        finish();
        deleteLater();
    });
    connect(m_connection.get(), &Connection::bytesWritten, this, &Session::offerRoom);
    connect(m_expiry, &QTimer::timeout, this, &Session::expireCalls);
}

Session::~Session()
{
    finish();
}

void Session::notify(const QString &method, const QJsonObject &params)
{
    if (isSignedIn()) {
        m_endpoint->notify(method, params);
        checkReader();
    }
}

void Session::send(const QByteArray &notification)
{
    if (isSignedIn()) {
        m_connection->sendText(notification);
        checkReader();
    }
}

qint64 Session::bytesWaiting() const
{
    return m_connection->bytesToWrite();
}

void Session::end(int closeCode, const QString &reason)
{
    if (!m_ended) {
        log::info("api", u"A session is ended."_s, {{u"user"_s, m_caller->user}, {u"reason"_s, reason}});
        m_connection->close(closeCode, reason);
        finish();
    }
}

void Session::endWhenAnswered(int closeCode, const QString &reason)
{
    if (m_calls.isEmpty()) {
        end(closeCode, reason);
        return;
    }
    m_closing = true;
    const auto finish = [this, closeCode, reason] { end(closeCode, reason); };
    connect(this, &Session::answered, this, finish);
    QTimer::singleShot(1000, this, finish);
}

void Session::receive(const QString &method, const QJsonObject &params, Endpoint::Responder respond)
{
    if (m_ended || m_closing) {
        return;
    }
    if (m_signingIn) {
        respond(notSignedIn());
        end(Policy, u"A client waits for the answer to its sign-in."_s);
    } else if (!m_signedIn) {
        signIn(method, params, respond);
    } else if (const auto admitted = admit(method, params); !admitted) {
        respond(failure(admitted.error()));
        checkReader();
    } else {
        call(method, params, std::move(respond));
    }
}

void Session::signIn(const QString &method, const QJsonObject &params, const Endpoint::Responder &respond)
{
    const auto checked = signInParameters(method, params);
    const auto text = [&checked](QLatin1StringView name) { return checked ? checked->value(name).toString() : QString(); };
    const QString client = text("client"_L1);
    if (!checked) {
        identified(failure(checked.error()), client, respond);
    } else if (checked->contains("ticket"_L1) || checked->contains("token"_L1)) {
        identified(localIdentity(text("ticket"_L1), text("token"_L1)), client, respond);
    } else {
        m_signingIn = true;
        const Credentials credentials{text("user"_L1), text("password"_L1), text("accessKey"_L1), text("secret"_L1)};
        whenDone(m_authenticator->check(credentials, m_origin.address), this,
                 [this, client, respond](const Result<Identity> &identity) {
                     m_signingIn = false;
                     if (!m_ended) {
                         identified(identity, client, respond);
                     }
                 });
    }
}

Result<QJsonObject> Session::signInParameters(const QString &method, const QJsonObject &params) const
{
    const Method expected = signInMethod();
    if (method != expected.name) {
        return notSignedIn();
    }
    auto checked = validated(expected.parameters, params);
    if (!checked) {
        return checked;
    }
    for (const QString &name : {u"ticket"_s, u"token"_s, u"user"_s, u"accessKey"_s}) {
        if (checked->value(name).toString().isEmpty()) {
            checked->remove(name);
        }
    }
    const int ways = int(checked->contains("ticket"_L1)) + int(checked->contains("token"_L1)) +
                     int(checked->contains("user"_L1)) + int(checked->contains("accessKey"_L1));
    if (ways != 1) {
        return failure(
            ErrorCode::InvalidArgument,
            {QT_TRANSLATE_NOOP("Text", "A sign-in needs a ticket, a token, a user or an access key, and only one of them.")},
            {}, {QT_TRANSLATE_NOOP("Text", "Connect to the control socket for a ticket, or name an account.")});
    }
    return checked;
}

Result<Identity> Session::localIdentity(const QString &ticket, const QString &token)
{
    if (!m_origin.isLocal) {
        return failure(ErrorCode::Unauthenticated, {QT_TRANSLATE_NOOP("Text", "The sign-in was refused.")},
                       {QT_TRANSLATE_NOOP("Text", "Tickets and the token are for the service's own computer.")},
                       {QT_TRANSLATE_NOOP("Text", "Sign in with an account.")});
    }
    return ticket.isEmpty() ? std::as_const(*m_authenticator).checkToken(token) : m_authenticator->redeemTicket(ticket);
}

void Session::identified(const Result<Identity> &identity, const QString &client, const Endpoint::Responder &respond)
{
    if (!identity) {
        respond(failure(identity.error()));
        end(Policy, u"The sign-in was refused."_s);
        return;
    }
    m_signedIn = true;
    m_accessKey = identity->key;
    m_since = m_lastCallTime = QDateTime::currentDateTimeUtc();
    *m_caller = {.sessionId = m_id,
                 .user = identity->user,
                 .peer = client,
                 .localAdministrator = identity->localAdministrator,
                 .account = identity->account,
                 .address = identity->process.isEmpty() ? m_origin.address : identity->process,
                 .session = this};
    QJsonObject answer{{u"session"_s, m_id},
                       {u"user"_s, identity->user},
                       {u"service"_s, QJsonObject{{u"name"_s, m_service.name}, {u"version"_s, m_service.version}}},
                       {u"capabilities"_s, QJsonArray::fromStringList(m_service.capabilities)}};
    if (!identity->account.isEmpty()) {
        limitLifetime();
        answer.insert("account"_L1, identity->account);
        answer.insert("expires"_L1, isoTime(m_since.addMSecs(m_limits.absolute)));
    }
    respond(answer);
    log::info("api", u"A session begins."_s, {{u"user"_s, m_caller->user}, {u"client"_s, m_caller->peer}});
    emit signedIn();
}

void Session::limitLifetime()
{
    m_idle = new QTimer(this);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, [this] { end(Expired, u"The session was not used for too long."_s); });
    m_idle->start(m_limits.idle);
    QTimer::singleShot(m_limits.absolute, this, [this] { end(Expired, u"The session has had its time."_s); });
}

Result<void> Session::admit(const QString &method, const QJsonObject &params)
{
    if (m_calls.size() >= m_limits.callsInFlight) {
        return exhausted({QT_TRANSLATE_NOOP("Text", "{count} calls of this session wait for their answer already."),
                          {{u"count"_s, m_limits.callsInFlight}}});
    }
    const Method *described = m_dispatcher->find(method);
    const int changes = method == "batch"_L1                  ? BatchMethod::changesIn(*m_dispatcher, params)
                        : described && described->changes ? 1
                                                          : 0;
    if (changes > 0 && !m_changes.pass(changes)) {
        return exhausted({QT_TRANSLATE_NOOP("Text", "This session may change {count} things a second."),
                          {{u"count"_s, m_limits.changesPerSecond}}});
    }
    return {};
}

void Session::call(const QString &method, const QJsonObject &params, Endpoint::Responder respond)
{
    const quint64 number = ++m_lastCall;
    m_lastCallTime = QDateTime::currentDateTimeUtc();
    if (m_idle) {
        m_idle->start();
    }
    m_calls.insert(number, {steadyMilliseconds() + m_limits.answerWithin, method, std::move(respond)});
    m_dispatcher->dispatch(*m_caller, method, params,
                           [self = QPointer(this), number](const Result<Answer> &result) {
                               if (self) {
                                   self->answer(number, result);
                               }
                           });
    if (!m_calls.isEmpty() && !m_expiry->isActive()) {
        m_expiry->start(expiryInterval);
    }
}

void Session::answer(quint64 call, const Result<Answer> &result)
{
    // A call that is not there any more had its time, or the session has ended.
    const auto found = m_calls.constFind(call);
    if (found != m_calls.cend()) {
        const Endpoint::Responder respond = found->respond;
        m_calls.erase(found);
        respond(result);
        checkReader();
        if (m_calls.isEmpty()) {
            emit answered();
        }
    }
}

void Session::expireCalls()
{
    const qint64 now = steadyMilliseconds();
    while (!m_calls.isEmpty() && m_calls.first().deadline <= now) {
        const Call &late = m_calls.first();
        log::warning("api", u"A method did not answer."_s, {{u"method"_s, late.method}});
        answer(m_calls.firstKey(),
               failure(ErrorCode::Timeout,
                       {QT_TRANSLATE_NOOP("Text", "There is no answer to “{method}”."), {{u"method"_s, late.method}}},
                       {QT_TRANSLATE_NOOP("Text", "{seconds} seconds have passed; the work may still be going on."),
                        {{u"seconds"_s, m_limits.answerWithin / 1000.0}}},
                       {QT_TRANSLATE_NOOP("Text", "Check the present state before you try again.")}));
    }
    if (m_calls.isEmpty()) {
        m_expiry->stop();
    }
}

void Session::countViolation()
{
    checkReader();
    if (++m_violations > m_limits.violations || !m_signedIn) {
        end(Policy, u"The messages do not follow the protocol."_s);
    }
}

void Session::offerRoom()
{
    if (isSignedIn() && m_connection->bytesToWrite() < roomBelow) {
        emit roomToSend();
    }
}

void Session::checkReader()
{
    if (!m_ended && m_connection->bytesToWrite() > m_limits.waitingBytes) {
        end(TryAgainLater, u"Too much waits to be read by this client."_s);
    }
}

void Session::finish()
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_expiry->stop();
    // What hangs on the session may be on the stack at this moment: a watch that has just sent too much.
    std::exchange(m_lifetime, nullptr)->deleteLater();
    m_calls.clear();
    m_caller->session.clear();
    emit ended();
}

} // namespace penstock
