// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/tasks/taskkernel.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace penstock;
using namespace Qt::StringLiterals;

/// What the engine itself costs: tasks whose steps do nothing, on a disk that is really written to.
class ThroughputTest : public QObject
{
    Q_OBJECT

private slots:
    void manyTasksOnManyHosts()
    {
        const int tasks = qEnvironmentVariableIntValue("PENSTOCK_TASKS") > 0 ? qEnvironmentVariableIntValue("PENSTOCK_TASKS") : 1000;
        QTemporaryDir folder;
        TaskKernel kernel(folder.filePath(u"penstock.db"_s), {workflow()});
        kernel.tasks().setPlaces(u"host"_s, 16);
        QElapsedTimer clock;
        clock.start();
        const QJsonObject context = Parcel{.name = QString(400, u'x')}.toJson(); // as long as that of a machine
        QString last;
        for (int i = 0; i < tasks; ++i) {
            last = kernel.submit(u"w"_s, context,
                                 {{u"vm:%1"_s.arg(i)}, {u"host:%1"_s.arg(i % 100), Claim::Kind::Slot}}, u"user%1"_s.arg(i % 7));
            if (i % 100 == 99) { // as clients do: many calls to a turn, but not all
                QCoreApplication::sendPostedEvents();
                QTest::qWait(0);
            }
        }
        const qint64 accepted = clock.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(kernel.journalled(), 0, 120000);
        const qint64 all = clock.elapsed();
        qInfo("%d tasks of 4 steps: accepted in %lld ms, ended in %lld ms, %.3f ms each", tasks, accepted, all, double(all) / tasks);
        QTRY_COMPARE(kernel.state(last), u"succeeded"_s);
        QVERIFY2(all < tasks * 20, "each takes longer than twenty milliseconds");
    }

private:
    [[nodiscard]] static WorkflowDefinition workflow()
    {
        const auto later = [](Parcel &, StepControl &control) {
            const Promise<void> promise;
            QMetaObject::invokeMethod(&control, [promise] { promise.finish({}); }, Qt::QueuedConnection);
            return promise.future();
        };
        const auto undo = [](Parcel &) { return succeeded(); };
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Reserve", [](Parcel &, StepControl &) { return succeeded(); }, undo, {.local = true});
        workflow.step("Define", later, undo);
        workflow.step("Start", later, undo);
        workflow.step("Complete", [](Parcel &, StepControl &) { return succeeded(); }, {}, {.local = true});
        return workflow.definition();
    }
};

QTEST_GUILESS_MAIN(ThroughputTest)
#include "throughputtest.moc"
