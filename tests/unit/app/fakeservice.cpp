// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/fakeservice.h"

#include "shared/core/randomid.h"
#include "shared/model/query.h"
#include "shared/model/queryparser.h"
#include "shared/rpc/serviceaddress.h"
#include "shared/rpc/websocketconnection.h"
#include "tests/unit/app/fakeconsole.h"
#include "tests/unit/app/fakeschema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

FakeService::FakeService(QString runtimeDirectory, QObject *parent)
    : QObject(parent), m_directory(std::move(runtimeDirectory)), m_console(std::make_unique<FakeConsole>()),
      m_methods(fakeschema::methods())
{
    const QList<ResourceType> types = fakeschema::types();
    for (const ResourceType &type : types) {
        addType(type);
    }
    connect(&m_control, &QLocalServer::newConnection, this, &FakeService::offer);
}

FakeService::~FakeService()
{
    stop();
}

bool FakeService::start()
{
    QDir().mkpath(m_directory);
    const QString path = serviceaddress::controlSocket(m_directory);
    QLocalServer::removeServer(path);
    m_server = std::make_unique<QWebSocketServer>(u"penstockd"_s, QWebSocketServer::NonSecureMode);
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &FakeService::accept);
    return m_server->listen(QHostAddress::LocalHost) && m_control.listen(path);
}

void FakeService::stop()
{
    dropConnections();
    m_control.close();
    m_server.reset();
    m_tickets.clear();
    m_frozenWork.clear();
}

void FakeService::setFrozen(bool frozen)
{
    m_frozen = frozen;
    if (!frozen) {
        const auto work = std::exchange(m_frozenWork, {});
        for (const auto &piece : work) {
            piece();
        }
    }
}

void FakeService::dropConnections()
{
    const auto sessions = std::exchange(m_sessions, {});
    for (const auto &session : sessions) {
        session->connection->disconnect(this);
        session->connection->close(1001, u"going away"_s);
        session->connection->deleteLater();
    }
    m_console->close(4003, u"the session ended"_s);
}

void FakeService::offer()
{
    if (m_frozen) {
        m_frozenWork.emplace_back([this] { offer(); });
        return;
    }
    while (QLocalSocket *socket = m_control.nextPendingConnection()) {
        const QString ticket = newSecret();
        m_tickets.insert(ticket);
        const QJsonObject line{{u"url"_s, u"ws://127.0.0.1:%1/"_s.arg(m_server->serverPort())},
                               {u"ticket"_s, ticket},
                               {u"service"_s, u"penstockd"_s},
                               {u"version"_s, u"0.1.0"_s}};
        socket->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromServer();
    }
}

void FakeService::accept()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        const bool isConsole = socket->requestUrl().path() == "/console"_L1;
        auto *connection = new WebSocketConnection(socket, {}, isConsole ? nullptr : this);
        if (isConsole) {
            m_console->accept(connection);
            continue;
        }
        auto session = std::make_unique<Session>();
        session->connection = connection;
        session->endpoint = new Endpoint(connection, connection);
        session->endpoint->setRequestHandler(
            [this, raw = session.get()](const QString &method, const QJsonObject &params, const auto &respond) {
                request(raw, method, params, respond);
            });
        connect(connection, &Connection::closed, this, [this, connection] {
            std::erase_if(m_sessions, [&](const auto &known) { return known->connection == connection; });
            connection->deleteLater();
        });
        m_sessions.push_back(std::move(session));
    }
}

void FakeService::request(Session *session, const QString &method, const QJsonObject &params,
                          const Endpoint::Responder &respond)
{
    if (m_frozen) {
        m_frozenWork.emplace_back([this, session, method, params, respond] {
            const bool isThere = std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                                             [&](const auto &known) { return known.get() == session; });
            if (isThere) {
                request(session, method, params, respond);
            }
        });
        return;
    }
    m_calls.append({method, params});
    respond(answer(session, method, params));
}

Result<QJsonValue> FakeService::answer(Session *session, const QString &method, const QJsonObject &params)
{
    if (!session->signedIn) {
        if (method != "session.signIn"_L1 || !m_tickets.remove(params.value("ticket"_L1).toString())) {
            return failure(ErrorCode::Unauthenticated, "Sign in first.");
        }
        session->signedIn = true;
        return QJsonObject{{u"session"_s, u"s-1"_s},
                           {u"user"_s, u"tester"_s},
                           {u"service"_s, QJsonObject{{u"name"_s, u"penstockd"_s}, {u"version"_s, u"0.1.0"_s}}},
                           {u"capabilities"_s, QJsonArray{u"watch"_s, u"console"_s}}};
    }
    if (m_handlers.contains(method)) {
        return m_handlers.value(method)(params);
    }
    if (method == "type.list"_L1) {
        QJsonArray types;
        std::for_each(m_types.cbegin(), m_types.cend(), [&](const ResourceType &type) { types.append(type.toJson()); });
        return QJsonObject{{u"types"_s, types}};
    }
    if (method == "method.list"_L1) {
        QJsonArray methods;
        std::for_each(m_methods.cbegin(), m_methods.cend(), [&](const Method &m) { methods.append(m.toJson()); });
        return QJsonObject{{u"methods"_s, methods}};
    }
    if (method == "service.info"_L1) {
        return QJsonObject{{u"name"_s, u"penstockd"_s}, {u"version"_s, u"0.1.0"_s}, {u"pid"_s, QCoreApplication::applicationPid()},
                           {u"user"_s, u"tester"_s}, {u"simulator"_s, false}};
    }
    if (method == "vm.openConsole"_L1) {
        const bool isThere = !idFor(u"vm"_s, params.value("id"_L1).toString()).isEmpty();
        return isThere ? m_console->open(params, m_server->serverPort())
                       : failure(ErrorCode::NotFound, "There is no such virtual machine.");
    }
    if (const Method *described = this->method(method); described && described->answer == Method::Answer::Task) {
        return runTask(*described, params);
    }
    return standard(session, method.section(u'.', 0, 0), method.section(u'.', 1), params);
}

Result<QJsonValue> FakeService::standard(Session *session, const QString &type, const QString &verb,
                                         const QJsonObject &params)
{
    if (verb == "get"_L1 && m_types.contains(type)) {
        const QString wanted = params.value("id"_L1).toString();
        const QString id = idFor(type, wanted);
        if (id.isEmpty()) {
            return failure(ErrorCode::NotFound, Text("There is no {type} “{name}”.", {{u"type"_s, type}, {u"name"_s, wanted}}));
        }
        return object(type, id);
    }
    if (verb == "query"_L1 && m_types.contains(type)) {
        return query(type, params);
    }
    if ((verb == "count"_L1 || verb == "watch"_L1) && m_types.contains(type)) {
        FakeWatch watch(type, params);
        const Result<QJsonArray> found = watch.isRanked() ? ranked(watch) : matching(type, params);
        if (!found || verb == "count"_L1) {
            return found ? Result<QJsonValue>(QJsonObject{{u"count"_s, found->size()}}) : failure(found.error());
        }
        watch.begin(*found);
        const QString id = u"w%1"_s.arg(++m_lastWatch);
        session->watches.insert(id, watch);
        return QJsonObject{{u"watch"_s, id}, {u"items"_s, *found}};
    }
    if (type == "watch"_L1 && verb == "cancel"_L1) {
        session->watches.remove(params.value("watch"_L1).toString());
        return QJsonObject();
    }
    return failure(ErrorCode::MethodNotFound,
                   Text("There is no method “{method}”.", {{u"method"_s, QString(type + u'.' + verb)}}));
}

Result<QJsonArray> FakeService::matching(const QString &type, const QJsonObject &params) const
{
    const Result<Condition> where = parseCondition(m_types.value(type), params.value("where"_L1).toString());
    if (!where) {
        return failure(where.error());
    }
    QJsonArray found;
    for (const QJsonObject &item : m_objects.value(type)) {
        if (where->matches(item)) {
            found.append(item);
        }
    }
    return found;
}

Result<QJsonValue> FakeService::query(const QString &type, const QJsonObject &params) const
{
    QJsonObject parts = params;
    const int first = parts.take(u"after"_s).toString().toInt();
    const Result<Query> query = Query::fromJson(m_types.value(type), parts);
    if (!query) {
        return failure(query.error());
    }
    QList<QJsonObject> found;
    for (const QJsonObject &item : m_objects.value(type)) {
        if (query->where.matches(item)) {
            found.append(item);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const QJsonObject &left, const QJsonObject &right) {
        const QVariant a = left.value(query->order.first().field).toVariant();
        const QVariant b = right.value(query->order.first().field).toVariant();
        const auto order = QVariant::compare(query->order.first().descending ? b : a, query->order.first().descending ? a : b);
        return order == QPartialOrdering::Less;
    });
    QJsonArray items;
    for (const QJsonObject &item : found.mid(first, query->limit)) {
        items.append(item);
    }
    const int next = first + static_cast<int>(items.size());
    return QJsonObject{{u"items"_s, items}, {u"next"_s, next < found.size() ? QJsonValue(QString::number(next)) : QJsonValue()}};
}

Result<QJsonValue> FakeService::runTask(const Method &method, const QJsonObject &params)
{
    const QString type = method.name.section(u'.', 0, 0);
    QJsonObject target{{u"type"_s, type}, {u"name"_s, params.value("name"_L1)}};
    if (params.contains("id"_L1)) {
        const QString id = idFor(type, params.value("id"_L1).toString());
        if (id.isEmpty()) {
            return failure(ErrorCode::NotFound,
                           Text("There is no {type} “{name}”.", {{u"type"_s, type}, {u"name"_s, params.value("id"_L1)}}),
                           "It may have been deleted.", "Look at the list.");
        }
        target = {{u"type"_s, type}, {u"id"_s, id}, {u"name"_s, object(type, id).value("name"_L1)}};
    }
    const QString task = startTask(method.name, method.label, target);
    if (taskDuration >= 0) {
        QTimer::singleShot(taskDuration, this, [this, task] { finishTask(task); });
    }
    return QJsonObject{{u"task"_s, task}};
}

void FakeService::finishTask(const QString &id)
{
    static const QHash<QString, QString> effects{
        {u"vm.start"_s, u"running"_s}, {u"vm.shutDown"_s, u"stopped"_s}, {u"vm.powerOff"_s, u"stopped"_s}};
    const QJsonObject task = object(u"task"_s, id);
    const QString method = task.value("method"_L1).toString();
    const QString target = task.value("target"_L1).toObject().value("id"_L1).toString();
    if (effects.contains(method)) {
        change(u"vm"_s, target, {{u"state"_s, effects.value(method)}});
    } else if (method == "vm.delete"_L1) {
        remove(u"vm"_s, target);
    } else if (method == "vm.create"_L1) {
        const QString name = task.value("target"_L1).toObject().value("name"_L1).toString();
        put(u"vm"_s, fakeschema::vm(newId(), name, m_objects.value(u"host"_s).firstKey()));
    }
    endTask(id, u"succeeded"_s);
}

void FakeService::put(const QString &type, QJsonObject object)
{
    putAll(type, {std::move(object)});
}

void FakeService::putAll(const QString &type, const QList<QJsonObject> &objects)
{
    QJsonArray added;
    QJsonArray changed;
    for (QJsonObject object : objects) {
        const QString id = object.value("id"_L1).toString();
        const QJsonObject known = m_objects.value(type).value(id);
        object.insert("version"_L1, known.value("version"_L1).toInt() + 1);
        m_objects[type].insert(id, object);
        (known.isEmpty() ? added : changed).append(object);
    }
    tell(type, added, changed, {});
}

void FakeService::change(const QString &type, const QString &id, const QJsonObject &members)
{
    QJsonObject changed = object(type, id);
    for (auto member = members.begin(); member != members.end() && !changed.isEmpty(); ++member) {
        changed.insert(member.key(), member.value());
    }
    if (!changed.isEmpty()) {
        put(type, changed);
    }
}

void FakeService::remove(const QString &type, const QString &id)
{
    if (m_objects[type].remove(id)) {
        tell(type, {}, {}, {id});
    }
}

QJsonObject FakeService::object(const QString &type, const QString &id) const
{
    return m_objects.value(type).value(id);
}

QString FakeService::startTask(const QString &method, const QString &title, const QJsonObject &target)
{
    const QString id = u"task-%1"_s.arg(++m_lastTask);
    put(u"task"_s, fakeschema::task(id, method, title, target));
    return id;
}

void FakeService::endTask(const QString &id, const QString &state, const Error &error)
{
    change(u"task"_s, id, {{u"state"_s, state}, {u"progress"_s, 1.0}, {u"cancellable"_s, false},
                           {u"error"_s, error.what.isEmpty() ? QJsonObject() : error.toJson()},
                           {u"ended"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
}

int FakeService::callCount(const QString &method) const
{
    const auto isIt = [&](const Call &call) { return call.method == method; };
    return static_cast<int>(std::count_if(m_calls.cbegin(), m_calls.cend(), isIt));
}

QString FakeService::idFor(const QString &type, const QString &idOrName) const
{
    const QMap<QString, QJsonObject> objects = m_objects.value(type);
    if (objects.contains(idOrName)) {
        return idOrName;
    }
    for (auto entry = objects.cbegin(); entry != objects.cend(); ++entry) {
        if (entry->value("name"_L1).toString() == idOrName) {
            return entry.key();
        }
    }
    return {};
}

const Method *FakeService::method(const QString &name) const
{
    const auto found = std::find_if(m_methods.cbegin(), m_methods.cend(), [&](const Method &m) { return m.name == name; });
    return found == m_methods.cend() ? nullptr : &*found;
}

void FakeService::tell(const QString &type, const QJsonArray &added, const QJsonArray &changed, const QJsonArray &removed)
{
    for (const auto &session : m_sessions) {
        for (auto watch = session->watches.begin(); watch != session->watches.end(); ++watch) {
            if (watch->type() == type) {
                const QJsonObject all{{u"added"_s, added}, {u"changed"_s, changed}, {u"removed"_s, removed}};
                QJsonObject told = watch->isRanked() ? watch->changes(ranked(*watch).value_or(QJsonArray()), all) : all;
                told.insert("watch"_L1, watch.key());
                session->endpoint->notify(u"watch.changed"_s, told);
            }
        }
    }
}

Result<QJsonArray> FakeService::ranked(const FakeWatch &watch) const
{
    const Result<QJsonValue> page = query(watch.type(), watch.query());
    return page ? Result<QJsonArray>(page->toObject().value("items"_L1).toArray()) : failure(page.error());
}

} // namespace penstock
