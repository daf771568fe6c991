// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/delayedanswers.h"
#include "tests/unit/simulator/opensimulator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test
{

class SimulatorFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesTheOperation();
    void hangsUntilTheLimit();
    void refusesToConnect();
    void runsOutOfStorage();
    void endsWhatIsUnderWay();
};

void SimulatorFaultsTest::refusesTheOperation()
{
    const auto connection = openSimulator(u"simulator://demo?latency=1&fail=start"_s);
    const MachineState sandbox = machineNamed(*connection, u"sandbox"_s);
    VERIFY_FAILS(await(connection->machineOperations()->start(sandbox.uuid)), ErrorCode::Unavailable);
    const auto after = await(connection->machineOperations()->read(sandbox.uuid));
    VERIFY_OK(after);
    QCOMPARE(after->power, PowerState::Stopped);
}

void SimulatorFaultsTest::hangsUntilTheLimit()
{
    const auto connection = openSimulator(u"simulator://demo?latency=1&hang=networks"_s);
    const auto networks = connection->networks();
    VERIFY_OK(await(connection->machines()));
    QTest::qWait(100);
    QVERIFY(!networks.isFinished());

    SimulatorAddress address;
    address.hanging = QStringList{u"networks"_s};
    const DelayedAnswers answers(address);
    QCOMPARE(answers.delay(u"networks"_s).count(), 30'000);
    QVERIFY(answers.delay(u"machines"_s) < std::chrono::seconds(1));
    const auto fault = answers.fault(u"networks"_s, {"The networks could not be listed."});
    QVERIFY(fault);
    QCOMPARE(toString(fault->code), toString(ErrorCode::Timeout));
}

void SimulatorFaultsTest::refusesToConnect()
{
    const auto connection = SimulatorDriver().connection(QUrl(u"simulator://demo?latency=1&fail=connect"_s));
    QSignalSpy disconnected(connection.get(), &HostConnection::disconnected);
    connection->open();
    QVERIFY(waitUntil([&] { return disconnected.count() == 1; }));
    QVERIFY(disconnected.first().at(1).toInt() > 0);
    connection->retryNow();
    QVERIFY(waitUntil([&] { return disconnected.count() == 2; }, 1000));
    QVERIFY(!connection->isConnected());
}

void SimulatorFaultsTest::runsOutOfStorage()
{
    const auto connection = openSimulator(u"simulator://lab?latency=1&storage=10"_s);
    VolumeOperations &volumes = *connection->volumeOperations();
    VolumeSpec spec{.name = u"a"_s, .directory = u"/disks"_s, .format = u"qcow2"_s, .capacity = Bytes::gibibytes(6)};
    VERIFY_OK(await(volumes.create(spec)));
    VERIFY_OK(await(volumes.create(spec)));
    spec.name = u"b"_s;
    const auto full = await(volumes.create(spec));
    VERIFY_FAILS(full, ErrorCode::ResourceExhausted);
    QVERIFY(!full.error().fix.isEmpty());
    VERIFY_FAILS(await(volumes.read(u"/disks/b"_s)), ErrorCode::NotFound);
    VERIFY_OK(await(volumes.remove(u"/disks/a"_s)));
    VERIFY_OK(await(volumes.create(spec)));
}

void SimulatorFaultsTest::endsWhatIsUnderWay()
{
    const auto connection = openSimulator(u"simulator://demo?latency=1&hang=machines"_s);
    ErrorCode code = ErrorCode::Internal;
    whenDone(connection->machines(), this,
             [&](const Result<QList<MachineState>> &machines) { code = machines.error().code; });
    connection->close();
    QVERIFY(waitUntil([&] { return code == ErrorCode::Unavailable; }));
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::SimulatorFaultsTest)
#include "simulatorfaultstest.moc"
