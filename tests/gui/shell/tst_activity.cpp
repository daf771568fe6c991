// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"
#include "app/models/modelroles.h"
#include "app/models/taskmodel.h"
#include "app/theme/colors.h"
#include "app/theme/widgets/linklabel.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/activitybar.h"
#include "app/views/activitypage.h"
#include "app/views/activitytab.h"
#include "app/views/eventpane.h"
#include "app/views/tasklines.h"
#include "app/views/taskpane.h"
#include "app/views/taskview.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"
#include "tests/unit/app/fakeschema.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonObject targetOf(const QString &name)
{
    return {{u"type"_s, u"vm"_s}, {u"id"_s, QString(u"vm-"_s + name)}, {u"name"_s, name}};
}

/// A task with these members.
QJsonObject taskWith(const QString &id, const QString &target, const QJsonObject &members)
{
    QJsonObject task = fakeschema::task(id, u"vm.start"_s, u"Start"_s, targetOf(target));
    for (auto member = members.begin(); member != members.end(); ++member) {
        task.insert(member.key(), member.value());
    }
    return task;
}

QString ago(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODateWithMs);
}

ActivityView *pageOf(Shell &shell, const QString &type)
{
    shell.navigation.open(Place::list(type));
    ActivityPage *page = shell.window().workspace()->activityPage();
    return page ? page->view() : nullptr;
}

QPushButton *buttonOf(const QWidget *place, const QString &text)
{
    for (QPushButton *button : place->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(place)) {
            return button;
        }
    }
    return nullptr;
}

/// Waits until the task has come.
bool selects(ActivityView *view, const QString &task)
{
    return QTest::qWaitFor([&] {
        view->tasks()->select(task);
        return view->tasks()->currentTask() == task;
    }, 5000);
}

QStringList textsOf(const TaskLines *lines, int column)
{
    QStringList texts;
    for (int row = 0; row < lines->topLevelItemCount(); ++row) {
        texts += lines->topLevelItem(row)->text(column);
    }
    return texts;
}

} // namespace

/// The pages of all tasks and events, and those of one object.
class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void tasksAreNarrowed()
    {
        Shell shell(&sampledata::fill);
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(view);
        const QAbstractItemModel *rows = view->tasks()->model();
        QTRY_COMPARE(rows->rowCount(), 5);
        view->bar()->states()->setCurrentIndex(3); // failed
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, TaskModel::TargetColumn).data().toString(), u"old-fileserver"_s);
        view->bar()->states()->setCurrentIndex(0);
        view->bar()->setPerson(u"li.wei"_s);
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, TaskModel::TargetColumn).data().toString(), u"web-02"_s);
        view->bar()->setPerson({});
        view->bar()->words()->setText(u"create WEB-10"_s);
        QTRY_COMPARE(rows->rowCount(), 1);
        view->bar()->words()->clear();
        QTRY_COMPARE(rows->rowCount(), 5);
        view->bar()->times()->setCurrentIndex(1); // the last hour
        QCOMPARE(rows->rowCount(), 4);
        view->bar()->times()->setCurrentIndex(0);
        view->bar()->setObject({u"vm"_s, u"vm-erp-db"_s}, u"erp-db"_s);
        QCOMPARE(rows->rowCount(), 1);
        view->bar()->objectButton()->click();
        QCOMPARE(rows->rowCount(), 5);
        view->bar()->words()->setText(u"nothing like this"_s);
        QTRY_COMPARE(view->remark(), u"No tasks that fit."_s);
    }

    void aTaskTellsHowLongItWaits()
    {
        Shell shell(&sampledata::fill);
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(selects(view, u"sample-2"_s));
        const QString before = view->details()->text();
        QVERIFY2(before.contains(u"Waits for “Back up” on erp-db, since "_s), qPrintable(before));
        int repaints = 0;
        connect(view->tasks()->model(), &QAbstractItemModel::dataChanged, this, [&repaints] { ++repaints; });
        QTRY_VERIFY_WITH_TIMEOUT(view->details()->text() != before, 3000);
        QVERIFY(repaints > 0);
        const QString status = view->tasks()->currentIndex().siblingAtColumn(TaskModel::StatusColumn).data().toString();
        QVERIFY2(status.startsWith(u"waits for “Back up” on erp-db, since "_s), qPrintable(status));
    }

    void stepsHaveStatesAndTimes()
    {
        Shell shell([](FakeService &service) {
            sampledata::fill(service);
            const QJsonArray steps{QJsonObject{{u"title"_s, u"Connect"_s}, {u"state"_s, u"done"_s}, {u"started"_s, ago(9)}, {u"ended"_s, ago(7)}},
                                   QJsonObject{{u"title"_s, u"Not needed"_s}, {u"state"_s, u"skipped"_s}},
                                   QJsonObject{{u"title"_s, u"Define"_s}, {u"state"_s, u"running"_s}, {u"started"_s, ago(7)}}};
            service.put(u"task"_s, taskWith(u"stepwise"_s, u"web-01"_s, {{u"steps"_s, steps}}));
        });
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(selects(view, u"stepwise"_s));
        const auto *lines = view->details()->findChild<TaskLines *>();
        QCOMPARE(textsOf(lines, 0), (QStringList{u"Connect"_s, u"Define"_s}));
        QCOMPARE(textsOf(lines, 1), (QStringList{u"Done"_s, u"Running"_s}));
        QCOMPARE(textsOf(lines, 3), (QStringList{u"2.0 s"_s, QString()}));
        QVERIFY(lines->topLevelItem(0)->text(2).contains(u':'));
    }

    void attemptsAndWorkAreToldInWords()
    {
        Shell shell([](FakeService &service) {
            sampledata::fill(service);
            const QJsonArray steps{QJsonObject{{u"title"_s, u"Connect"_s}, {u"state"_s, u"running"_s}, {u"started"_s, ago(9)}}};
            const QJsonArray log{QJsonObject{{u"step"_s, 0}, {u"attempt"_s, 1}, {u"ended"_s, ago(7)}, {u"seconds"_s, 2},
                                             {u"error"_s, Error{.code = ErrorCode::Timeout, .what = "No answer."}.toJson()}}};
            service.put(u"task"_s, taskWith(u"again"_s, u"web-01"_s, {{u"steps"_s, steps}, {u"log"_s, log}}));
            service.addMethod({.name = u"task.inspect"_s, .label = u"Inspect"_s});
            service.on(u"task.inspect"_s, [](const QJsonObject &) -> Result<QJsonValue> {
                const QJsonObject active{{u"step"_s, 0}, {u"attempt"_s, 2}, {u"silentSeconds"_s, 5}, {u"allowedSeconds"_s, 60}};
                const QJsonObject task{{u"id"_s, u"again"_s}, {u"holds"_s, true}, {u"active"_s, QJsonArray{active}}};
                return QJsonObject{{u"tasks"_s, QJsonArray{task}}};
            });
        });
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(selects(view, u"again"_s));
        const auto tells = [view](const QString &words) { return view->details()->text().contains(words); };
        QVERIFY2(tells(u"  Connect, attempt 1, after 2.0 s: No answer. (timeout)"_s), qPrintable(view->details()->text()));
        QTRY_VERIFY(buttonOf(view->details(), u"What it does now"_s));
        buttonOf(view->details(), u"What it does now"_s)->click();
        QTRY_VERIFY(tells(u"Connect, attempt 2: last heard of 5 s ago, given up after 1 min of silence"_s));
        shell.service.endTask(u"again"_s, u"succeeded"_s);
        QTRY_VERIFY(tells(u"Nothing any more: it has ended."_s));
        QVERIFY(selects(view, u"sample-1"_s));
        QVERIFY(!tells(u"Nothing any more"_s));
    }

    void whatCanBeDoneIsOffered()
    {
        Shell shell([](FakeService &service) {
            sampledata::fill(service);
            const QJsonObject error = Error{.code = ErrorCode::Internal, .what = "Not created.", .why = "The disk stays.",
                                            .fix = "Delete it by hand.", .field = {}, .detail = u"EBUSY"_s}.toJson();
            service.put(u"task"_s, taskWith(u"stuck"_s, u"web-01"_s, {{u"state"_s, u"attention"_s}, {u"error"_s, error}, {u"cancellable"_s, false}}));
        });
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(selects(view, u"sample-1"_s));
        QTRY_VERIFY(buttonOf(view->details(), u"Cancel"_s));
        QVERIFY(!buttonOf(view->details(), u"Dismiss"_s));
        buttonOf(view->details(), u"Cancel"_s)->click();
        QTRY_COMPARE(shell.service.callCount(u"task.cancel"_s), 1);
        QVERIFY(selects(view, u"stuck"_s));
        QTRY_VERIFY(buttonOf(view->details(), u"Dismiss"_s));
        QVERIFY(!buttonOf(view->details(), u"Cancel"_s));
        const QString text = view->details()->text();
        const auto labels = view->details()->findChildren<QLabel *>();
        const auto what = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == "Not created."_L1; });
        QVERIFY(what != labels.end());
        QCOMPARE((*what)->palette().color((*what)->foregroundRole()), Colors::of((*what)->palette()).text(Tone::Error));
        for (const QLatin1String part : {"Not created."_L1, "The disk stays."_L1, "Delete it by hand."_L1, "EBUSY"_L1}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        buttonOf(view->details(), u"Try undoing again"_s)->click();
        QTRY_COMPARE(shell.service.callCount(u"task.retryUndo"_s), 1);
    }

    void partsAreShownWithTheWhole()
    {
        Shell shell([](FakeService &service) {
            sampledata::fill(service);
            service.put(u"task"_s, taskWith(u"whole"_s, {}, {{u"children"_s, QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"failed"_s, 1}}}}));
            service.put(u"task"_s, taskWith(u"a"_s, u"web-01"_s, {{u"parent"_s, u"whole"_s}, {u"sequence"_s, 1}, {u"state"_s, u"succeeded"_s}}));
            service.put(u"task"_s, taskWith(u"b"_s, u"web-02"_s, {{u"parent"_s, u"whole"_s}, {u"sequence"_s, 2}}));
            service.put(u"task"_s, taskWith(u"c"_s, u"mail"_s, {{u"parent"_s, u"whole"_s}, {u"sequence"_s, 3}, {u"state"_s, u"failed"_s}}));
        });
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"task"_s);
        QVERIFY(selects(view, u"whole"_s));
        QCOMPARE(view->tasks()->currentIndex().siblingAtColumn(TaskModel::StatusColumn).data().toString(), u"2 of 3 parts done, 1 failed"_s);
        const auto *lines = view->details()->findChild<TaskLines *>();
        QCOMPARE(textsOf(lines, 0), (QStringList{u"mail"_s, u"web-02"_s, u"web-01"_s}));
        emit view->details()->taskWanted(u"b"_s);
        QCOMPARE(view->tasks()->currentTask(), u"b"_s);
        auto *whole = view->details()->findChild<LinkLabel *>();
        QVERIFY(whole->isVisibleTo(view->details()));
        emit whole->activated();
        QCOMPARE(view->tasks()->currentTask(), u"whole"_s);
    }

    void aTaskOpensAmongTheOthers()
    {
        Shell shell(&sampledata::fill);
        QVERIFY(shell.open());
        QTRY_VERIFY(!shell.cache.object(u"task"_s, u"sample-4"_s).isEmpty());
        shell.navigation.open(ObjectRef{u"task"_s, u"sample-4"_s});
        const ActivityPage *page = shell.window().workspace()->activityPage();
        QVERIFY(page);
        QCOMPARE(page->view()->tasks()->currentTask(), u"sample-4"_s);
        page->view()->bar()->setPerson(u"li.wei"_s);
        QTRY_COMPARE(page->view()->tasks()->model()->rowCount(), 1);
        shell.navigation.open(ObjectRef{u"task"_s, u"sample-1"_s});
        QCOMPARE(page->view()->details()->title(), u"Create virtual machine: web-10"_s);
    }

    void onlyTheLatestEventsAreHeld()
    {
        Shell shell([](FakeService &service) {
            sampledata::fill(service);
            QList<QJsonObject> events;
            for (int i = 10; i < 700; ++i) {
                events += fakeschema::event(i, u"{name} has started."_s, targetOf(i % 2 ? u"web-01"_s : u"mail"_s));
            }
            service.putAll(u"event"_s, events);
        });
        QVERIFY(shell.open());
        ActivityView *view = pageOf(shell, u"event"_s);
        const QAbstractItemModel *rows = view->events()->model();
        QTRY_COMPARE(rows->rowCount(), 500);
        QCOMPARE(rows->index(0, 0).data(SortRole).toInt(), 699);
        QTRY_COMPARE(view->remark(), u"The latest 500 of 692 are shown. Narrow them by words, person or time to see older ones."_s);
        shell.service.put(u"event"_s, fakeschema::event(700, u"{name} is new."_s, targetOf(u"mail"_s)));
        QTRY_COMPARE(rows->index(0, EventModel::EventColumn).data().toString(), u"mail is new."_s);
        QCOMPARE(rows->rowCount(), 500);
        QCOMPARE(rows->index(499, 0).data(SortRole).toInt(), 201);
        view->bar()->states()->setCurrentIndex(1); // warnings and errors
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data(SortRole).toInt(), 2);
        view->bar()->states()->setCurrentIndex(0);
        view->bar()->setObject({u"vm"_s, u"vm-mail"_s}, u"mail"_s);
        QTRY_COMPARE(rows->rowCount(), 347);
        QVERIFY(!shell.cache.isWatched(u"event"_s));
    }

    void anObjectShowsItsOwn()
    {
        Shell shell(&sampledata::fill);
        QVERIFY(shell.open());
        const ActivityTab tasks(shell.context(), ActivityView::Kind::Tasks, {u"vm"_s, u"vm-web-10"_s});
        QCOMPARE(tasks.view()->tasks()->model()->rowCount(), 1);
        const ActivityTab events(shell.context(), ActivityView::Kind::Events, {u"vm"_s, u"vm-mail"_s});
        QTRY_COMPARE(events.view()->events()->model()->rowCount(), 1);
        QVERIFY(events.hasContent());
        shell.service.startTask(u"vm.start"_s, u"Start"_s, targetOf(u"web-10"_s));
        shell.service.startTask(u"vm.start"_s, u"Start"_s, targetOf(u"web-01"_s));
        QTRY_COMPARE(tasks.view()->tasks()->model()->rowCount(), 2);
    }
};

} // namespace penstock

QTEST_MAIN(penstock::ActivityTest)
#include "tst_activity.moc"
