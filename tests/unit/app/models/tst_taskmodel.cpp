// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"
#include "app/models/modelroles.h"
#include "app/models/taskmodel.h"

#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeschema.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestTaskModel : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheStatus_data();
    void tellsTheStatus();
    void showsTasksNewestFirst();
    void showsEventsNewestFirst();
    void staySoundUnderRandomUpdates();
};

void TestTaskModel::tellsTheStatus_data()
{
    QTest::addColumn<QJsonObject>("task");
    QTest::addColumn<QString>("expected");
    const QJsonObject error{{u"code"_s, u"unavailable"_s}, {u"what"_s, u"Not started."_s}, {u"why"_s, u"No memory."_s}};
    const QJsonObject waits{{u"pattern"_s, u"“{task}” on {name}"_s},
                            {u"values"_s, QJsonObject{{u"task"_s, u"Back up"_s}, {u"name"_s, u"erp-db"_s}}}};
    const auto task = [](const QString &state, const QJsonObject &more = {}) {
        QJsonObject object = more;
        object.insert("state"_L1, state);
        return object;
    };
    QTest::newRow("queued") << task(u"queued"_s) << u"Queued"_s;
    QTest::newRow("waits") << task(u"queued"_s, {{u"waitsFor"_s, waits}}) << u"waits for “Back up” on erp-db"_s;
    QTest::newRow("running") << task(u"running"_s) << u"Running"_s;
    QTest::newRow("step") << task(u"running"_s, {{u"step"_s, u"copying"_s}}) << u"copying"_s;
    QTest::newRow("percent") << task(u"running"_s, {{u"step"_s, u"copying"_s}, {u"progress"_s, 0.62}})
                             << u"62 %  copying"_s;
    const QJsonObject children{{u"total"_s, 4}, {u"succeeded"_s, 1}, {u"attention"_s, 1}};
    QTest::newRow("parts") << task(u"running"_s, {{u"children"_s, children}}) << u"2 of 4 parts done, 1 failed"_s;
    QTest::newRow("step of a whole") << task(u"running"_s, {{u"children"_s, children}, {u"step"_s, u"2 of 90 deleted"_s}})
                                     << u"2 of 90 deleted"_s;
    QTest::newRow("done") << task(u"succeeded"_s, {{u"step"_s, u"copying"_s}}) << u"Completed"_s;
    QTest::newRow("failed") << task(u"failed"_s, {{u"error"_s, error}}) << u"No memory."_s;
    QTest::newRow("failed without words") << task(u"failed"_s) << u"Failed"_s;
    QTest::newRow("cancelled") << task(u"cancelled"_s) << u"Cancelled"_s;
    QTest::newRow("attention") << task(u"attention"_s, {{u"error"_s, error}}) << u"Needs attention: No memory."_s;
}

void TestTaskModel::tellsTheStatus()
{
    QFETCH(QJsonObject, task);
    QFETCH(QString, expected);
    QCOMPARE(TaskModel::statusText(task), expected);
}

void TestTaskModel::showsTasksNewestFirst()
{
    ConnectedClient fixture;
    const QJsonObject target{{u"type"_s, u"vm"_s}, {u"id"_s, u"v1"_s}, {u"name"_s, u"one"_s}};
    QVERIFY(fixture.connectToService());
    TaskModel model(&fixture.cache);
    const QString first = fixture.service.startTask(u"vm.start"_s, u"Start"_s, target);
    QTest::qWait(5);
    const QString second = fixture.service.startTask(u"vm.reset"_s, u"Reset"_s, target);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TaskModel::TaskColumn).data().toString(), u"Reset"_s);
    QCOMPARE(model.index(0, TaskModel::TargetColumn).data().toString(), u"one"_s);
    QCOMPARE(model.index(0, TaskModel::TargetColumn).data(ReferenceRole).toMap().value(u"id"_s).toString(), u"v1"_s);
    QCOMPARE(model.index(0, TaskModel::InitiatorColumn).data().toString(), u"tester"_s);
    QCOMPARE(model.index(0, TaskModel::StartedColumn).data().toString(), u"just now"_s);
    QVERIFY(fixture.watched(u"vm"_s)); // now it is known that there is no such machine
    QVERIFY(!model.index(0, TaskModel::TargetColumn).data(ReferenceRole).isValid());
    QVERIFY(model.index(0, 0).data(CancellableRole).toBool());
    QCOMPARE(model.index(1, 0).data(IdRole).toString(), first);
    QVERIFY(model.indexOf(second).isValid());
    fixture.service.change(u"task"_s, second, {{u"progress"_s, 0.5}});
    QTRY_COMPARE(model.index(0, 0).data(ProgressRole).toDouble(), 0.5);
    fixture.service.endTask(second, u"succeeded"_s);
    QTRY_COMPARE(model.index(0, TaskModel::StatusColumn).data().toString(), u"Completed"_s);
    QVERIFY(!model.index(0, 0).data(CancellableRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Reset, one, Completed"_s);
    fixture.service.stop();
    QTRY_VERIFY(model.index(1, 0).data(StaleRole).toBool());
    QVERIFY(!model.index(1, 0).data(CancellableRole).toBool());
}

void TestTaskModel::showsEventsNewestFirst()
{
    ConnectedClient fixture;
    const QJsonObject object{{u"type"_s, u"vm"_s}, {u"id"_s, u"v1"_s}, {u"name"_s, u"one"_s}};
    fixture.service.put(u"event"_s, fakeschema::event(5, u"{name} started"_s, object));
    fixture.service.put(u"event"_s, fakeschema::event(10, u"{name} stopped"_s, object));
    QVERIFY(fixture.connectToService());
    EventModel model(&fixture.cache);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, EventModel::EventColumn).data().toString(), u"one stopped"_s);
    QCOMPARE(model.index(0, EventModel::ObjectColumn).data().toString(), u"one"_s);
    QCOMPARE(model.index(0, 0).data(StateRole).toString(), u"info"_s);
    fixture.service.put(u"event"_s, fakeschema::event(11, u"{name} deleted"_s, object));
    fixture.service.put(u"event"_s, fakeschema::event(7, u"{name} late"_s, object));
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, EventModel::EventColumn).data().toString(), u"one deleted"_s);
    QCOMPARE(model.index(2, EventModel::EventColumn).data().toString(), u"one late"_s);
}

void TestTaskModel::staySoundUnderRandomUpdates()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    TaskModel tasks(&fixture.cache);
    EventModel events(&fixture.cache);
    QAbstractItemModelTester taskTester(&tasks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester eventTester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(events.isComplete() && fixture.cache.isComplete(u"task"_s));
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        const QString id = u"task-%1"_s.arg(random.bounded(1, 40));
        switch (random.bounded(4)) {
        case 0:
            fixture.service.remove(u"task"_s, id);
            break;
        case 1:
            fixture.service.endTask(id, u"failed"_s);
            break;
        default:
            fixture.service.startTask(u"vm.start"_s, u"Start"_s);
        }
        const int sequence = random.bounded(200);
        fixture.service.put(u"event"_s, fakeschema::event(sequence, u"e"_s, {}));
        if (round % 7 == 0) {
            fixture.service.remove(u"event"_s, u"event-%1"_s.arg(random.bounded(200)));
        }
        QTest::qWait(random.bounded(6));
    }
    QTRY_COMPARE(tasks.rowCount(), fixture.service.count(u"task"_s));
    QTRY_COMPARE(events.rowCount(), fixture.service.count(u"event"_s));
    for (int row = 1; row < events.rowCount(); ++row) {
        QVERIFY(events.index(row - 1, 0).data(SortRole).toLongLong() >
                events.index(row, 0).data(SortRole).toLongLong());
    }
}

QTEST_GUILESS_MAIN(TestTaskModel)
#include "tst_taskmodel.moc"
