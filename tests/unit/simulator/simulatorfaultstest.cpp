// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/faultrules.h"
#include "service/drivers/simulator/latency.h"
#include "tests/unit/simulator/opensimulator.h"

#include <QElapsedTimer>
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
    void refusesTheThirdCall();
    void losesTheAnswer();
    void diesHalfWay();
    void failsByChanceTheSameAgain();
    void takesItsTime_data();
    void takesItsTime();
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
    const auto connection = openSimulator(u"simulator://demo?latency=1&hang=networks&patience=200"_s);
    QElapsedTimer clock;
    clock.start();
    const auto networks = connection->networks();
    VERIFY_OK(await(connection->machines()));
    QVERIFY(!networks.isFinished());
    VERIFY_FAILS(await(networks), ErrorCode::Timeout);
    QVERIFY(clock.elapsed() >= 200);
}

void SimulatorFaultsTest::refusesTheThirdCall()
{
    const auto connection = openSimulator(u"simulator://demo?latency=0&fault=pause:refuse:3,resume:fail:2%2B"_s);
    MachineOperations &machines = *connection->machineOperations();
    const QString uuid = machineNamed(*connection, u"web-frontend"_s).uuid;
    QCOMPARE(outcome(await(machines.pause(uuid))), u"ok"_s);
    QCOMPARE(outcome(await(machines.resume(uuid))), u"ok"_s);
    QCOMPARE(outcome(await(machines.pause(uuid))), u"ok"_s);
    QCOMPARE(outcome(await(machines.resume(uuid))), toString(ErrorCode::Unavailable));
    QCOMPARE(outcome(await(machines.pause(uuid))), toString(ErrorCode::Conflict));
    QCOMPARE(outcome(await(machines.pause(uuid))), u"ok"_s);
    QCOMPARE(outcome(await(machines.resume(uuid))), toString(ErrorCode::Unavailable));
}

void SimulatorFaultsTest::losesTheAnswer()
{
    const auto connection = openSimulator(u"simulator://demo?latency=1&fault=start:lose:1&patience=50"_s);
    const MachineState sandbox = machineNamed(*connection, u"sandbox"_s);
    QCOMPARE(outcome(await(connection->machineOperations()->start(sandbox.uuid))), toString(ErrorCode::Timeout));
    QCOMPARE(await(connection->machineOperations()->read(sandbox.uuid))->power, PowerState::Running);
    QVERIFY(connection->isConnected());
}

void SimulatorFaultsTest::diesHalfWay()
{
    const auto connection = openSimulator(
        u"simulator://demo?latency=1&retry=20&hang=networks&fault=start:die:1,createVolume:die:1,define:die:1"_s);
    QSignalSpy lost(connection.get(), &HostConnection::disconnected);
    QSignalSpy changed(connection.get(), &HostConnection::machineChanged);
    const MachineState sandbox = machineNamed(*connection, u"sandbox"_s);
    const auto waiting = connection->networks();
    QCOMPARE(outcome(await(connection->machineOperations()->start(sandbox.uuid))), toString(ErrorCode::Unavailable));
    QCOMPARE(outcome(await(waiting)), toString(ErrorCode::Unavailable));
    QCOMPARE(lost.count(), 1);
    QCOMPARE(lost.first().at(1).toInt(), 20);
    QVERIFY(waitUntil([&] { return connection->isConnected(); }));
    QCOMPARE(machineNamed(*connection, u"sandbox"_s).power, PowerState::Paused);
    QCOMPARE(changed.count(), 0);

    VolumeOperations &volumes = *connection->volumeOperations();
    const VolumeSpec spec{.name = u"a"_s, .directory = u"/disks"_s, .format = u"qcow2"_s, .capacity = Bytes::gibibytes(6)};
    QCOMPARE(outcome(await(volumes.create(spec))), toString(ErrorCode::Unavailable));
    QVERIFY(waitUntil([&] { return connection->isConnected(); }));
    QCOMPARE(await(volumes.read(u"/disks/a"_s))->capacity, Bytes());
    QCOMPARE(outcome(await(volumes.create(spec))), u"ok"_s);
    QCOMPARE(await(volumes.read(u"/disks/a"_s))->capacity, Bytes::gibibytes(6));

    // What cannot be done by half is done.
    const MachineSpec guest{.uuid = u"11111111-2222-4333-8444-555555555555"_s, .name = u"guest"_s, .memory = Bytes::gibibytes(1), .disks = {}, .nics = {}, .notes = {}};
    QCOMPARE(outcome(await(connection->machineOperations()->define(guest))), toString(ErrorCode::Unavailable));
    QVERIFY(waitUntil([&] { return connection->isConnected(); }));
    QCOMPARE(outcome(await(connection->machineOperations()->read(guest.uuid))), u"ok"_s);
}

void SimulatorFaultsTest::failsByChanceTheSameAgain()
{
    const auto outcomes = [](quint32 seed) {
        FaultRules rules(seed);
        QString text;
        const bool isRead = rules.add(u"start:lose:20%,*:fail:10%"_s);
        for (int call = 0; isRead && call < 1000; ++call) {
            text += QString::number(int(rules.next(call % 2 == 0 ? u"start"_s : u"read"_s)));
        }
        return text;
    };
    const QString first = outcomes(7);
    QCOMPARE(outcomes(7), first);
    QVERIFY(outcomes(8) != first);
    const qsizetype lost = first.count(QString::number(int(Fault::Lose)));
    const qsizetype failed = first.count(QString::number(int(Fault::Fail)));
    QVERIFY2(lost > 60 && lost < 140, qPrintable(QString::number(lost)));
    QVERIFY2(failed > 50 && failed < 150, qPrintable(QString::number(failed)));
}

void SimulatorFaultsTest::takesItsTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("mean");
    QTest::addColumn<int>("most");
    QTest::newRow("always as long") << u"20"_s << 20 << 20 << 20;
    QTest::newRow("evenly") << u"5..45"_s << 5 << 25 << 45;
    QTest::newRow("with a long tail") << u"exp:20"_s << 0 << 20 << 400;
}

void SimulatorFaultsTest::takesItsTime()
{
    QFETCH(QString, text);
    QFETCH(int, least);
    QFETCH(int, mean);
    QFETCH(int, most);
    const auto latency = Latency::parse(text);
    QVERIFY(latency);
    QRandomGenerator random(3);
    qint64 sum = 0;
    qint64 longest = 0;
    for (int draw = 0; draw < 10'000; ++draw) {
        const qint64 each = latency->draw(random).count();
        QVERIFY(each >= least && each <= most);
        longest = std::max(longest, each);
        sum += each;
    }
    QVERIFY2(std::abs(sum / 10'000.0 - mean) < 1, qPrintable(QString::number(sum)));
    QVERIFY(least == most || longest > 1.7 * mean);
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
