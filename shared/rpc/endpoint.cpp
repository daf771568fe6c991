// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/endpoint.h"

#include "shared/rpc/connection.h"

#include <QThread>
#include <QTimer>

#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unavailable()
{
    return failure(ErrorCode::Unavailable, {QT_TRANSLATE_NOOP("Text", "There is no answer.")},
                   {QT_TRANSLATE_NOOP("Text", "The connection is closed.")},
                   {QT_TRANSLATE_NOOP("Text", "Try again when the connection is back.")});
}

tl::unexpected<Error> timedOut(const QString &method, int milliseconds)
{
    return failure(ErrorCode::Timeout,
                   {QT_TRANSLATE_NOOP("Text", "There is no answer to “{method}”."), {{u"method"_s, method}}},
                   {QT_TRANSLATE_NOOP("Text", "{seconds} seconds have passed; the work may still be going on."),
                    {{u"seconds"_s, milliseconds / 1000.0}}},
                   {QT_TRANSLATE_NOOP("Text", "Check the present state before you try again.")});
}

tl::unexpected<Error> unknownMethod(const QString &method)
{
    return failure(ErrorCode::MethodNotFound,
                   {QT_TRANSLATE_NOOP("Text", "There is no method “{method}”."), {{u"method"_s, method}}},
                   {QT_TRANSLATE_NOOP("Text", "This end of the connection answers no calls.")},
                   {QT_TRANSLATE_NOOP("Text", "Call a method that exists.")});
}

tl::unexpected<Error> forgotten()
{
    return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "There is no answer.")},
                   {QT_TRANSLATE_NOOP("Text", "The work ended without a result.")},
                   {QT_TRANSLATE_NOOP("Text", "Check the present state before you try again.")});
}

/// The duty to answer one request: answers once, and says so when it is dropped without an answer.
class Duty
{
public:
    Duty(Endpoint *endpoint, Connection *connection, QJsonValue id)
        : m_endpoint(endpoint), m_connection(connection), m_id(std::move(id))
    {}

    ~Duty()
    {
        if (m_endpoint && m_endpoint->thread() == QThread::currentThread()) {
            give(forgotten());
        }
    }

    Q_DISABLE_COPY_MOVE(Duty)

    void give(const Result<Answer> &result)
    {
        if (!std::exchange(m_given, true) && m_endpoint && m_connection) {
            m_connection->sendText(Message::response(m_id, result).serialized());
        }
    }

private:
    QPointer<Endpoint> m_endpoint;
    QPointer<Connection> m_connection;
    QJsonValue m_id;
    bool m_given = false;
};

} // namespace

Endpoint::Endpoint(Connection *connection, QObject *parent) : QObject(parent), m_connection(connection)
{
    connect(connection, &Connection::textReceived, this, &Endpoint::receive);
    connect(connection, &Connection::closed, this, &Endpoint::failAll);
    connect(connection, &QObject::destroyed, this, &Endpoint::failAll);
}

Endpoint::~Endpoint() = default;

Async<QJsonValue> Endpoint::call(const QString &method, const QJsonObject &params, int milliseconds)
{
    if (!m_connection || m_closed) {
        return ready<QJsonValue>(unavailable());
    }
    const qint64 id = ++m_lastId;
    Pending pending;
    if (milliseconds > 0) {
        pending.timer = new QTimer(this);
        pending.timer->setSingleShot(true);
        connect(pending.timer, &QTimer::timeout, this,
                [this, id, method, milliseconds] { finish(id, timedOut(method, milliseconds)); });
        pending.timer->start(milliseconds);
    }
    m_pending.insert(id, pending);
    m_connection->sendText(Message::request(id, method, params).serialized());
    return pending.promise.future();
}

void Endpoint::notify(const QString &method, const QJsonObject &params)
{
    if (m_connection && !m_closed) {
        m_connection->sendText(Message::notification(method, params).serialized());
    }
}

void Endpoint::receive(const QByteArray &text)
{
    auto message = Message::parse(text);
    if (!message) {
        refuse(text, message.error());
        return;
    }
    switch (message->kind) {
    case Message::Kind::Request:
        answer(*message);
        break;
    case Message::Kind::Notification:
        emit notified(message->method, message->params);
        break;
    case Message::Kind::Response:
        finish(message->id.toInteger(), std::move(message->result));
        break;
    case Message::Kind::ErrorResponse:
        if (message->id.isNull()) {
            emit violated(message->error);
        } else {
            finish(message->id.toInteger(), failure(std::move(message->error)));
        }
        break;
    }
}

void Endpoint::refuse(const QByteArray &text, const Error &error)
{
    // The first signal's receiver may close or delete everything, therefore the answer goes first.
    if (m_connection && !m_closed && !Message::isAnswer(text)) {
        m_connection->sendText(Message::response(Message::idOf(text), failure(error)).serialized());
    }
    emit violated(error);
}

void Endpoint::answer(const Message &request)
{
    auto duty = std::make_shared<Duty>(this, m_connection, request.id);
    if (!m_handler) {
        duty->give(unknownMethod(request.method));
        return;
    }
    const RequestHandler handler = m_handler;
    handler(request.method, request.params, [duty](const Result<Answer> &result) { duty->give(result); });
}

void Endpoint::finish(qint64 id, Result<QJsonValue> result)
{
    // An answer that is not awaited any more came after its time limit.
    const auto found = m_pending.constFind(id);
    if (found == m_pending.constEnd()) {
        return;
    }
    const Pending pending = *found;
    m_pending.erase(found);
    if (pending.timer) {
        pending.timer->deleteLater();
    }
    pending.promise.finish(std::move(result));
}

void Endpoint::failAll()
{
    m_closed = true;
    const QList<qint64> ids = m_pending.keys();
    for (const qint64 id : ids) {
        finish(id, unavailable());
    }
}

} // namespace penstock
