// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatoraddress.h"
#include "tests/unit/simulator/opensimulator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test
{

class SimulatorAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void readsParameters();
    void refuses_data();
    void refuses();
    void makesTheSameInventoryAgain();
    void makesManyMachines();
    void bringsAnOffice();
};

void SimulatorAddressTest::readsParameters()
{
    const auto address = SimulatorAddress::parse(
        QUrl(u"simulator://lab?machines=20000&seed=7&latency=5&storage=10&fail=start,define&hang=read"_s));
    VERIFY_OK(address);
    QCOMPARE(address->name, u"lab"_s);
    QCOMPARE(address->machines, 20'000);
    QCOMPARE(address->seed, 7U);
    QRandomGenerator random(1);
    QCOMPARE(address->latency.draw(random).count(), 5);
    QCOMPARE(address->storage, Bytes::gibibytes(10));
    FaultRules faults = address->faults;
    QCOMPARE(faults.next(u"start"_s), Fault::Fail);
    QCOMPARE(faults.next(u"define"_s), Fault::Fail);
    QCOMPARE(faults.next(u"read"_s), Fault::Hang);
    QCOMPARE(faults.next(u"pause"_s), Fault::None);
}

void SimulatorAddressTest::refuses_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("no name") << u"simulator://"_s;
    QTest::newRow("other scheme") << u"qemu:///system"_s;
    QTest::newRow("user") << u"simulator://root@demo"_s;
    QTest::newRow("port") << u"simulator://demo:1"_s;
    QTest::newRow("path") << u"simulator://demo/system"_s;
    QTest::newRow("fragment") << u"simulator://demo#x"_s;
    QTest::newRow("unknown parameter") << u"simulator://demo?command=x"_s;
    QTest::newRow("unknown operation") << u"simulator://demo?fail=everything"_s;
    QTest::newRow("too many") << u"simulator://demo?machines=1000001"_s;
    QTest::newRow("latency backwards") << u"simulator://demo?latency=5..2"_s;
    QTest::newRow("latency of no kind") << u"simulator://demo?latency=exp:2..5"_s;
    QTest::newRow("fault without a kind") << u"simulator://demo?fault=start"_s;
    QTest::newRow("fault of no kind") << u"simulator://demo?fault=start:burn"_s;
    QTest::newRow("fault at no call") << u"simulator://demo?fault=start:lose:0"_s;
    QTest::newRow("fault beyond all") << u"simulator://demo?fault=start:lose:101%25"_s;
    QTest::newRow("negative") << u"simulator://demo?latency=-1"_s;
    QTest::newRow("no number") << u"simulator://demo?seed=x"_s;
}

void SimulatorAddressTest::refuses()
{
    QFETCH(QString, uri);
    SimulatorDriver driver;
    VERIFY_FAILS(driver.check(QUrl(uri)), ErrorCode::InvalidArgument);
    QVERIFY(!driver.connection(QUrl(uri)));
}

void SimulatorAddressTest::makesTheSameInventoryAgain()
{
    const auto states = [](const QString &uri) {
        const auto connection = openSimulator(uri);
        const auto all = await(connection->machines());
        QStringList list;
        for (const MachineState &machine : all.value_or(QList<MachineState>())) {
            list.append(machine.uuid + machine.name + machine.addresses.join(u','));
        }
        return list;
    };
    const QStringList first = states(u"simulator://lab?machines=30&seed=3&latency=0"_s);
    QCOMPARE(first.size(), 30);
    QCOMPARE(states(u"simulator://lab?machines=30&seed=3&latency=0"_s), first);
    QVERIFY(states(u"simulator://lab?machines=30&seed=4&latency=0"_s) != first);
}

void SimulatorAddressTest::makesManyMachines()
{
    const auto connection = openSimulator(u"simulator://lab?machines=20000&latency=0"_s);
    const auto all = await(connection->machines());
    VERIFY_OK(all);
    QSet<QString> uuids;
    QSet<QString> names;
    QSet<QString> macs;
    for (const MachineState &machine : *all) {
        uuids.insert(machine.uuid);
        names.insert(machine.name);
        macs.insert(machine.nics.first().mac);
    }
    QCOMPARE(uuids.size(), 20'000);
    QCOMPARE(names.size(), 20'000);
    QCOMPARE(macs.size(), 20'000);
    QVERIFY(names.contains(u"vm-00001"_s) && names.contains(u"vm-20000"_s));
}

void SimulatorAddressTest::bringsAnOffice()
{
    const auto demo = openSimulator(u"simulator://demo"_s);
    QCOMPARE(await(demo->machines())->size(), 12);
    const auto networks = await(demo->networks());
    QCOMPARE(networks->size(), 2);
    QCOMPARE(networks->at(0).name, u"default"_s);
    QCOMPARE(networks->at(0).forward, u"nat"_s);
    QVERIFY(networks->at(0).active);
    QVERIFY(await(openSimulator(u"simulator://other"_s)->machines())->isEmpty());
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::SimulatorAddressTest)
#include "simulatoraddresstest.moc"
