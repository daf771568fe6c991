// SPDX-License-Identifier: Apache-2.0
#include "app/client/resourcecache.h"

#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeschema.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestResourceCache : public QObject
{
    Q_OBJECT

private slots:
    void takesASnapshotAndFollowsChanges();
    void watchesTypesAskedForBeforeTheConnection();
    void losesNoChangeThatOvertakesTheSnapshot();
    void gathersBurstsOfChanges();
    void announcesOnlyDifferencesAfterAReconnect();
    void keepsRowsWhileThereIsNoConnection();
    void saysWhichTypeCannotBeWatched();
    void knowsTheNamesOfWhatIsInTheBin();
};

void TestResourceCache::knowsTheNamesOfWhatIsInTheBin()
{
    ConnectedClient fixture;
    ResourceType thing(u"thing"_s, "Thing", "Things");
    thing.add(u"name"_s, FieldKind::Text).label("Name").help("Name");
    thing.add(u"discarded"_s, FieldKind::Time).label("In the bin since").help("When");
    fixture.service.addType(thing);
    fixture.service.on(u"thing.watch"_s, [](const QJsonObject &params) -> Result<QJsonValue> {
        const bool isBin = params.value("where"_L1).toString().contains("discarded"_L1);
        const QJsonObject item = isBin ? QJsonObject{{u"id"_s, u"t2"_s}, {u"name"_s, u"old"_s}} : QJsonObject{{u"id"_s, u"t1"_s}, {u"name"_s, u"new"_s}};
        return QJsonObject{{u"watch"_s, isBin ? u"bin"_s : u"all"_s}, {u"items"_s, QJsonArray{item}}};
    });
    QSignalSpy changes(&fixture.cache, &ResourceCache::binChanged);
    fixture.cache.watch(u"thing"_s); // before anything is known of it
    QVERIFY(fixture.connectToService());
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.last().at(1).toStringList(), QStringList{u"t2"_s});
    QTRY_COMPARE(fixture.cache.shownName(u"thing"_s, u"t1"_s), u"new"_s);
    QCOMPARE(fixture.cache.shownName(u"thing"_s, u"t2"_s), u"old (in the bin)"_s);
    QCOMPARE(fixture.cache.nameOf(u"thing"_s, u"t2"_s), QString()); // it is not among the objects
    QCOMPARE(fixture.cache.shownName(u"thing"_s, u"t3"_s), QString());
    fixture.cache.watch(u"vm"_s); // has no bin here
    QTRY_VERIFY(fixture.cache.isComplete(u"vm"_s));
    QCOMPARE(fixture.service.callCount(u"vm.watch"_s), 1);
}

void TestResourceCache::takesASnapshotAndFollowsChanges()
{
    ConnectedClient fixture;
    fixture.service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    QVERIFY(fixture.connectToService());
    QSignalSpy changes(&fixture.cache, &ResourceCache::objectsChanged);
    QSignalSpy completed(&fixture.cache, &ResourceCache::completed);
    QVERIFY(fixture.watched(u"vm"_s));
    QCOMPARE(completed.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.last().at(1).toStringList(), QStringList{u"v1"_s});
    QCOMPARE(fixture.cache.nameOf(u"vm"_s, u"v1"_s), u"one"_s);

    fixture.service.put(u"vm"_s, fakeschema::vm(u"v2"_s, u"two"_s, u"h1"_s));
    QTRY_COMPARE(fixture.cache.count(u"vm"_s), 2);
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"state"_s, u"stopped"_s}});
    QTRY_COMPARE(fixture.cache.object(u"vm"_s, u"v1"_s).value("state"_L1).toString(), u"stopped"_s);
    fixture.service.remove(u"vm"_s, u"v1"_s);
    QTRY_COMPARE(fixture.cache.ids(u"vm"_s), QStringList{u"v2"_s});
    QCOMPARE(changes.last().at(3).toStringList(), QStringList{u"v1"_s});
    fixture.cache.watch(u"vm"_s);
    QTest::qWait(50);
    QCOMPARE(fixture.service.callCount(u"vm.watch"_s), 1);
}

void TestResourceCache::watchesTypesAskedForBeforeTheConnection()
{
    ConnectedClient fixture;
    fixture.cache.watch(u"host"_s);
    fixture.service.put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01"_s));
    QVERIFY(fixture.cache.isStale());
    QVERIFY(!fixture.cache.isComplete(u"host"_s));
    QVERIFY(fixture.connectToService());
    QTRY_VERIFY(fixture.cache.isComplete(u"host"_s));
    QVERIFY(!fixture.cache.isStale());
    QVERIFY(fixture.cache.asOf().isValid());
}

void TestResourceCache::losesNoChangeThatOvertakesTheSnapshot()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    // The change is sent right behind the answer, so both arrive in one read.
    fixture.service.on(u"host.watch"_s, [&](const QJsonObject &) -> Result<QJsonValue> {
        QMetaObject::invokeMethod(
            &fixture.service, [&] { fixture.service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"late"_s, u"h1"_s)); },
            Qt::QueuedConnection);
        return QJsonObject{{u"watch"_s, u"other"_s}, {u"items"_s, QJsonArray()}};
    });
    fixture.cache.watch(u"vm"_s);
    fixture.cache.watch(u"host"_s);
    QTRY_COMPARE(fixture.cache.nameOf(u"vm"_s, u"v1"_s), u"late"_s);
}

void TestResourceCache::gathersBurstsOfChanges()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    QVERIFY(fixture.watched(u"vm"_s));
    QSignalSpy changes(&fixture.cache, &ResourceCache::objectsChanged);
    for (int i = 0; i < 200; ++i) {
        fixture.service.put(u"vm"_s, fakeschema::vm(u"v%1"_s.arg(i % 20), u"n%1"_s.arg(i), u"h1"_s));
    }
    QTRY_COMPARE(fixture.cache.nameOf(u"vm"_s, u"v19"_s), u"n199"_s);
    QVERIFY2(changes.size() <= 10, qPrintable(QString::number(changes.size())));
    QCOMPARE(fixture.cache.count(u"vm"_s), 20);
}

void TestResourceCache::announcesOnlyDifferencesAfterAReconnect()
{
    ConnectedClient fixture;
    for (int i = 0; i < 5; ++i) {
        fixture.service.put(u"vm"_s, fakeschema::vm(u"v%1"_s.arg(i), u"vm%1"_s.arg(i), u"h1"_s));
    }
    QVERIFY(fixture.connectToService());
    QVERIFY(fixture.watched(u"vm"_s));
    QSignalSpy changes(&fixture.cache, &ResourceCache::objectsChanged);

    fixture.service.stop();
    QTRY_VERIFY(fixture.cache.isStale());
    fixture.service.remove(u"vm"_s, u"v0"_s);
    fixture.service.change(u"vm"_s, u"v1"_s, {{u"state"_s, u"paused"_s}});
    fixture.service.put(u"vm"_s, fakeschema::vm(u"v9"_s, u"vm9"_s, u"h1"_s));
    QVERIFY(fixture.service.start());
    QTRY_VERIFY(!fixture.cache.isStale());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(1).toStringList(), QStringList{u"v9"_s});
    QCOMPARE(changes.first().at(2).toStringList(), QStringList{u"v1"_s});
    QCOMPARE(changes.first().at(3).toStringList(), QStringList{u"v0"_s});

    changes.clear();
    fixture.service.dropConnections();
    QTRY_VERIFY(fixture.cache.isStale());
    QTRY_VERIFY(!fixture.cache.isStale());
    QCOMPARE(changes.size(), 0);
}

void TestResourceCache::keepsRowsWhileThereIsNoConnection()
{
    ConnectedClient fixture;
    fixture.service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    fixture.service.put(u"vm"_s, fakeschema::vm(u"v2"_s, u"two"_s, u"h1"_s));
    QVERIFY(fixture.connectToService());
    QVERIFY(fixture.watched(u"vm"_s));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QSignalSpy stale(&fixture.cache, &ResourceCache::staleChanged);
    fixture.service.stop();
    QTRY_COMPARE(stale.size(), 1);
    QCOMPARE(sorted(fixture.cache.ids(u"vm"_s)), QStringList({u"v1"_s, u"v2"_s}));
    QVERIFY(fixture.cache.isComplete(u"vm"_s));
    QVERIFY(qAbs(fixture.cache.asOf().msecsTo(before)) < 3000);
}

void TestResourceCache::saysWhichTypeCannotBeWatched()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    QSignalSpy refused(&fixture.cache, &ResourceCache::watchFailed);
    fixture.cache.watch(u"moon"_s);
    QVERIFY(refused.wait(2000));
    QCOMPARE(refused.first().first().toString(), u"moon"_s);
    QVERIFY(!fixture.cache.isStale());
}

QTEST_GUILESS_MAIN(TestResourceCache)
#include "tst_resourcecache.moc"
