// SPDX-License-Identifier: Apache-2.0
#include "app/client/tasktracker.h"

#include "tests/unit/app/connectedclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestTaskTracker : public QObject
{
    Q_OBJECT

private slots:
    void followsTasksFromStartToEnd();
    void doesNotReportWhatEndedBefore();
    void reportsWhatEndedWhileTheConnectionWasLost();
    void answersWhoWaitsForATask();
};

void TestTaskTracker::followsTasksFromStartToEnd()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    TaskTracker tracker(&fixture.cache);
    QSignalSpy started(&tracker, &TaskTracker::taskStarted);
    QSignalSpy finished(&tracker, &TaskTracker::taskFinished);
    QSignalSpy counts(&tracker, &TaskTracker::runningCountChanged);
    QTRY_VERIFY(fixture.cache.isComplete(u"task"_s));

    const QJsonObject target{{u"type"_s, u"vm"_s}, {u"id"_s, u"v1"_s}, {u"name"_s, u"one"_s}};
    const QString first = fixture.service.startTask(u"vm.start"_s, u"Start"_s, target);
    const QString second = fixture.service.startTask(u"vm.reset"_s, u"Reset"_s);
    QTRY_COMPARE(tracker.runningCount(), 2);
    QCOMPARE(started.size(), 2);
    QCOMPARE(tracker.runningOn(u"vm"_s, u"v1"_s).size(), 1);
    QCOMPARE(tracker.runningOn(u"vm"_s, u"v2"_s).size(), 0);

    fixture.service.endTask(first, u"succeeded"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toJsonObject().value("id"_L1).toString(), first);
    QCOMPARE(tracker.runningCount(), 1);
    QVERIFY(counts.size() >= 2);
    fixture.service.endTask(second, u"attention"_s);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(tracker.recent(1).size(), 1);
    QCOMPARE(tracker.recent().size(), 2);
    fixture.service.change(u"task"_s, second, {{u"initiator"_s, u"other"_s}});
    QTest::qWait(150);
    QCOMPARE(finished.size(), 2);
}

void TestTaskTracker::doesNotReportWhatEndedBefore()
{
    ConnectedClient fixture;
    fixture.service.endTask(fixture.service.startTask(u"vm.start"_s, u"Start"_s), u"failed"_s);
    QVERIFY(fixture.connectToService());
    TaskTracker tracker(&fixture.cache);
    QSignalSpy finished(&tracker, &TaskTracker::taskFinished);
    QTRY_VERIFY(fixture.cache.isComplete(u"task"_s));
    QTest::qWait(100);
    QCOMPARE(finished.size(), 0);

    // One so quick that it is seen only when it has ended.
    fixture.service.endTask(fixture.service.startTask(u"vm.start"_s, u"Start"_s), u"succeeded"_s);
    QTRY_COMPARE(finished.size(), 1);
}

void TestTaskTracker::reportsWhatEndedWhileTheConnectionWasLost()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    TaskTracker tracker(&fixture.cache);
    QTRY_VERIFY(fixture.cache.isComplete(u"task"_s));
    const QString id = fixture.service.startTask(u"vm.start"_s, u"Start"_s);
    QTRY_COMPARE(tracker.runningCount(), 1);
    const auto awaited = tracker.ended(id);
    QSignalSpy finished(&tracker, &TaskTracker::taskFinished);
    fixture.service.stop();
    fixture.service.endTask(id, u"cancelled"_s);
    QTRY_VERIFY(fixture.cache.isStale());
    QVERIFY(fixture.service.start());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(awaited.isFinished());
    QCOMPARE(awaited.result()->value("state"_L1).toString(), u"cancelled"_s);
}

void TestTaskTracker::answersWhoWaitsForATask()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    TaskTracker tracker(&fixture.cache);
    QTRY_VERIFY(fixture.cache.isComplete(u"task"_s));
    const auto early = tracker.ended(u"task-1"_s);
    fixture.service.startTask(u"vm.start"_s, u"Start"_s);
    QTRY_COMPARE(tracker.runningCount(), 1);
    QVERIFY(!early.isFinished());
    fixture.service.endTask(u"task-1"_s, u"succeeded"_s);
    QTRY_VERIFY(early.isFinished());
    QVERIFY(tracker.ended(u"task-1"_s).isFinished());

    const QString second = fixture.service.startTask(u"vm.start"_s, u"Start"_s);
    const auto gone = tracker.ended(second);
    QTRY_COMPARE(tracker.runningCount(), 1);
    fixture.service.remove(u"task"_s, second);
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(toString(gone.result().error().code), toString(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(TestTaskTracker)
#include "tst_tasktracker.moc"
