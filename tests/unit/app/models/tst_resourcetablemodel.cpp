// SPDX-License-Identifier: Apache-2.0
#include "app/models/resourcetablemodel.h"

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

class TestResourceTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void putsListedColumnsFirst();
    void showsCells();
    void showsNewNamesOfReferencedObjects();
    void marksRowsStale();
    void joinsChangedRowsIntoRanges();
    void staysSoundUnderRandomUpdates();
    void isQuickWithTwentyThousandRows();

private:
    ResourceType vmType() const { return *m_fixture->client.type(u"vm"_s); }
    void settle(const ResourceTableModel &model);

    std::unique_ptr<ConnectedClient> m_fixture;
};

void TestResourceTableModel::init()
{
    m_fixture = std::make_unique<ConnectedClient>();
    m_fixture->service.put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01"_s));
    QVERIFY(m_fixture->connectToService());
    QVERIFY(m_fixture->watched(u"host"_s));
    QVERIFY(m_fixture->watched(u"image"_s));
    QVERIFY(m_fixture->watched(u"vm"_s));
}

void TestResourceTableModel::cleanup()
{
    m_fixture.reset();
}

void TestResourceTableModel::settle(const ResourceTableModel &model)
{
    QTRY_COMPARE(model.rowCount(), m_fixture->service.count(u"vm"_s));
}

void TestResourceTableModel::putsListedColumnsFirst()
{
    ResourceTableModel model(&m_fixture->cache, vmType());
    QCOMPARE(model.columnOf(u"name"_s), 0);
    QVERIFY(model.columnOf(u"notes"_s) >= model.listedColumnCount());
    QVERIFY(model.columnOf(u"started"_s) < model.listedColumnCount());
    QCOMPARE(model.columnOf(u"moon"_s), -1);
    QCOMPARE(model.columnCount(), vmType().fields().size());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, FieldRole).toString(), u"name"_s);
}

void TestResourceTableModel::showsCells()
{
    m_fixture->service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    ResourceTableModel model(&m_fixture->cache, vmType());
    settle(model);
    const auto shown = [&](const QString &field, int role = Qt::DisplayRole) {
        return model.indexOf(u"v1"_s, model.columnOf(field)).data(role);
    };
    QCOMPARE(shown(u"name"_s).toString(), u"one"_s);
    QCOMPARE(shown(u"state"_s).toString(), u"Running"_s);
    QCOMPARE(shown(u"host"_s).toString(), u"kvm-01"_s);
    QCOMPARE(shown(u"host"_s, ReferenceRole).toMap().value(u"id"_s).toString(), u"h1"_s);
    QCOMPARE(shown(u"memory"_s).toString(), u"2 GiB"_s);
    QCOMPARE(shown(u"memory"_s, SortRole).toLongLong(), 2LL << 30);
    QCOMPARE(shown(u"addresses"_s).toString(), u"192.0.2.7, 192.0.2.8"_s);
    QCOMPARE(shown(u"started"_s).toString(), u"just now"_s);
    QVERIFY(!shown(u"started"_s, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(shown(u"image"_s).toString(), QString());
    QCOMPARE(shown(u"name"_s, StateRole).toString(), u"running"_s);
    QCOMPARE(shown(u"name"_s, IdRole).toString(), u"v1"_s);
    QCOMPARE(shown(u"name"_s, TypeRole).toString(), u"vm"_s);
    QCOMPARE(shown(u"name"_s, ObjectRole).toJsonObject().value("name"_L1).toString(), u"one"_s);
    QCOMPARE(shown(u"name"_s, Qt::AccessibleTextRole).toString(), u"one, Running"_s);
    QCOMPARE(shown(u"cpus"_s, Qt::AccessibleTextRole).toString(), u"CPUs: 2"_s);
    QVERIFY(!model.indexOf(u"v2"_s).isValid());
}

void TestResourceTableModel::showsNewNamesOfReferencedObjects()
{
    m_fixture->service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    ResourceTableModel model(&m_fixture->cache, vmType());
    settle(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_fixture->service.change(u"host"_s, u"h1"_s, {{u"cpus"_s, 64}});
    QTRY_COMPARE(m_fixture->cache.object(u"host"_s, u"h1"_s).value("cpus"_L1).toInt(), 64);
    QCOMPARE(changed.size(), 0);
    m_fixture->service.change(u"host"_s, u"h1"_s, {{u"name"_s, u"kvm-99"_s}});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(model.indexOf(u"v1"_s, model.columnOf(u"host"_s)).data().toString(), u"kvm-99"_s);
}

void TestResourceTableModel::marksRowsStale()
{
    m_fixture->service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    ResourceTableModel model(&m_fixture->cache, vmType());
    settle(model);
    QVERIFY(!model.index(0, 0).data(StaleRole).toBool());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_fixture->service.stop();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(model.index(0, 0).data(StaleRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"one, Running, last known"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestResourceTableModel::joinsChangedRowsIntoRanges()
{
    QList<QJsonObject> machines;
    for (int i = 0; i < 10; ++i) {
        machines.append(fakeschema::vm(u"v%1"_s.arg(i), u"n%1"_s.arg(i), u"h1"_s));
    }
    m_fixture->service.putAll(u"vm"_s, machines);
    ResourceTableModel model(&m_fixture->cache, vmType());
    settle(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QTest::qWait(60);
    QList<QJsonObject> some;
    for (const int row : {7, 2, 3, 4, 8}) {
        QJsonObject machine = m_fixture->service.object(u"vm"_s, model.idAt(row));
        machine.insert("state"_L1, u"paused"_s);
        some.append(machine);
    }
    m_fixture->service.putAll(u"vm"_s, some);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 4);
    QCOMPARE(changed.last().at(0).toModelIndex().row(), 7);
    QCOMPARE(changed.last().at(1).toModelIndex().row(), 8);
}

void TestResourceTableModel::staysSoundUnderRandomUpdates()
{
    ResourceTableModel model(&m_fixture->cache, vmType());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 120; ++round) {
        for (int i = 0; i < 5; ++i) {
            const QString id = u"v%1"_s.arg(random.bounded(60));
            if (random.bounded(3) == 0) {
                m_fixture->service.remove(u"vm"_s, id);
            } else {
                m_fixture->service.put(u"vm"_s, fakeschema::vm(id, u"n%1"_s.arg(random.bounded(1000)), u"h1"_s));
            }
        }
        if (round == 60) {
            m_fixture->service.dropConnections();
        }
        QTest::qWait(random.bounded(8));
    }
    settle(model);
    QTRY_VERIFY(!m_fixture->cache.isStale());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.idAt(row);
        QCOMPARE(model.indexOf(id).row(), row);
        QCOMPARE(model.index(row, 0).data(NameRole).toString(),
                 m_fixture->service.object(u"vm"_s, id).value("name"_L1).toString());
    }
    QCOMPARE(resets.size(), 0);
}

void TestResourceTableModel::isQuickWithTwentyThousandRows()
{
    QList<QJsonObject> machines;
    for (int i = 0; i < 20000; ++i) {
        machines.append(fakeschema::vm(u"v%1"_s.arg(i), u"vm-%1"_s.arg(i), u"h1"_s));
    }
    m_fixture->service.putAll(u"vm"_s, machines);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->cache.count(u"vm"_s), 20000, 20000);
    QElapsedTimer timer;
    timer.start();
    ResourceTableModel model(&m_fixture->cache, vmType());
    QCOMPARE(model.rowCount(), 20000);
    const qint64 filled = timer.restart();
    qint64 characters = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.listedColumnCount(); ++column) {
            characters += model.index(row, column).data().toString().size();
        }
    }
    const qint64 read = timer.restart();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 2000; ++i) {
        machines[i * 10].insert("state"_L1, u"paused"_s);
    }
    m_fixture->service.putAll(u"vm"_s, machines);
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 0, 20000);
    qInfo("20,000 rows: filled in %lld ms, %lld characters read in %lld ms", filled, characters, read);
    QVERIFY2(filled < 1000, qPrintable(QString::number(filled)));
    QVERIFY2(read < 4000, qPrintable(QString::number(read)));
}

QTEST_GUILESS_MAIN(TestResourceTableModel)
#include "tst_resourcetablemodel.moc"
