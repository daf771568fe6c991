// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/tasks/taskkernel.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Point = TaskProbe::Point;
using Verdict = TaskProbe::Verdict;

/// Does something at one moment: keeps what a dying service would leave, or lets the step go wrong.
class Strike final : public TaskProbe
{
public:
    int step = 0;
    bool undoing = false;
    Point point = Point::AfterIntent;
    Verdict verdict = Verdict::Proceed;
    std::function<void()> action;
    int times = 0;

    Verdict reached(const Moment &moment) override
    {
        if (moment.step != step || moment.undoing != undoing || moment.point != point || times > 0) {
            return Verdict::Proceed;
        }
        ++times;
        if (action) {
            action();
        }
        return verdict;
    }
};

} // namespace

/// Each step of a workflow goes wrong in each way; afterwards the world holds all of the work or nothing.
class StepFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world.clear();
    }

    void killed_data()
    {
        QTest::addColumn<bool>("resumes");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("undoing");
        QTest::addColumn<int>("point");
        for (const bool resumes : {false, true}) {
            for (int step = 0; step < 4; ++step) {
                for (const bool undoing : {false, true}) {
                    for (int point = 0; point < 4; ++point) {
                        if (!undoing || (step < 3 && !resumes)) {
                            QTest::addRow("%s %s step %d point %d", resumes ? "resumed" : "undone", undoing ? "rollback" : "run",
                                          step, point)
                                << resumes << step << undoing << point;
                        }
                    }
                }
            }
        }
    }
    void killed()
    {
        QFETCH(bool, resumes);
        QFETCH(int, step);
        QFETCH(bool, undoing);
        QFETCH(int, point);
        const auto recovery = resumes ? Recovery::Resume : Recovery::Undo;
        Strike strike;
        strike.step = step;
        strike.undoing = undoing;
        strike.point = static_cast<Point>(point);
        World left;
        const QString remains = m_folder->filePath(u"remains"_s);
        strike.action = [&] {
            left = m_world;
            copyDatabase(remains);
        };
        QString task;
        {
            TaskKernel kernel(path(), {workflow(m_world, recovery)}, &strike);
            task = kernel.submit(u"w"_s, Parcel{.name = undoing ? u"fails"_s : QString()}.toJson());
            QTRY_VERIFY(kernel.hasEnded(task));
        }
        QCOMPARE(strike.times, 1);
        m_world = left;
        TaskKernel kernel(remains + "/penstock.db"_L1, {workflow(m_world, recovery)});
        if (kernel.state(task).isEmpty()) { // it was not even accepted
            QVERIFY(strike.point == Point::BeforeIntent);
            QVERIFY(m_world.isEmpty());
            return;
        }
        QTRY_VERIFY(kernel.hasEnded(task));
        const bool all = kernel.state(task) == "succeeded"_L1;
        QCOMPARE(all ? m_world.size() : 3 - m_world.size(), 3);
        QCOMPARE(kernel.state(task) == "failed"_L1, !all);
        QVERIFY(all || !kernel.task(task).value("error"_L1).toObject().isEmpty());
        QVERIFY(!resumes || all);
        QVERIFY(!undoing || !all);
        QCOMPARE(kernel.journalled(), 0);
    }

    void failsOrHangs_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("undoing");
        QTest::addColumn<bool>("hangs");
        QTest::addColumn<int>("point");
        for (int step = 0; step < 4; ++step) {
            for (const bool undoing : {false, true}) {
                for (const bool hangs : {false, true}) {
                    for (const Point point : {Point::AfterIntent, Point::AfterEffect}) {
                        if (!undoing || step < 3) {
                            QTest::addRow("%s step %d %s at %d", undoing ? "rollback" : "run", step, hangs ? "hangs" : "fails",
                                          int(point))
                                << step << undoing << hangs << int(point);
                        }
                    }
                }
            }
        }
    }
    void failsOrHangs()
    {
        QFETCH(int, step);
        QFETCH(bool, undoing);
        QFETCH(bool, hangs);
        QFETCH(int, point);
        Strike strike;
        strike.step = step;
        strike.undoing = undoing;
        strike.point = static_cast<Point>(point);
        strike.verdict = hangs ? Verdict::Hang : Verdict::Fail;
        TaskKernel kernel(path(), {workflow(m_world, Recovery::Undo)}, &strike);
        const QString task = kernel.submit(u"w"_s, Parcel{.name = undoing ? u"fails"_s : QString()}.toJson());
        QTRY_VERIFY(kernel.hasEnded(task));
        QCOMPARE(strike.times, 1);
        QCOMPARE(kernel.state(task), u"failed"_s);
        QVERIFY(m_world.isEmpty());
        QCOMPARE(kernel.journalled(), 0);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"penstock.db"_s); }
    /// What is on disk at this moment, and nothing that only memory knows.
    void copyDatabase(const QString &folder) const
    {
        QDir().mkpath(folder);
        for (const QString &file : QDir(m_folder->path()).entryList({u"penstock.db*"_s}, QDir::Files)) {
            if (!file.endsWith("-shm"_L1) && !file.endsWith("lock"_L1)) {
                QVERIFY(QFile::copy(m_folder->filePath(file), folder + u'/' + file));
            }
        }
    }
    /// One local step, two with effects outside and one without; fails at the end if it is told to.
    [[nodiscard]] static WorkflowDefinition workflow(World &world, Recovery recovery)
    {
        const auto make = [&world](const QString &thing) {
            return [&world, thing](Parcel &, StepControl &) {
                world.insert(thing);
                return succeeded();
            };
        };
        const auto unmake = [&world](const QString &thing) {
            return [&world, thing](Parcel &) {
                world.remove(thing);
                return succeeded();
            };
        };
        const StepOptions brief{.timeout = 40ms};
        Workflow<Parcel> workflow(u"w"_s);
        workflow.recovery(recovery);
        workflow.step("Disk", make(u"disk"_s), unmake(u"disk"_s), brief);
        workflow.step("Address", make(u"address"_s), unmake(u"address"_s), {.together = true, .timeout = 40ms});
        workflow.step("Machine", make(u"machine"_s), unmake(u"machine"_s), brief);
        workflow.step("Complete", [](Parcel &parcel, StepControl &) {
            return parcel.name == "fails"_L1 ? failed({.code = ErrorCode::Internal, .what = {"No."}}) : succeeded();
        }, {}, {.local = true, .timeout = 40ms});
        return workflow.definition();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    World m_world;
};

QTEST_GUILESS_MAIN(StepFaultsTest)
#include "stepfaultstest.moc"
