// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/simulator/opensimulator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace penstock::test
{

class SimulatorStateTest : public QObject
{
    Q_OBJECT

private slots:
    void outlivesTheDriver();
    void isOnDiskBeforeTheAnswer();
    void overlooksATornLine();
    void becomesShorter();
    void staysInMemory();
    void holdsAMillionMachines();
};

namespace
{

const QString guestId = u"11111111-2222-4333-8444-555555555555"_s;

MachineSpec guest()
{
    return {.uuid = guestId,
            .name = u"guest"_s,
            .cpus = 2,
            .memory = Bytes::gibibytes(1),
            .disks = {{.path = u"/disks/a"_s, .format = u"qcow2"_s}},
            .nics = {{.mac = u"52:54:00:01:02:03"_s, .network = u"default"_s, .bridge = {}}},
            .notes = u"kept"_s};
}

std::unique_ptr<HostConnection> open(SimulatorDriver &driver, const QString &uri)
{
    auto connection = driver.connection(QUrl(uri));
    connection->open();
    return waitUntil([&] { return connection->isConnected(); }) ? std::move(connection) : nullptr;
}

QByteArray lines(const QTemporaryDir &directory, const QString &name)
{
    QFile file(directory.filePath(name + u".jsonl"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) >> 20 : 0;
}

} // namespace

void SimulatorStateTest::outlivesTheDriver()
{
    const QTemporaryDir directory;
    const QString uri = u"simulator://lab?latency=0&machines=3"_s;
    MachineState before;
    {
        SimulatorDriver driver(directory.path());
        const auto connection = open(driver, uri);
        const VolumeSpec spec{.name = u"a"_s, .directory = u"/disks"_s, .format = u"qcow2"_s, .capacity = Bytes::gibibytes(6)};
        VERIFY_OK(await(connection->volumeOperations()->create(spec)));
        VERIFY_OK(await(connection->machineOperations()->define(guest())));
        VERIFY_OK(await(connection->machineOperations()->start(guestId)));
        const QString second = machineNamed(*connection, u"vm-00002"_s).uuid;
        VERIFY_OK(await(connection->machineOperations()->powerOff(second)));
        VERIFY_OK(await(connection->machineOperations()->undefine(second)));
        before = await(connection->machineOperations()->read(guestId)).value();
    }
    SimulatorDriver driver(directory.path());
    const auto connection = open(driver, uri);
    QCOMPARE(await(connection->machines())->size(), 3);
    QVERIFY(machineNamed(*connection, u"vm-00002"_s).uuid.isEmpty());
    const auto after = await(connection->machineOperations()->read(guestId));
    VERIFY_OK(after);
    QVERIFY(*after == before);
    QCOMPARE(await(connection->volumeOperations()->read(u"/disks/a"_s))->capacity, Bytes::gibibytes(6));
    // It goes on booting.
    QVERIFY(waitUntil([&] { return !machineNamed(*connection, u"guest"_s).addresses.isEmpty(); }));
}

void SimulatorStateTest::isOnDiskBeforeTheAnswer()
{
    const QTemporaryDir directory;
    SimulatorDriver driver(directory.path());
    const auto connection = open(driver, u"simulator://lab?latency=0&machines=0"_s);
    bool wasThere = false;
    const auto defined = connection->machineOperations()->define(guest());
    QVERIFY(lines(directory, u"lab"_s).isEmpty());
    whenDone(defined, this, [&](const Result<MachineState> &) {
        wasThere = lines(directory, u"lab"_s).contains("52:54:00:01:02:03");
    });
    QVERIFY(waitUntil([&] { return defined.isFinished() && wasThere; }, 2000));
}

void SimulatorStateTest::overlooksATornLine()
{
    const QTemporaryDir directory;
    {
        SimulatorDriver driver(directory.path());
        VERIFY_OK(await(open(driver, u"simulator://lab?latency=0"_s)->machineOperations()->define(guest())));
    }
    QFile file(directory.filePath(u"lab.jsonl"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"machineRemoved\":\"" + guestId.toUtf8() + "\"}");
    file.close();
    for (int round = 0; round < 2; ++round) {
        SimulatorDriver driver(directory.path());
        const auto connection = open(driver, u"simulator://lab?latency=0"_s);
        QCOMPARE(await(connection->machines())->size(), 1);
        VERIFY_OK(await(connection->machineOperations()->start(guestId)));
        VERIFY_OK(await(connection->machineOperations()->powerOff(guestId)));
    }
    QVERIFY(!lines(directory, u"lab"_s).contains("machineRemoved"));
}

void SimulatorStateTest::becomesShorter()
{
    const QTemporaryDir directory;
    const auto use = [&](int rounds) {
        SimulatorDriver driver(directory.path());
        const auto connection = open(driver, u"simulator://lab?latency=0"_s);
        VERIFY_OK(await(connection->machineOperations()->define(guest())));
        for (int round = 0; round < rounds; ++round) {
            VERIFY_OK(await(connection->machineOperations()->start(guestId)));
            VERIFY_OK(await(connection->machineOperations()->powerOff(guestId)));
        }
    };
    use(60);
    QVERIFY(lines(directory, u"lab"_s).count('\n') > 110);
    use(0);
    QCOMPARE(lines(directory, u"lab"_s).count('\n'), 1);
}

void SimulatorStateTest::staysInMemory()
{
    const QTemporaryDir directory;
    const QString before = QDir::currentPath();
    QDir::setCurrent(directory.path());
    SimulatorDriver driver;
    VERIFY_OK(await(open(driver, u"simulator://lab?latency=0"_s)->machineOperations()->define(guest())));
    QDir::setCurrent(before);
    QVERIFY(QDir(directory.path()).isEmpty());
}

void SimulatorStateTest::holdsAMillionMachines()
{
    constexpr int hosts = 10'000;
    const qint64 before = residentMebibytes();
    SimulatorDriver driver;
    std::vector<std::unique_ptr<HostConnection>> connections;
    int connected = 0;
    for (int i = 0; i < hosts; ++i) {
        connections.push_back(driver.connection(QUrl(u"simulator://h%1?machines=100&latency=0..2"_s.arg(i))));
        connect(connections.back().get(), &HostConnection::connected, this, [&connected] { ++connected; });
        connections.back()->open();
    }
    QVERIFY(waitUntil([&] { return connected == hosts; }));
    QSet<QString> uuids;
    QSet<QString> macs;
    for (int i = 0; i < hosts; i += 100) {
        const auto machines = await(connections.at(size_t(i))->machines());
        VERIFY_OK(machines);
        for (const MachineState &machine : *machines) {
            uuids.insert(machine.uuid);
            macs.insert(machine.nics.first().mac);
        }
        const QString last = machines->last().uuid;
        VERIFY_OK(await(connections.at(size_t(i))->machineOperations()->start(last)));
    }
    QCOMPARE(uuids.size(), hosts);
    QCOMPARE(macs.size(), hosts);
    const qint64 used = residentMebibytes() - before;
    QVERIFY2(used < 200, qPrintable(QString::number(used)));
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::SimulatorStateTest)
#include "simulatorstatetest.moc"
