// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/machineconsoles.h"

#include "service/api/consolegateway.h"
#include "service/api/server.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/vm/machinesync.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

const auto graphical = "graphical"_L1;
const auto serial = "serial"_L1;

QString consoleKey(const QString &machineId, QLatin1StringView kind)
{
    return machineId + u'/' + kind;
}

} // namespace

MachineConsoles::MachineConsoles(Hosts &hosts, MachineSync &sync, Server &server, QObject *parent)
    : QObject(parent), m_hosts(hosts), m_server(server)
{
    connect(&sync, &MachineSync::stopped, this, [this](const QString &id) {
        for (const auto kind : {graphical, serial}) {
            m_server.consoles()->end(consoleKey(id, kind), ConsoleEnd::MachineStopped, u"The virtual machine is off."_s);
        }
    });
    connect(&sync, &MachineSync::hostLost, this, [this](const QString &id) {
        for (const auto kind : {graphical, serial}) {
            m_server.consoles()->end(consoleKey(id, kind), ConsoleEnd::HostLost, u"Contact with the host was lost."_s);
        }
    });
}

Result<void> MachineConsoles::check(const VirtualMachine &machine, const QString &kind) const
{
    const Text what{QT_TRANSLATE_NOOP("Text", "The console of {vm} was not opened."), {{u"vm"_s, machine.name}}};
    if (machine.state != MachineActivity::Running && machine.state != MachineActivity::Paused) {
        return failure(ErrorCode::Conflict, what, {QT_TRANSLATE_NOOP("Text", "The virtual machine is not running.")},
                       {QT_TRANSLATE_NOOP("Text", "Start it first.")});
    }
    if (kind == graphical && machine.graphics != "vnc"_L1) {
        return failure(ErrorCode::Unsupported, what,
                       machine.graphics.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "It has no graphics.")}
                                                  : Text{QT_TRANSLATE_NOOP("Text", "Its graphics protocol is {protocol}; only VNC is supported."),
                                                         {{u"protocol"_s, machine.graphics}}},
                       {QT_TRANSLATE_NOOP("Text", "Use its serial console, or give it VNC graphics.")});
    }
    if (kind == serial && !machine.serial) {
        return failure(ErrorCode::Unsupported, what, {QT_TRANSLATE_NOOP("Text", "It has no serial console.")},
                       {QT_TRANSLATE_NOOP("Text", "Use its graphical console.")});
    }
    const auto connection = m_hosts.connection(machine.host);
    if (!connection) {
        return failure(connection.error());
    }
    if (!(*connection)->consoleOperations()) {
        return failure(ErrorCode::Unsupported, what, {QT_TRANSLATE_NOOP("Text", "This kind of host offers no consoles.")});
    }
    return {};
}

Result<QJsonValue> MachineConsoles::open(const Caller &caller, const VirtualMachine &machine, const QJsonObject &params,
                                         const std::function<bool()> &isAllowed)
{
    const QString kind = params.value("kind"_L1).toString();
    if (const auto possible = check(machine, kind); !possible) {
        return failure(possible.error());
    }
    const bool takeOver = params.value("takeOver"_L1).toBool();
    const auto openStream = [this, machine, kind, takeOver]() -> Async<std::shared_ptr<ByteStream>> {
        const auto connection = m_hosts.connection(machine.host);
        if (!connection) {
            return failed<std::shared_ptr<ByteStream>>(connection.error());
        }
        ConsoleOperations *consoles = (*connection)->consoleOperations();
        return kind == graphical ? consoles->openGraphics(machine.uuid) : consoles->openSerial(machine.uuid, takeOver);
    };
    const auto ticket = m_server.consoles()->issue(caller, {.key = machine.id + u'/' + kind,
                                                            .exclusive = kind == serial,
                                                            .takeOver = takeOver,
                                                            .open = openStream,
                                                            .explain = [this, host = machine.host] {
                                                                return m_hosts.connection(host) ? ConsoleEnd::MachineStopped : ConsoleEnd::HostLost;
                                                            },
                                                            .isAllowed = isAllowed});
    if (!ticket) {
        return failure(ticket.error());
    }
    // By the way the client came: another computer cannot use our loopback.
    const QUrl own = caller.session ? caller.session->consoleUrl() : QUrl();
    const QUrl url = own.isEmpty() ? m_server.consoleUrl() : own;
    return QJsonObject{{u"url"_s, url.toString()},
                       {u"ticket"_s, *ticket},
                       {u"kind"_s, kind},
                       {u"protocol"_s, kind == graphical ? u"vnc"_s : u"text"_s}};
}

Async<QJsonValue> MachineConsoles::screenshot(const VirtualMachine &machine)
{
    if (const auto possible = check(machine, graphical); !possible) {
        return failed<QJsonValue>(possible.error());
    }
    const Promise<QJsonValue> promise;
    whenDone((*m_hosts.connection(machine.host))->consoleOperations()->screenshot(machine.uuid), this,
             [promise](const Result<QByteArray> &png) {
                 if (!png) {
                     promise.finish(failure(png.error()));
                     return;
                 }
                 promise.finish(QJsonValue(QJsonObject{{u"png"_s, QString::fromLatin1(png->toBase64())}}));
             });
    return promise.future();
}

Async<QJsonValue> MachineConsoles::sendKeys(const VirtualMachine &machine, const QJsonArray &keys)
{
    const auto connection = m_hosts.connection(machine.host);
    if (!connection) {
        return failed<QJsonValue>(connection.error());
    }
    QList<int> codes;
    for (const auto &key : keys) {
        codes << key.toInt();
    }
    const Promise<QJsonValue> promise;
    whenDone((*connection)->machineOperations()->sendKeys(machine.uuid, codes), this, [promise](const Result<void> &sent) {
        promise.finish(sent ? Result<QJsonValue>(QJsonObject()) : failure(sent.error()));
    });
    return promise.future();
}

} // namespace penstock
