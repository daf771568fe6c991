// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatorconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace penstock
{

namespace
{

constexpr auto retryInterval = 5s;

} // namespace

SimulatorConnection::SimulatorConnection(const SimulatorAddress &address)
    : m_address(address), m_host(Inventory::of(address)), m_answers(address), m_volumes(m_answers, address.storage),
      m_machines(m_host, m_volumes, m_answers), m_consoles(m_host, m_answers)
{
    m_attempt.setSingleShot(true);
    connect(&m_attempt, &QTimer::timeout, this, &SimulatorConnection::attempt);
    connect(&m_host, &SimulatedHost::machineChanged, this, &HostConnection::machineChanged);
    connect(&m_host, &SimulatedHost::machineRemoved, this, &HostConnection::machineRemoved);
    connect(&m_host, &SimulatedHost::machineStopped, this,
            [this](const QString &uuid) { m_consoles.endStream(uuid, u"The virtual machine is off."_s); });
}

void SimulatorConnection::open()
{
    if (!m_isClosed && !isConnected() && !m_attempt.isActive()) {
        m_attempt.start(m_answers.delay(u"connect"_s));
    }
}

void SimulatorConnection::close()
{
    if (m_isClosed) {
        return;
    }
    m_isClosed = true;
    m_attempt.stop();
    m_answers.end();
    disconnect(&m_host, nullptr, this, nullptr);
    m_consoles.endAll(u"The host was disconnected."_s);
    QTimer::singleShot(0, this, &HostConnection::closed);
}

void SimulatorConnection::retryNow()
{
    if (!m_isClosed && !isConnected()) {
        m_attempt.start(m_answers.delay(u"connect"_s));
    }
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
    const Text what{QT_TRANSLATE_NOOP("Text", "The host was not connected.")};
    if (const auto fault = m_answers.fault(u"connect"_s, what)) {
        m_attempt.start(retryInterval + m_answers.delay(u"connect"_s));
        emit disconnected(*fault, m_attempt.interval());
        return;
    }
    m_answers.begin();
    emit connected(facts());
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
