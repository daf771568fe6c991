// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/host/hosts.h"

#include "service/drivers/drivers.h"
#include "service/events/eventlog.h"
#include "shared/core/log.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 sliceMilliseconds = 15;
}

Hosts::Hosts(Kernel &kernel, QObject *parent) : QObject(parent), m_kernel(kernel), m_table(kernel.repository, hostType()) {}

Hosts::~Hosts() = default;

Result<HostConnection *> Hosts::connection(const QString &hostId)
{
    const auto found = m_connections.constFind(hostId);
    if (found != m_connections.constEnd() && (*found)->isConnected()) {
        return found->get();
    }
    const auto host = m_table.find(hostId);
    if (!host && host.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "The host is not in the inventory any more.")},
                       {QT_TRANSLATE_NOOP("Text", "It was removed meanwhile.")},
                       {QT_TRANSLATE_NOOP("Text", "Add it again, or choose another host.")}, hostId);
    }
    if (!host) {
        return failure(host.error());
    }
    const Error problem = Error::fromJson(host->problem);
    return failure(ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "Host {host} cannot be reached."), {{u"host"_s, host->name}}},
                   problem.why.isEmpty() ? problem.what : problem.why,
                   problem.fix.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Wait for the next attempt or reconnect it.")}
                                         : problem.fix,
                   problem.detail);
}

Result<void> Hosts::keep(const Host &host)
{
    auto connection = m_kernel.drivers.connection(QUrl(host.uri));
    if (!connection) {
        return failure(connection.error());
    }
    // Deleted later, because a connection may be dropped from within one of its own signals.
    const std::shared_ptr<HostConnection> shared(connection->release(), [](HostConnection *c) { c->deleteLater(); });
    m_connections.insert(host.id, shared);
    listen(host.id, shared.get());
    shared->open();
    return {};
}

void Hosts::listen(const QString &hostId, HostConnection *connection)
{
    connect(connection, &HostConnection::connected, this,
            [this, hostId](const HostFacts &facts) { keepFacts(hostId, facts); });
    connect(connection, &HostConnection::disconnected, this,
            [this, hostId](const Error &why, int retryIn) { keepProblem(hostId, why, retryIn); });
    connect(connection, &HostConnection::machineChanged, this,
            [this, hostId](const MachineState &state) { emit machineChanged(hostId, state); });
    connect(connection, &HostConnection::machineRemoved, this,
            [this, hostId](const QString &uuid) { emit machineRemoved(hostId, uuid); });
    connect(connection, &HostConnection::networkChanged, this,
            [this, hostId](const NetworkState &state) { emit networkChanged(hostId, state); });
    connect(connection, &HostConnection::networkRemoved, this,
            [this, hostId](const QString &uuid) { emit networkRemoved(hostId, uuid); });
}

void Hosts::keepFacts(const QString &hostId, const HostFacts &facts)
{
    auto host = m_table.find(hostId);
    if (!host) {
        return;
    }
    if (host->state != HostState::Connected) {
        (void)m_kernel.events.append({.name = u"host/connected"_s,
                                      .object = {u"host"_s, hostId, host->name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "Host {host} is connected."),
                                               {{u"host"_s, host->name}}}});
    }
    host->state = HostState::Connected;
    host->problem = {};
    host->nextAttempt = {};
    host->address = facts.hostName;
    host->cpuModel = facts.cpuModel;
    host->cpus = facts.cpus;
    host->memory = facts.memory;
    host->architecture = facts.architecture;
    host->hypervisor = facts.hypervisor;
    host->hypervisorVersion = facts.hypervisorVersion;
    host->libvirtVersion = facts.libraryVersion;
    host->acceleration = facts.kvm ? HostAcceleration::Kvm : HostAcceleration::Tcg;
    host->accelerationNote = facts.accelerationNote;
    host->lastContact = QDateTime::currentDateTimeUtc();
    facts.local ? (void)m_local.insert(hostId) : (void)m_local.remove(hostId);
    (void)m_table.update(*host);
    log::info("host", u"connected"_s, {{u"host"_s, host->name}, {u"uri"_s, host->uri}});
    m_readings.remove(hostId);
    emit connected(hostId);
}

Async<void> Hosts::whenRead(const QString &hostId)
{
    const Promise<void> promise;
    waitFor(m_readings.value(hostId), promise);
    return promise.future();
}

void Hosts::waitFor(QList<Async<void>> readings, const Promise<void> &promise)
{
    if (readings.isEmpty()) {
        promise.finish({});
        return;
    }
    const Async<void> next = readings.takeFirst();
    whenDone(next, this, [this, readings, promise](const Result<void> &) { waitFor(readings, promise); });
}

void Hosts::keepProblem(const QString &hostId, const Error &why, int retryIn)
{
    auto host = m_table.find(hostId);
    if (!host || m_closing) {
        return;
    }
    const bool lost = host->state == HostState::Connected;
    if (lost) {
        host->lastContact = QDateTime::currentDateTimeUtc();
        (void)m_kernel.events.append({.name = u"host/lost"_s,
                                      .object = {u"host"_s, hostId, host->name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "Contact with host {host} was lost."),
                                               {{u"host"_s, host->name}}},
                                      .severity = Severity::Error});
    }
    host->state = HostState::Disconnected;
    host->problem = why.toJson();
    host->nextAttempt = QDateTime::currentDateTimeUtc().addMSecs(retryIn);
    (void)m_table.update(*host);
    log::warning("host", why.plain(), {{u"host"_s, host->name}, {u"detail"_s, why.detail}});
    emit disconnected(hostId, why);
}

void Hosts::drop(const QString &hostId)
{
    m_readings.remove(hostId);
    if (const auto connection = m_connections.take(hostId)) {
        connection->disconnect(this);
        connection->close();
        // Kept alive until its threads have ended.
        connect(connection.get(), &HostConnection::closed, this, [connection] { Q_UNUSED(connection) }, Qt::SingleShotConnection);
    }
    m_local.remove(hostId);
}

void Hosts::retryNow(const QString &hostId)
{
    if (const auto connection = m_connections.value(hostId)) {
        connection->retryNow();
    }
}

void Hosts::keepAll()
{
    const auto hosts = m_table.all();
    for (Host host : hosts ? *hosts : QList<Host>()) {
        host.state = HostState::Connecting;
        (void)m_table.update(host);
        m_waiting.enqueue(host.id);
    }
    keepSome();
}

void Hosts::keepSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.isEmpty() && !m_closing && clock.elapsed() < sliceMilliseconds) {
        const auto host = m_table.find(m_waiting.dequeue());
        const auto kept = host ? keep(*host) : Result<void>();
        if (!kept) {
            keepProblem(host->id, kept.error(), 0);
        }
    }
    if (!m_waiting.isEmpty() && !m_closing) {
        QTimer::singleShot(0, this, &Hosts::keepSome);
    }
}

void Hosts::closeAll()
{
    m_closing = true;
    if (m_connections.isEmpty()) {
        QMetaObject::invokeMethod(this, &Hosts::allClosed, Qt::QueuedConnection);
        return;
    }
    for (const QString &hostId : m_connections.keys()) {
        const auto connection = m_connections.value(hostId);
        connect(connection.get(), &HostConnection::closed, this, [this, hostId] {
            m_connections.remove(hostId);
            if (m_connections.isEmpty()) {
                emit allClosed();
            }
        });
        connection->close();
    }
}

} // namespace penstock
