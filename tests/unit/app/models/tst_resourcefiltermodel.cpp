// SPDX-License-Identifier: Apache-2.0
#include "app/models/naturalorder.h"
#include "app/models/resourcefiltermodel.h"

#include "app/models/modelroles.h"
#include "app/models/resourcetablemodel.h"
#include "shared/model/queryparser.h"
#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeschema.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestResourceFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sortsNaturallyAndPutsBlanksLast();
    void filtersByWordsInVisibleColumns();
    void filtersByCondition();
    void keepsItsOrderWhileTheUserWorks();
    void rearrangesVolatileColumnsNowAndThen();
    void staysSoundUnderRandomUpdates();
    void keysSortLikeNames();
    void isQuickWithTwentyThousandRows();

private:
    void put(const QString &name, const QJsonObject &members = {});
    QStringList names() const;
    int column(const QString &field) const { return m_table->columnOf(field); }

    std::unique_ptr<ConnectedClient> m_fixture;
    std::unique_ptr<ResourceTableModel> m_table;
    std::unique_ptr<ResourceFilterModel> m_filter;
};

void TestResourceFilterModel::init()
{
    m_fixture = std::make_unique<ConnectedClient>();
    m_fixture->service.put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01"_s));
    QVERIFY(m_fixture->connectToService());
    QVERIFY(m_fixture->watched(u"host"_s));
    QVERIFY(m_fixture->watched(u"vm"_s));
    m_table = std::make_unique<ResourceTableModel>(&m_fixture->cache, *m_fixture->client.type(u"vm"_s));
    m_filter = std::make_unique<ResourceFilterModel>();
    m_filter->setSourceModel(m_table.get());
}

void TestResourceFilterModel::cleanup()
{
    m_filter.reset();
    m_table.reset();
    m_fixture.reset();
}

void TestResourceFilterModel::put(const QString &name, const QJsonObject &members)
{
    QJsonObject machine = fakeschema::vm(u"id-"_s + name, name, u"h1"_s);
    for (auto member = members.begin(); member != members.end(); ++member) {
        machine.insert(member.key(), member.value());
    }
    m_fixture->service.put(u"vm"_s, machine);
}

QStringList TestResourceFilterModel::names() const
{
    QStringList list;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        list << m_filter->index(row, 0).data(NameRole).toString();
    }
    return list;
}

void TestResourceFilterModel::sortsNaturallyAndPutsBlanksLast()
{
    for (const QString &name : {u"vm10"_s, u"vm2"_s, u"VM1"_s}) {
        put(name);
    }
    put(u"other"_s, {{u"started"_s, QJsonValue()}});
    QTRY_COMPARE(m_filter->rowCount(), 4);
    m_filter->sort(column(u"name"_s));
    QCOMPARE(names(), QStringList({u"other"_s, u"VM1"_s, u"vm2"_s, u"vm10"_s}));
    m_filter->sort(column(u"started"_s), Qt::AscendingOrder);
    QCOMPARE(names().last(), u"other"_s);
    m_filter->sort(column(u"started"_s), Qt::DescendingOrder);
    QCOMPARE(names().last(), u"other"_s);
}

void TestResourceFilterModel::filtersByWordsInVisibleColumns()
{
    put(u"web-1"_s);
    put(u"web-2"_s, {{u"state"_s, u"stopped"_s}});
    put(u"db"_s, {{u"notes"_s, u"behind the web"_s}});
    m_filter->sort(column(u"name"_s));
    QTRY_COMPARE(m_filter->rowCount(), 3);
    m_filter->setText(u"WEB"_s);
    QCOMPARE(m_filter->rowCount(), 3);
    m_filter->setVisibleColumns({column(u"name"_s), column(u"state"_s), column(u"host"_s)});
    QCOMPARE(names(), QStringList({u"web-1"_s, u"web-2"_s}));
    m_filter->setText(u"web  run"_s);
    QCOMPARE(names(), QStringList{u"web-1"_s});
    m_filter->setText(u"kvm-01 db"_s);
    QCOMPARE(names(), QStringList{u"db"_s});
    m_filter->setText(QString());
    QCOMPARE(m_filter->rowCount(), 3);
    m_filter->setText(u"stopped"_s);
    QCOMPARE(names(), QStringList{u"web-2"_s});
    m_fixture->service.change(u"vm"_s, u"id-web-1"_s, {{u"state"_s, u"stopped"_s}});
    QTRY_COMPARE(m_filter->rowCount(), 2);
}

void TestResourceFilterModel::filtersByCondition()
{
    put(u"small"_s);
    put(u"large"_s, {{u"cpus"_s, 16}});
    QTRY_COMPARE(m_filter->rowCount(), 2);
    const auto condition = parseCondition(*m_fixture->client.type(u"vm"_s), u"cpus > 4"_s);
    QVERIFY(condition);
    m_filter->setCondition(*condition);
    QCOMPARE(names(), QStringList{u"large"_s});
}

void TestResourceFilterModel::keepsItsOrderWhileTheUserWorks()
{
    put(u"a"_s);
    put(u"b"_s);
    m_filter->sort(column(u"name"_s));
    QTRY_COMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    m_filter->setInteracting(true);
    m_fixture->service.change(u"vm"_s, u"id-a"_s, {{u"name"_s, u"z"_s}});
    QTRY_COMPARE(names(), QStringList({u"z"_s, u"b"_s}));
    QTest::qWait(100);
    QCOMPARE(names(), QStringList({u"z"_s, u"b"_s}));
    put(u"a2"_s);
    QTRY_COMPARE(m_filter->rowCount(), 3);
    m_filter->setInteracting(false);
    QCOMPARE(names(), QStringList({u"a2"_s, u"b"_s, u"z"_s}));
}

void TestResourceFilterModel::rearrangesVolatileColumnsNowAndThen()
{
    put(u"a"_s, {{u"cpus"_s, 1}});
    put(u"b"_s, {{u"cpus"_s, 2}});
    m_filter->setVolatileColumns({column(u"cpus"_s)});
    m_filter->sort(column(u"cpus"_s));
    QTRY_COMPARE(m_filter->rowCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({u"a"_s, u"b"_s}), 3000);
    const QPersistentModelIndex first(m_filter->index(0, 0));
    m_fixture->service.change(u"vm"_s, u"id-a"_s, {{u"cpus"_s, 9}});
    QTRY_COMPARE(m_filter->index(0, column(u"cpus"_s)).data().toString(), u"9"_s);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList({u"b"_s, u"a"_s}), 4000);
    QCOMPARE(first.row(), 1);
    m_filter->sort(column(u"name"_s));
    m_fixture->service.change(u"vm"_s, u"id-a"_s, {{u"name"_s, u"c"_s}});
    QTRY_COMPARE(names(), QStringList({u"b"_s, u"c"_s}));
}

void TestResourceFilterModel::staysSoundUnderRandomUpdates()
{
    QAbstractItemModelTester tester(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_filter->sort(column(u"name"_s));
    m_filter->setText(u"1"_s);
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 5; ++i) {
            const QString id = u"id-%1"_s.arg(random.bounded(40));
            if (random.bounded(4) == 0) {
                m_fixture->service.remove(u"vm"_s, id);
            } else {
                m_fixture->service.put(u"vm"_s, fakeschema::vm(id, u"n%1"_s.arg(random.bounded(300)), u"h1"_s));
            }
        }
        if (round % 10 == 0) {
            m_filter->setInteracting(round % 20 == 0);
        }
        QTest::qWait(random.bounded(6));
    }
    m_filter->setInteracting(false);
    m_filter->setText(QString());
    QTRY_COMPARE(m_filter->rowCount(), m_fixture->service.count(u"vm"_s));
}

void TestResourceFilterModel::keysSortLikeNames()
{
    const QStringList names{u"vm2"_s,  u"vm10"_s, u"VM3"_s, u"vm"_s, u"vm-1"_s, u"a1b20"_s, u"a1b3"_s,
                            u"10"_s,   u"9"_s,    u"9a"_s,  u":x"_s, u"/x"_s,   u"über"_s,  u"虚拟机2"_s,
                            u"虚拟机10"_s};
    for (const QString &left : names) {
        for (const QString &right : names) {
            const int expected = naturalCompare(left, right);
            const int order = naturalKey(left).compare(naturalKey(right));
            QVERIFY2((expected < 0) == (order < 0) && (expected > 0) == (order > 0), qPrintable(left + u" "_s + right));
        }
    }
    QCOMPARE(naturalKey(u"VM007"), naturalKey(u"vm7"));
}

void TestResourceFilterModel::isQuickWithTwentyThousandRows()
{
    QList<QJsonObject> machines;
    for (int i = 0; i < 20000; ++i) {
        machines.append(fakeschema::vm(u"v%1"_s.arg(i), u"vm-%1"_s.arg((i * 7919) % 20000), u"h1"_s));
    }
    m_fixture->service.putAll(u"vm"_s, machines);
    QTRY_COMPARE_WITH_TIMEOUT(m_filter->rowCount(), 20000, 20000);
    QElapsedTimer timer;
    timer.start();
    m_filter->sort(column(u"name"_s));
    const qint64 sorted = timer.restart();
    m_filter->sort(column(u"state"_s), Qt::DescendingOrder);
    const qint64 sortedByState = timer.restart();
    m_filter->setVisibleColumns({0, 1, 2, 3, 4, 5, 6, 7});
    m_filter->setText(u"vm-1999"_s);
    const qint64 filtered = timer.restart();
    QCOMPARE(m_filter->rowCount(), 11);
    qInfo("20,000 rows: sorted in %lld and %lld ms, filtered in %lld ms", sorted, sortedByState, filtered);
    QVERIFY2(sorted < 3000, qPrintable(QString::number(sorted)));
    QVERIFY2(filtered < 3000, qPrintable(QString::number(filtered)));
}

QTEST_GUILESS_MAIN(TestResourceFilterModel)
#include "tst_resourcefiltermodel.moc"
