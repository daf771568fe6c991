// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/dispatcher.h"

#include <QJsonObject>

#include <vector>

namespace penstock
{

class Server;
class Session;

/// session.list and session.end. Everyone sees and ends what is his own; those of others need the privilege
/// "session.end" for all objects.
class SessionMethods
{
public:
    SessionMethods(Server &server, Dispatcher &dispatcher);

private:
    [[nodiscard]] bool mayTouch(const Caller &caller, const Session &session) const;
    [[nodiscard]] QJsonObject described(const Caller &caller, const Session &session) const;
    [[nodiscard]] Result<QJsonValue> list(const Caller &caller) const;
    [[nodiscard]] Result<QJsonValue> end(const Caller &caller, const QString &id) const;

    Server &m_server;
    Dispatcher &m_dispatcher;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
