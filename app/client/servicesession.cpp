// SPDX-License-Identifier: Apache-2.0
#include "app/client/servicesession.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int establishWithin = 10000;
constexpr int callWithin = 10000;
constexpr int firstEndOfSession = 4010; // see docs/protocol.md
constexpr int lastEndOfSession = 4012;
/// A snapshot of tens of thousands of objects is one message.
constexpr WebSocketConnection::Limits limits{.frameBytes = 64 * 1024 * 1024, .messageBytes = 256 * 1024 * 1024};

QString clientName()
{
    const QString name = QCoreApplication::applicationName();
    return u"%1 %2"_s.arg(name.isEmpty() ? u"penstock"_s : name, QCoreApplication::applicationVersion()).trimmed();
}

Error lost(const QString &reason)
{
    return Error{
        .code = ErrorCode::Unavailable,
        .what = QT_TRANSLATE_NOOP("Text", "The connection to the Penstock service is lost."),
        .why = QT_TRANSLATE_NOOP("Text", "The service has closed the connection or has ended."),
        .fix = QT_TRANSLATE_NOOP("Text", "It is tried again by itself; if that does not help, restart the service."),
        .field = {},
        .detail = reason};
}

/// The service has ended the session, not the connection.
Error over(int code)
{
    const Text why = code == firstEndOfSession ? Text(QT_TRANSLATE_NOOP("Text", "Nothing was done for a long time, or the session was a day old."))
                     : code == lastEndOfSession ? Text(QT_TRANSLATE_NOOP("Text", "It was ended on request."))
                                                : Text(QT_TRANSLATE_NOOP("Text", "The rights or the password of the account have changed."));
    return Error{.code = ErrorCode::Unauthenticated,
                 .what = QT_TRANSLATE_NOOP("Text", "The session has ended."),
                 .why = why,
                 .fix = QT_TRANSLATE_NOOP("Text", "Sign in again."),
                 .field = {},
                 .detail = {}};
}

Error slow()
{
    return Error{.code = ErrorCode::Timeout,
                 .what = QT_TRANSLATE_NOOP("Text", "The Penstock service does not answer."),
                 .why = QT_TRANSLATE_NOOP("Text", "The connection was not ready within ten seconds."),
                 .fix = QT_TRANSLATE_NOOP("Text", "Wait a moment, or restart the service."),
                 .field = {},
                 .detail = {}};
}

} // namespace

ServiceSession::ServiceSession(const ServiceOffer &offer, const QString &language, QObject *parent)
    : QObject(parent),
      m_offer(offer),
      m_language(language),
      m_connection(offer.url, limits, offer.expected),
      m_endpoint(&m_connection)
{
    connect(&m_connection, &Connection::opened, this, &ServiceSession::signIn);
    connect(&m_connection, &Connection::textReceived, this, &ServiceSession::contact);
    connect(&m_connection, &Connection::closed, this, [this](int code, const QString &reason) {
        end(code >= firstEndOfSession && code <= lastEndOfSession ? over(code) : lost(reason));
    });
    connect(&m_endpoint, &Endpoint::notified, this, &ServiceSession::notified);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(slow()); });
    m_deadline.start(establishWithin);
}

Async<QJsonValue> ServiceSession::call(const QString &method, const QJsonObject &params, int timeoutMs)
{
    return m_endpoint.call(method, params, timeoutMs);
}

void ServiceSession::close()
{
    m_ended = true;
    m_deadline.stop();
    m_connection.close(1000, {});
}

void ServiceSession::signIn()
{
    QJsonObject params = m_offer.credentials.isEmpty() ? QJsonObject{{u"ticket"_s, m_offer.ticket}} : m_offer.credentials;
    params.insert("client"_L1, clientName());
    whenDone(call(u"session.signIn"_s, params, callWithin), this, [this](const Result<QJsonValue> &answer) {
        if (!answer) {
            end(answer.error());
            return;
        }
        m_greeting = answer->toObject();
        learnTypes();
    });
}

void ServiceSession::learnTypes()
{
    whenDone(call(u"type.list"_s, {}, callWithin), this, [this](const Result<QJsonValue> &answer) {
        if (!answer) {
            end(answer.error());
            return;
        }
        m_words = PluginWords(answer->toObject().value("translations"_L1).toObject(), m_language);
        for (const auto &item : answer->toObject().value("types"_L1).toArray()) {
            m_types.append(ResourceType::fromJson(m_words.type(item.toObject())));
        }
        learnMethods();
    });
}

void ServiceSession::learnMethods()
{
    whenDone(call(u"method.list"_s, {}, callWithin), this, [this](const Result<QJsonValue> &answer) {
        if (!answer) {
            end(answer.error());
            return;
        }
        for (const auto &item : answer->toObject().value("methods"_L1).toArray()) {
            m_methods.append(Method::fromJson(m_words.method(item.toObject())));
        }
        m_deadline.stop();
        if (!m_ended) {
            emit established();
        }
    });
}

void ServiceSession::end(const Error &error)
{
    if (m_ended) {
        return;
    }
    close();
    emit ended(error);
}

} // namespace penstock
