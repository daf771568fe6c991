// SPDX-License-Identifier: Apache-2.0
#include "app/models/inventorytreemodel.h"

#include "app/models/modelroles.h"
#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeschema.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestInventoryTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsHostsAndTheirMachinesInOrder();
    void followsNamesHostsAndStates();
    void keepsPersistentIndexesOnMachines();
    void waitsForTheHostOfAMachine();
    void staysSoundUnderRandomUpdates();
    void isQuickWithTwentyThousandMachines();

private:
    QStringList below(const QString &id) const;

    std::unique_ptr<ConnectedClient> m_fixture;
    std::unique_ptr<InventoryTreeModel> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestInventoryTreeModel::init()
{
    m_fixture = std::make_unique<ConnectedClient>();
    QVERIFY(m_fixture->connectToService());
    m_tree = std::make_unique<InventoryTreeModel>(&m_fixture->cache);
    m_tester =
        std::make_unique<QAbstractItemModelTester>(m_tree.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(m_fixture->cache.isComplete(u"vm"_s) && m_fixture->cache.isComplete(u"host"_s));
}

void TestInventoryTreeModel::cleanup()
{
    m_tester.reset();
    m_tree.reset();
    m_fixture.reset();
}

QStringList TestInventoryTreeModel::below(const QString &id) const
{
    QStringList names;
    const QModelIndex parent = m_tree->indexOf(id);
    for (int row = 0; parent.isValid() && row < m_tree->rowCount(parent); ++row) {
        names << m_tree->index(row, 0, parent).data().toString();
    }
    return names;
}

void TestInventoryTreeModel::showsHostsAndTheirMachinesInOrder()
{
    auto &service = m_fixture->service;
    service.put(u"host"_s, fakeschema::host(u"h2"_s, u"kvm-10"_s, u"disconnected"_s));
    service.put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-2"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"vm10"_s, u"h1"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v2"_s, u"vm2"_s, u"h1"_s, u"stopped"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v3"_s, u"other"_s, u"h2"_s));
    QTRY_COMPARE(below(u"h1"_s), QStringList({u"vm2"_s, u"vm10"_s}));
    QCOMPARE(below(u"home"_s), QStringList({u"kvm-2"_s, u"kvm-10"_s}));
    QTRY_COMPARE(below(u"h2"_s), QStringList{u"other"_s});
    const QModelIndex home = m_tree->indexOf(u"home"_s);
    QCOMPARE(home.data(CountRole).toInt(), 3);
    QCOMPARE(home.data(RunningRole).toInt(), 2);
    QCOMPARE(m_tree->indexOf(u"h1"_s).data(CountRole).toInt(), 2);
    QCOMPARE(m_tree->indexOf(u"h1"_s).data(RunningRole).toInt(), 1);
    QCOMPARE(m_tree->indexOf(u"h2"_s).data(StateRole).toString(), u"disconnected"_s);
    QCOMPARE(m_tree->indexOf(u"v2"_s).data(StateRole).toString(), u"stopped"_s);
    QCOMPARE(m_tree->indexOf(u"v2"_s).data(TypeRole).toString(), u"vm"_s);
    QCOMPARE(m_tree->indexOf(u"v2"_s).data(Qt::AccessibleTextRole).toString(), u"vm2, Stopped"_s);
}

void TestInventoryTreeModel::followsNamesHostsAndStates()
{
    auto &service = m_fixture->service;
    service.put(u"host"_s, fakeschema::host(u"h1"_s, u"a"_s));
    service.put(u"host"_s, fakeschema::host(u"h2"_s, u"b"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v2"_s, u"two"_s, u"h1"_s));
    QTRY_COMPARE(below(u"h1"_s).size(), 2);
    QSignalSpy moved(m_tree.get(), &QAbstractItemModel::rowsMoved);
    service.change(u"vm"_s, u"v1"_s, {{u"name"_s, u"zero"_s}});
    QTRY_COMPARE(below(u"h1"_s), QStringList({u"two"_s, u"zero"_s}));
    QCOMPARE(moved.size(), 1);
    service.change(u"vm"_s, u"v1"_s, {{u"name"_s, u"zz"_s}});
    QTRY_COMPARE(below(u"h1"_s), QStringList({u"two"_s, u"zz"_s}));
    QCOMPARE(moved.size(), 1);
    service.change(u"vm"_s, u"v1"_s, {{u"host"_s, u"h2"_s}});
    QTRY_COMPARE(below(u"h2"_s), QStringList{u"zz"_s});
    QCOMPARE(below(u"h1"_s), QStringList{u"two"_s});
    service.change(u"vm"_s, u"v2"_s, {{u"state"_s, u"stopped"_s}});
    QTRY_COMPARE(m_tree->indexOf(u"h1"_s).data(RunningRole).toInt(), 0);
    service.change(u"host"_s, u"h1"_s, {{u"name"_s, u"c"_s}});
    QTRY_COMPARE(below(u"home"_s), QStringList({u"b"_s, u"c"_s}));
    service.remove(u"vm"_s, u"v2"_s);
    QTRY_COMPARE(below(u"h1"_s).size(), 0);
    m_fixture->service.stop();
    QTRY_VERIFY(m_tree->indexOf(u"v1"_s).data(StaleRole).toBool());
    QCOMPARE(m_tree->indexOf(u"v1"_s).data(Qt::AccessibleTextRole).toString(), u"zz, Running, last known"_s);
}

void TestInventoryTreeModel::keepsPersistentIndexesOnMachines()
{
    auto &service = m_fixture->service;
    service.put(u"host"_s, fakeschema::host(u"h1"_s, u"a"_s));
    service.put(u"vm"_s, fakeschema::vm(u"v5"_s, u"m5"_s, u"h1"_s));
    QTRY_COMPARE(below(u"h1"_s).size(), 1);
    const QPersistentModelIndex machine(m_tree->indexOf(u"v5"_s));
    for (int i = 0; i < 10; ++i) {
        service.put(u"vm"_s, fakeschema::vm(u"w%1"_s.arg(i), u"m%1"_s.arg(i), u"h1"_s));
    }
    QTRY_COMPARE(below(u"h1"_s).size(), 11);
    QCOMPARE(machine.data(IdRole).toString(), u"v5"_s);
    QCOMPARE(QModelIndex(machine), m_tree->indexOf(u"v5"_s));
    m_fixture->service.dropConnections();
    QTRY_VERIFY(m_fixture->cache.isStale());
    QTRY_VERIFY(!m_fixture->cache.isStale());
    QCOMPARE(machine.data(IdRole).toString(), u"v5"_s);
}

void TestInventoryTreeModel::waitsForTheHostOfAMachine()
{
    auto &service = m_fixture->service;
    service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    QTRY_COMPARE(m_fixture->cache.count(u"vm"_s), 1);
    QVERIFY(!m_tree->indexOf(u"v1"_s).isValid());
    service.put(u"host"_s, fakeschema::host(u"h1"_s, u"a"_s));
    QTRY_VERIFY(m_tree->indexOf(u"v1"_s).isValid());
    service.remove(u"host"_s, u"h1"_s);
    QTRY_VERIFY(!m_tree->indexOf(u"v1"_s).isValid());
    service.remove(u"vm"_s, u"v1"_s);
    QTRY_COMPARE(m_fixture->cache.count(u"vm"_s), 0);
}

void TestInventoryTreeModel::staysSoundUnderRandomUpdates()
{
    QSignalSpy resets(m_tree.get(), &QAbstractItemModel::modelReset);
    QRandomGenerator random(3);
    auto &service = m_fixture->service;
    for (int round = 0; round < 150; ++round) {
        for (int i = 0; i < 4; ++i) {
            const QString host = u"h%1"_s.arg(random.bounded(4));
            const QString machine = u"v%1"_s.arg(random.bounded(40));
            switch (random.bounded(8)) {
            case 0:
                service.remove(u"vm"_s, machine);
                break;
            case 1:
                service.remove(u"host"_s, host);
                break;
            case 2:
                service.put(u"host"_s, fakeschema::host(host, u"kvm-%1"_s.arg(random.bounded(20))));
                break;
            default:
                service.put(u"vm"_s, fakeschema::vm(machine, u"n%1"_s.arg(random.bounded(200)), host));
            }
        }
        QTest::qWait(random.bounded(5));
    }
    service.put(u"host"_s, fakeschema::host(u"h0"_s, u"last"_s));
    QTRY_COMPARE(m_tree->indexOf(u"h0"_s).data().toString(), u"last"_s);
    int machines = 0;
    for (const QJsonObject &machine : m_fixture->cache.objects(u"vm"_s)) {
        const QModelIndex shown = m_tree->indexOf(machine.value("id"_L1).toString());
        const bool hasHost = !m_fixture->cache.object(u"host"_s, machine.value("host"_L1).toString()).isEmpty();
        QCOMPARE(shown.isValid(), hasHost);
        machines += hasHost;
        if (hasHost) {
            QCOMPARE(shown.data().toString(), machine.value("name"_L1).toString());
            QCOMPARE(shown.parent().data(IdRole).toString(), machine.value("host"_L1).toString());
        }
    }
    QCOMPARE(m_tree->indexOf(u"home"_s).data(CountRole).toInt(), machines);
    QCOMPARE(resets.size(), 0);
}

void TestInventoryTreeModel::isQuickWithTwentyThousandMachines()
{
    m_tester.reset();
    m_fixture->service.put(u"host"_s, fakeschema::host(u"h1"_s, u"a"_s));
    QTRY_VERIFY(m_tree->indexOf(u"h1"_s).isValid());
    QList<QJsonObject> machines;
    for (int i = 0; i < 20000; ++i) {
        machines.append(fakeschema::vm(u"v%1"_s.arg(i), u"vm-%1"_s.arg((i * 7919) % 20000), u"h1"_s));
    }
    m_fixture->service.putAll(u"vm"_s, machines);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->cache.count(u"vm"_s), 20000, 20000);
    QElapsedTimer timer;
    timer.start();
    InventoryTreeModel second(&m_fixture->cache);
    qInfo("20,000 machines: tree in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(second.rowCount(second.indexOf(u"h1"_s)), 20000);
}

QTEST_GUILESS_MAIN(TestInventoryTreeModel)
#include "tst_inventorytreemodel.moc"
