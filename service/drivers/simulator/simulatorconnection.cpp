// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatorconnection.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace penstock
{

SimulatorConnection::SimulatorConnection(const SimulatorAddress &address, const QString &stateFile,
                                         std::shared_ptr<AnswerWheel> wheel)
    : m_address(address), m_wheel(std::move(wheel)), m_file(stateFile), m_contents(m_file.read()),
      m_host(Inventory(address), m_contents, m_file, m_wheel), m_answers(address, m_wheel),
      m_volumes(m_answers, address.storage, m_contents, m_file), m_machines(m_host, m_volumes, m_answers),
      m_consoles(m_host, m_answers)
{
    m_contents = {};
    m_answers.setBroken([this](const Error &why) { fail(why); });
    m_answers.setSilent([this](bool isSilent) { m_isSilent = isSilent; });
    listen();
}

void SimulatorConnection::listen()
{
    connect(&m_host, &SimulatedHost::machineChanged, this, [this](const MachineState &machine) {
        if (isConnected() && !m_isSilent) {
            emit machineChanged(machine);
        }
    });
    connect(&m_host, &SimulatedHost::machineRemoved, this, [this](const QString &uuid) {
        if (isConnected() && !m_isSilent) {
            emit machineRemoved(uuid);
        }
    });
    connect(&m_host, &SimulatedHost::machineStopped, this,
            [this](const QString &uuid) { m_consoles.endStream(uuid, u"The virtual machine is off."_s); });
}

void SimulatorConnection::open()
{
    if (!m_isClosed && !isConnected() && m_attempt == 0) {
        attemptIn({});
    }
}

void SimulatorConnection::close()
{
    if (m_isClosed) {
        return;
    }
    m_isClosed = true;
    m_attempt = 0;
    m_answers.end();
    disconnect(&m_host, nullptr, this, nullptr);
    m_consoles.endAll(u"The host was disconnected."_s);
    QTimer::singleShot(0, this, &HostConnection::closed);
}

void SimulatorConnection::retryNow()
{
    if (!m_isClosed && !isConnected()) {
        attemptIn({});
    }
}

void SimulatorConnection::attemptIn(std::chrono::milliseconds delay)
{
    m_attempt = ++m_attempts;
    m_connecting = m_answers.fault(u"connect"_s);
    m_wheel->after(delay + m_answers.delay(m_connecting), [self = QPointer(this), number = m_attempt] {
        if (self && self->m_attempt == number) {
            self->attempt();
        }
    });
}

Async<QList<MachineState>> SimulatorConnection::machines()
{
    return m_answers.give<QList<MachineState>>(u"machines"_s,
                                               {QT_TRANSLATE_NOOP("Text", "The virtual machines could not be listed.")},
                                               [this] { return Result<QList<MachineState>>(m_host.machines()); });
}

Async<QList<NetworkState>> SimulatorConnection::networks()
{
    return m_answers.give<QList<NetworkState>>(u"networks"_s,
                                               {QT_TRANSLATE_NOOP("Text", "The networks could not be listed.")},
                                               [this] { return Result<QList<NetworkState>>(m_host.networks()); });
}

void SimulatorConnection::attempt()
{
    m_attempt = 0;
    if (m_connecting != Fault::None) {
        fail(DelayedAnswers::error(m_connecting, u"connect"_s, {QT_TRANSLATE_NOOP("Text", "The host was not connected.")}));
        return;
    }
    m_answers.begin();
    emit connected(facts());
}

void SimulatorConnection::fail(const Error &why)
{
    m_answers.end();
    m_consoles.endAll(u"The host was disconnected."_s);
    attemptIn(m_address.retry);
    emit disconnected(why, int(m_address.retry.count()));
}

HostFacts SimulatorConnection::facts() const
{
    return HostFacts{.hostName = m_address.name,
                     .cpuModel = u"Simulated processor"_s,
                     .cpus = 16,
                     .memory = Bytes::gibibytes(64),
                     .architecture = u"x86_64"_s,
                     .hypervisor = u"Simulator"_s,
                     .hypervisorVersion = u"1.0"_s,
                     .libraryVersion = {},
                     .kvm = true,
                     .accelerationNote = {},
                     .local = true};
}

} // namespace penstock
