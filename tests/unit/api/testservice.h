// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/authenticator.h"
#include "service/api/dispatcher.h"
#include "service/api/server.h"

#include <QFile>

#include <memory>
#include <vector>

#include <unistd.h>

namespace penstock::test
{

/// A server with a few methods: test.echo, test.add (changes, counts its runs), test.never (keeps its responders),
/// test.drop (loses its responder), test.large (answers with many bytes), test.part (ends the session in its handler).
class TestService
{
public:
    explicit TestService(Server::Options options = {})
        : server(std::make_unique<Server>(&dispatcher, &authenticator, std::move(options)))
    {
        add(u"test.echo", false, {Field(QStringLiteral("text"), FieldKind::Text)},
            [](const Caller &, const QJsonObject &params, const auto &respond) { respond(params); });
        add(u"test.add", true, {FieldBuilder(QStringLiteral("number"), FieldKind::Integer).required()},
            [this](const Caller &, const QJsonObject &, const auto &respond) { respond(QJsonValue(++runs)); });
        add(u"test.never", true, {},
            [this](const Caller &, const QJsonObject &, const auto &respond) { kept.push_back(respond); });
        add(u"test.drop", false, {}, [](const Caller &, const QJsonObject &, const auto &) {});
        add(u"test.large", false, {FieldBuilder(QStringLiteral("bytes"), FieldKind::Integer).required()},
            [](const Caller &, const QJsonObject &params, const auto &respond) {
                respond(QJsonValue(QString(params.value(QLatin1String("bytes")).toInt(), QLatin1Char('x'))));
            });
        add(u"test.part", false, {}, [](const Caller &caller, const QJsonObject &, const auto &respond) {
            caller.session->end(1000, QStringLiteral("parted"));
            respond(QJsonValue(true));
        });
        listening = server->listen().has_value();
    }

    [[nodiscard]] quint16 port() const { return quint16(server->url().port()); }

    Dispatcher dispatcher;
    Authenticator authenticator{{QStringLiteral("tester"), true}};
    std::unique_ptr<Server> server;
    std::vector<Dispatcher::Responder> kept;
    int runs = 0;
    bool listening = false;

private:
    void add(QStringView name, bool changes, const QList<Field> &parameters, Dispatcher::Handler handler)
    {
        Method method;
        method.name = name.toString();
        method.parameters = parameters;
        method.changes = changes;
        registrations.push_back(dispatcher.add(std::move(method), std::move(handler)));
    }

    std::vector<Registration> registrations;
};

/// Resident memory of this process in bytes.
[[nodiscard]] inline qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly)
               ? status.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
               : 0;
}

} // namespace penstock::test
