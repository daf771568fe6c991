// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/driver/labconnection.h"

#include "service/drivers/libvirt/libvirtconnection.h"
#include "shared/core/randomid.h"
#include "tests/unit/drivers/await.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace penstock::test {

LabConnection::LabConnection(const Limits &limits) : m_driver(LibvirtDriver::Options{Acceleration::Tcg, limits}) {}

LabConnection::~LabConnection()
{
    m_host.freezeDaemon(false);
}

bool LabConnection::begin(const QStringList &hostOptions)
{
    return m_host.up(hostOptions) && open();
}

bool LabConnection::open()
{
    m_connection = m_driver.connection(m_host.uri());
    connect(m_connection.get(), &HostConnection::connected, this, [this](const HostFacts &told) {
        ++connects;
        facts = told;
    });
    connect(m_connection.get(), &HostConnection::disconnected, this, [this](const Error &why, int) {
        ++disconnects;
        whyDisconnected = why;
    });
    connect(m_connection.get(), &HostConnection::machineChanged, this,
            [this](const MachineState &machine) { seen.insert(machine.uuid, machine); });
    connect(m_connection.get(), &HostConnection::machineRemoved, this, [this](const QString &uuid) {
        seen.remove(uuid);
        removed.append(uuid);
    });
    connect(m_connection.get(), &HostConnection::networkChanged, this,
            [this](const NetworkState &network) { networks.insert(network.uuid, network); });
    connect(m_connection.get(), &HostConnection::networkRemoved, this, [this](const QString &uuid) {
        networks.remove(uuid);
        removedNetworks.append(uuid);
    });
    const int before = connects;
    m_connection->open();
    if (!waitUntil([this, before] { return connects > before; }, 30'000)) {
        return false;
    }
    const auto all = await(m_connection->machines());
    const auto allNetworks = await(m_connection->networks());
    return all.has_value() && allNetworks.has_value();
}

bool LabConnection::close()
{
    bool isClosed = false;
    connect(m_connection.get(), &HostConnection::closed, this, [&isClosed] { isClosed = true; });
    m_connection->close();
    const bool inTime = waitUntil([&] { return isClosed; }, 10'000);
    m_connection.reset();
    return inTime;
}

int LabConnection::stuckThreads() const
{
    return static_cast<LibvirtConnection *>(m_connection.get())->stuckThreads();
}

MachineSpec LabConnection::newSpec(const QString &name)
{
    MachineSpec spec;
    spec.uuid = newId();
    spec.name = name;
    spec.memory = Bytes::mebibytes(16);
    return spec;
}

QString LabConnection::newMachine(bool started)
{
    MachineSpec spec = newSpec(u"lab-"_s + newId().right(8));
    if (!await(machines().define(spec)) || (started && !await(machines().start(spec.uuid)))) {
        return {};
    }
    return spec.uuid;
}

QString LabConnection::uuidOf(const QString &name) const
{
    for (const MachineState &machine : seen) {
        if (machine.name == name) {
            return machine.uuid;
        }
    }
    return {};
}

PowerState LabConnection::powerOf(const QString &uuid) const
{
    const auto machine = seen.constFind(uuid);
    return machine == seen.constEnd() ? PowerState::Unknown : machine->power;
}

double LabConnection::delayOf(const QStringList &virshArguments, const std::function<bool()> &isSeen)
{
    QElapsedTimer clock;
    clock.start();
    qint64 endedAt = -1;
    QProcess virsh;
    QObject::connect(&virsh, &QProcess::finished, &virsh,
                     [&](int code) { endedAt = code == 0 ? clock.nsecsElapsed() : -2; });
    virsh.start(u"virsh"_s, QStringList{u"--quiet"_s, u"--connect"_s, m_host.uri().toString()} + virshArguments);
    qint64 seenAt = -1;
    const bool inTime = waitUntil(
        [&] {
            if (seenAt < 0 && isSeen()) {
                seenAt = clock.nsecsElapsed();
            }
            return endedAt == -2 || (seenAt >= 0 && endedAt >= 0);
        },
        20'000);
    if (!inTime || endedAt < 0) {
        qWarning().noquote() << virshArguments << virsh.readAllStandardError();
        return -1;
    }
    return std::max(0.0, static_cast<double>(seenAt - endedAt) / 1e6);
}

} // namespace penstock::test
