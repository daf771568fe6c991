// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"
#include "shared/rpc/answer.h"
#include "shared/rpc/message.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace penstock {

class Connection;

/// One end of a JSON-RPC 2.0 conversation; both ends may call. Does not own the connection; once that is closed or
/// gone, calls fail at once and answers go nowhere.
class Endpoint final : public QObject
{
    Q_OBJECT

public:
    /// Answers one request; may be called later, in the endpoint's thread, also when the endpoint is gone. Only the
    /// first call counts; a responder that is dropped without one answers Internal.
    using Responder = std::function<void(Result<Answer>)>;
    /// Called for each incoming request. Without a handler every request is answered MethodNotFound.
    using RequestHandler = std::function<void(const QString &method, const QJsonObject &params, Responder respond)>;

    explicit Endpoint(Connection *connection, QObject *parent = nullptr);
    ~Endpoint() override;

    void setRequestHandler(RequestHandler handler) { m_handler = std::move(handler); }

    /// Sends a request. The answer is the result or the peer's error; Timeout after `milliseconds` (0: none),
    /// Unavailable when the connection closes first.
    [[nodiscard]] Async<QJsonValue> call(const QString &method, const QJsonObject &params = {},
                                         int milliseconds = 30000);
    void notify(const QString &method, const QJsonObject &params);

signals:
    void notified(const QString &method, const QJsonObject &params);
    /// An incoming message broke the protocol; it has been answered where that is possible.
    void violated(const Error &error);

private:
    struct Pending {
        Promise<QJsonValue> promise;
        QTimer *timer = nullptr;
    };

    void receive(const QByteArray &text);
    void refuse(const QByteArray &text, const Error &error);
    void answer(const Message &request);
    void finish(qint64 id, Result<QJsonValue> result);
    void failAll();

    QPointer<Connection> m_connection;
    RequestHandler m_handler;
    QHash<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
    bool m_closed = false;
};

} // namespace penstock
