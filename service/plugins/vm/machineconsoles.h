// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/vm/virtualmachine.h"
#include "shared/core/async.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace penstock {

class Hosts;
class MachineSync;
class Server;
struct Caller;

/// Screens, serial ports and keyboards of virtual machines.
class MachineConsoles final : public QObject
{
    Q_OBJECT

public:
    MachineConsoles(Hosts &hosts, MachineSync &sync, Server &server, QObject *parent = nullptr);

    /// {url, ticket, kind, protocol}: where a viewer connects. It ends when `isAllowed` does not hold any more.
    [[nodiscard]] Result<QJsonValue> open(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params,
                                          const std::function<bool()> &isAllowed);
    [[nodiscard]] Async<QJsonValue> screenshot(const VirtualMachine &machine);
    [[nodiscard]] Async<QJsonValue> sendKeys(const VirtualMachine &machine, const QJsonArray &keys);

private:
    [[nodiscard]] Result<void> check(const VirtualMachine &machine, const QString &kind) const;

    Hosts &m_hosts;
    Server &m_server;
};

} // namespace penstock
