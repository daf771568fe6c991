// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/simulator/opensimulator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test
{

class SimulatorHostTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ensuresStates();
    void tellsEveryChangeOnce();
    void shutsDownAfterAMoment();
    void keepsRunningWhenItDoesNotListen();
    void forgetsAMachineOnce();
    void learnsItsAddress();

private:
    [[nodiscard]] MachineOperations &machines() const { return *m_connection->machineOperations(); }

    std::unique_ptr<HostConnection> m_connection;
};

void SimulatorHostTest::init()
{
    m_connection = openSimulator(u"simulator://demo?latency=1"_s);
    QVERIFY(m_connection);
}

void SimulatorHostTest::ensuresStates()
{
    const QString uuid = machineNamed(*m_connection, u"sandbox"_s).uuid;
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(await(machines().start(uuid))->power, PowerState::Running);
    }
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(await(machines().pause(uuid))->power, PowerState::Paused);
    }
    QCOMPARE(await(machines().start(uuid))->power, PowerState::Running);
    QCOMPARE(await(machines().resume(uuid))->power, PowerState::Running);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(await(machines().powerOff(uuid))->power, PowerState::Stopped);
    }
    VERIFY_OK(await(machines().requestShutdown(uuid)));
    VERIFY_FAILS(await(machines().resume(uuid)), ErrorCode::Conflict);

    const QString crashed = machineNamed(*m_connection, u"legacy-erp"_s).uuid;
    QCOMPARE(await(machines().start(crashed))->power, PowerState::Running);
}

void SimulatorHostTest::tellsEveryChangeOnce()
{
    const QString uuid = machineNamed(*m_connection, u"ci-runner-2"_s).uuid;
    QStringList order;
    connect(m_connection.get(), &HostConnection::machineChanged, this, [&](const MachineState &machine) {
        order.append(machine.power == PowerState::Running ? u"running"_s : u"paused"_s);
    });
    const auto call = [&](const Async<MachineState> &answer) {
        bool isDone = false;
        whenDone(answer, this, [&](const Result<MachineState> &) {
            order.append(u"answer"_s);
            isDone = true;
        });
        return waitUntil([&] { return isDone; });
    };
    QVERIFY(call(machines().resume(uuid)));
    QVERIFY(call(machines().resume(uuid)));
    QVERIFY(call(machines().pause(uuid)));
    QCOMPARE(order, (QStringList{u"running"_s, u"answer"_s, u"answer"_s, u"paused"_s, u"answer"_s}));
}

void SimulatorHostTest::shutsDownAfterAMoment()
{
    const QString uuid = machineNamed(*m_connection, u"print-server"_s).uuid;
    QSignalSpy changed(m_connection.get(), &HostConnection::machineChanged);
    VERIFY_OK(await(machines().requestShutdown(uuid)));
    QCOMPARE(changed.count(), 0);
    QVERIFY(waitUntil([&] { return changed.count() == 1; }, 3000));
    const auto state = changed.first().first().value<MachineState>();
    QCOMPARE(state.power, PowerState::Stopped);
    QCOMPARE(state.powerReason, u"shutdown"_s);
    QVERIFY(state.addresses.isEmpty() && !state.started.isValid());
}

void SimulatorHostTest::keepsRunningWhenItDoesNotListen()
{
    const QString uuid = machineNamed(*m_connection, u"sandbox"_s).uuid;
    VERIFY_OK(await(machines().rename(uuid, u"ignores-acpi-1"_s)));
    VERIFY_OK(await(machines().start(uuid)));
    VERIFY_OK(await(machines().requestShutdown(uuid)));
    QTest::qWait(1300);
    QCOMPARE(await(machines().read(uuid))->power, PowerState::Running);
}

void SimulatorHostTest::forgetsAMachineOnce()
{
    const QString uuid = machineNamed(*m_connection, u"accounting"_s).uuid;
    QSignalSpy removed(m_connection.get(), &HostConnection::machineRemoved);
    VERIFY_OK(await(machines().undefine(uuid)));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), uuid);
    VERIFY_OK(await(machines().undefine(uuid)));
    QCOMPARE(removed.count(), 1);
    VERIFY_FAILS(await(machines().read(uuid)), ErrorCode::NotFound);
}

void SimulatorHostTest::learnsItsAddress()
{
    const QString uuid = machineNamed(*m_connection, u"web-staging"_s).uuid;
    QVERIFY(await(machines().start(uuid))->addresses.isEmpty());
    QVERIFY(waitUntil([&] { return !await(machines().read(uuid))->addresses.isEmpty(); }, 3000));
    QVERIFY(await(machines().read(uuid))->graphics.isEmpty());
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::SimulatorHostTest)
#include "simulatorhosttest.moc"
