// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/pluginwords.h"
#include "app/client/serviceoffer.h"
#include "shared/core/async.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"
#include "shared/rpc/endpoint.h"
#include "shared/rpc/websocketconnection.h"

#include <QObject>
#include <QTimer>

namespace penstock {

/// One connection to a service from opening to closing: signs in and learns types and methods. Never comes back: a new
/// connection is a new session.
class ServiceSession final : public QObject
{
    Q_OBJECT

public:
    /// Descriptions come in the language as far as plugins have words of their own; else in English.
    explicit ServiceSession(const ServiceOffer &offer, const QString &language = {}, QObject *parent = nullptr);

    [[nodiscard]] Async<QJsonValue> call(const QString &method, const QJsonObject &params, int timeoutMs);
    void close();

    [[nodiscard]] const ServiceOffer &offer() const { return m_offer; }
    [[nodiscard]] const QJsonObject &greeting() const { return m_greeting; } ///< the answer to session.signIn
    [[nodiscard]] const QList<ResourceType> &types() const { return m_types; }
    /// Words of plugins in the language of the descriptions.
    [[nodiscard]] const PluginWords &words() const { return m_words; }
    [[nodiscard]] const QList<Method> &methods() const { return m_methods; }

signals:
    /// Signed in, types and methods are there.
    void established();
    /// Could not be established, or was and has ended. Emitted once; nothing follows.
    void ended(const Error &error);
    void notified(const QString &method, const QJsonObject &params);
    /// Any message arrived.
    void contact();

private:
    void signIn();
    void learnTypes();
    void learnMethods();
    void end(const Error &error);

    ServiceOffer m_offer;
    QString m_language;
    WebSocketConnection m_connection;
    Endpoint m_endpoint;
    QTimer m_deadline;
    QJsonObject m_greeting;
    QList<ResourceType> m_types;
    PluginWords m_words;
    QList<Method> m_methods;
    bool m_ended = false;
};

} // namespace penstock
