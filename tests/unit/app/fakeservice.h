// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"
#include "shared/rpc/endpoint.h"
#include "tests/unit/app/fakewatch.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocalServer>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace penstock {

class FakeConsole;
class WebSocketConnection;

/// A service that keeps its objects in memory and speaks docs/protocol.md, for tests of its clients. The standard
/// methods of every type work (the condition of a watch without an order holds for its snapshot only); tasks succeed after taskDuration;
/// vm.start and its like change the machine's state; anything else can be answered by on().
class FakeService final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Result<QJsonValue>(const QJsonObject &params)>;

    explicit FakeService(QString runtimeDirectory, QObject *parent = nullptr);
    ~FakeService() override;

    bool start();
    /// Closes everything and removes the control socket; objects stay.
    void stop();
    /// As a stopped process: connections stay open, nothing is answered until it is thawed.
    void setFrozen(bool frozen);
    /// Closes all connections; the service itself stays.
    void dropConnections();

    void on(const QString &method, Handler handler) { m_handlers.insert(method, std::move(handler)); }
    void addType(const ResourceType &type) { m_types.insert(type.name(), type); }
    /// In place of one of the same name.
    void addMethod(const Method &method)
    {
        m_methods.removeIf([&](const Method &known) { return known.name == method.name; });
        m_methods.append(method);
    }

    /// Adds or replaces an object and tells the watchers; the version is counted here.
    void put(const QString &type, QJsonObject object);
    /// All of them in one notification.
    void putAll(const QString &type, const QList<QJsonObject> &objects);
    void change(const QString &type, const QString &id, const QJsonObject &members);
    void remove(const QString &type, const QString &id);
    [[nodiscard]] QJsonObject object(const QString &type, const QString &id) const;
    [[nodiscard]] int count(const QString &type) const { return static_cast<int>(m_objects.value(type).size()); }

    QString startTask(const QString &method, const QString &title, const QJsonObject &target = {});
    void endTask(const QString &id, const QString &state, const Error &error = {});
    int taskDuration = 0; ///< ms until a task succeeds by itself; negative: never

    struct Call {
        QString method;
        QJsonObject params;
    };
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] int callCount(const QString &method) const;
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] FakeConsole &console() { return *m_console; }

private:
    struct Session {
        WebSocketConnection *connection = nullptr;
        Endpoint *endpoint = nullptr;
        bool signedIn = false;
        QMap<QString, FakeWatch> watches; ///< by id
    };

    void offer();
    void accept();
    void request(Session *session, const QString &method, const QJsonObject &params,
                 const Endpoint::Responder &respond);
    [[nodiscard]] Result<QJsonValue> answer(Session *session, const QString &method, const QJsonObject &params);
    [[nodiscard]] Result<QJsonValue> standard(Session *session, const QString &type, const QString &verb,
                                              const QJsonObject &params);
    [[nodiscard]] Result<QJsonArray> matching(const QString &type, const QJsonObject &params) const;
    [[nodiscard]] Result<QJsonArray> ranked(const FakeWatch &watch) const;
    [[nodiscard]] Result<QJsonValue> query(const QString &type, const QJsonObject &params) const;
    [[nodiscard]] Result<QJsonValue> runTask(const Method &method, const QJsonObject &params);
    [[nodiscard]] QString idFor(const QString &type, const QString &idOrName) const;
    [[nodiscard]] const Method *method(const QString &name) const;
    void tell(const QString &type, const QJsonArray &added, const QJsonArray &changed, const QJsonArray &removed);
    void finishTask(const QString &id);

    QString m_directory;
    QLocalServer m_control;
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<FakeConsole> m_console;
    std::vector<std::unique_ptr<Session>> m_sessions;
    QSet<QString> m_tickets;
    QMap<QString, ResourceType> m_types;
    QList<Method> m_methods;
    QMap<QString, QMap<QString, QJsonObject>> m_objects;
    QHash<QString, Handler> m_handlers;
    QList<Call> m_calls;
    std::vector<std::function<void()>> m_frozenWork;
    int m_lastWatch = 0;
    int m_lastTask = 0;
    bool m_frozen = false;
};

} // namespace penstock
