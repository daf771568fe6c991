// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/tasks/taskkernel.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error unreachable()
{
    return {.code = ErrorCode::Unavailable, .what = {"Not there."}};
}

Error refusal()
{
    return {.code = ErrorCode::Conflict, .what = {"No."}};
}

} // namespace

/// What the options of a step promise.
class StepsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log.clear();
        m_held.clear();
    }
    void cleanup() { m_kernel.reset(); }

    void aStepThatNeverAnswersEnds()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Hang", hanging(u"hang"_s), undoing(u"hang"_s), {.timeout = 50ms});
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        QVERIFY(errorOf(task).code == ErrorCode::Timeout);
        QCOMPARE(m_log, (QStringList{u"hang"_s, u"undo hang"_s}));
    }

    void aLateAnswerIsNotHeard()
    {
        Workflow<Parcel> workflow(u"w"_s);
        int heard = 0;
        workflow.step("Hang", [&](Parcel &, StepControl &control) {
            const Promise<void> never;
            whenDone(m_held.emplaceBack().future(), &control, [&heard, never](const Result<void> &) {
                ++heard;
                never.finish({});
            });
            return never.future();
        }, undoing(u"hang"_s), {.timeout = 50ms});
        const QString task = runToEnd(workflow);
        m_held.first().finish({});
        QTest::qWait(20);
        QCOMPARE(heard, 0);
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        QCOMPARE(m_log, QStringList{u"undo hang"_s});
    }

    void aLostAnswerIsAskedForAgain()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Lose", [this](Parcel &, StepControl &) {
            m_log << u"lose"_s;
            return m_log.size() == 1 ? Promise<void>().future() : succeeded(); // the first promise is dropped
        }, {}, {.attempts = 2});
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"succeeded"_s);
        QCOMPARE(m_log.size(), 2);
    }

    void aLostAnswerIsUndoneAtLast()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Lose", [](Parcel &, StepControl &) { return Promise<void>().future(); }, undoing(u"lose"_s));
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"failed"_s); // not cancelled: nobody asked for that
        QVERIFY(errorOf(task).code == ErrorCode::Timeout);
        QCOMPARE(m_log, QStringList{u"undo lose"_s});
    }

    void progressExtendsTheTime()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Long", [](Parcel &, StepControl &control) {
            const Promise<void> done;
            auto *timer = new QTimer(&control);
            QObject::connect(timer, &QTimer::timeout, &control, [done, &control, ticks = 0]() mutable {
                control.report(++ticks / 10.0);
                if (ticks == 10) {
                    done.finish({});
                }
            });
            timer->start(30);
            return done.future();
        }, {}, {.timeout = 200ms});
        QCOMPARE(stateAtEnd(workflow), u"succeeded"_s);
    }

    void onlyWhatMayHelpIsTriedAgain()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Refused", failing(u"refused"_s, refusal()), {}, {.attempts = 5});
        QCOMPARE(stateAtEnd(workflow), u"failed"_s);
        QCOMPARE(m_log.size(), 1);
    }

    void anUnreachableHostIsTriedAsOftenAsSaid()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Away", failing(u"away"_s, unreachable()), undoing(u"away"_s), {.attempts = 2});
        QCOMPARE(stateAtEnd(workflow), u"failed"_s);
        QCOMPARE(m_log, (QStringList{u"away"_s, u"away"_s, u"undo away"_s}));
    }

    void cancellingEndsThePause()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Away", failing(u"away"_s, unreachable()), undoing(u"away"_s), {.attempts = 100});
        const QString task = start(workflow);
        QTRY_VERIFY(m_kernel->task(task).value("cancellable"_L1).toBool() && !m_log.isEmpty());
        QTRY_VERIFY(!m_kernel->task(task).value("waitsFor"_L1).toObject().isEmpty());
        QVERIFY(!m_kernel->task(task).value("waitsSince"_L1).toString().isEmpty());
        QVERIFY(m_kernel->tasks().cancel(task));
        QTRY_COMPARE(m_kernel->state(task), u"cancelled"_s);
        QVERIFY(m_kernel->task(task).value("waitsSince"_L1).toString().isEmpty());
        QCOMPARE(m_log.last(), u"undo away"_s);
    }

    void cancellingWhatWaitsUndoesWhatWasWrittenWithIt()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Reserve", doing(u"reserve"_s), undoing(u"reserve"_s), {.local = true});
        workflow.step("Hang", hanging(u"hang"_s), undoing(u"hang"_s));
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        const QString first = m_kernel->submit(u"w"_s, {}, {{u"vm:1"_s}});
        const QString second = m_kernel->submit(u"w"_s, {}, {{u"vm:1"_s}});
        QTRY_COMPARE(m_log, (QStringList{u"reserve"_s, u"hang"_s}));
        QTRY_VERIFY(!m_kernel->task(second).value("waitsFor"_L1).toObject().isEmpty());
        QVERIFY(!m_kernel->task(second).value("waitsSince"_L1).toString().isEmpty());
        QVERIFY(m_kernel->tasks().cancel(second));
        QTRY_COMPARE(m_kernel->state(second), u"cancelled"_s);
        QCOMPARE(m_log.mid(2), QStringList{u"undo reserve"_s});
        QCOMPARE(m_kernel->state(first), u"running"_s);
    }

    void stepsTogetherRunAtTheSameTime()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("One", hanging(u"one"_s), undoing(u"one"_s));
        workflow.step("Two", hanging(u"two"_s), undoing(u"two"_s), {.together = true});
        workflow.step("After", doing(u"after"_s), undoing(u"after"_s));
        const QString task = start(workflow);
        QTRY_COMPARE(m_log, (QStringList{u"one"_s, u"two"_s}));
        m_held.at(1).finish({});
        QTest::qWait(20);
        QCOMPARE(m_log.size(), 2);
        m_held.at(0).finish({});
        QTRY_COMPARE(m_kernel->state(task), u"succeeded"_s);
        QCOMPARE(m_log.last(), u"after"_s);
    }

    void whenOneOfThemFailsAllAreUndone()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("One", doing(u"one"_s), undoing(u"one"_s));
        workflow.step("Two", untilCancelled(u"two"_s), undoing(u"two"_s), {.cancellable = true, .together = true});
        workflow.step("Three", failing(u"three"_s, refusal()), undoing(u"three"_s), {.together = true});
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        QVERIFY(errorOf(task).code == ErrorCode::Conflict);
        QCOMPARE(m_log.mid(3), (QStringList{u"two cancelled"_s, u"undo three"_s, u"undo two"_s, u"undo one"_s}));
    }

    void aWorkflowWithinAnotherWorksOnItsPart()
    {
        struct Whole {
            Parcel part;
            [[nodiscard]] bool operator==(const Whole &) const = default;
            [[nodiscard]] QJsonObject toJson() const { return {{u"part"_s, part.toJson()}}; }
            [[nodiscard]] static Whole fromJson(const QJsonObject &json)
            {
                return {Parcel::fromJson(json.value("part"_L1).toObject())};
            }
        };
        Workflow<Parcel> inner(u"inner"_s);
        inner.step("In", [this](Parcel &parcel, StepControl &) {
            m_log << "in "_L1 + parcel.name;
            ++parcel.count;
            return succeeded();
        }, [this](Parcel &parcel) {
            m_log << u"undo in %1 %2"_s.arg(parcel.name).arg(parcel.count);
            return succeeded();
        });
        inner.step("Not needed", [this](Parcel &, StepControl &) {
            m_log << u"not needed"_s;
            return succeeded();
        });
        inner.onlyIf([](const Parcel &parcel) { return parcel.name.isEmpty(); });
        Workflow<Whole> outer(u"outer"_s);
        outer.include<Parcel>(inner, [](Whole &whole) -> Parcel & { return whole.part; });
        outer.step("Fail", [](Whole &, StepControl &) { return failed(refusal()); });
        m_kernel = std::make_unique<TaskKernel>(path(), QList{outer.definition()});
        const QString task = m_kernel->submit(u"outer"_s, Whole{{.name = u"x"_s}}.toJson());
        QTRY_VERIFY(m_kernel->hasEnded(task));
        QCOMPARE(m_log, (QStringList{u"in x"_s, u"undo in x 1"_s}));
        QCOMPARE(m_kernel->steps(task), (QStringList{u"undone"_s, u"skipped"_s, u"failed"_s}));
    }

    void whatIsTakenBackWithItsCallerNeverBegins()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Reserve", doing(u"reserve"_s), undoing(u"reserve"_s), {.local = true});
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        const auto undone = m_kernel->repository().atomically([&]() -> Result<void> {
            (void)m_kernel->submit(u"w"_s, {}, {{u"vm:1"_s}});
            return failure(refusal());
        });
        QVERIFY(!undone);
        QTRY_VERIFY(!m_kernel->tasks().isBusy(u"vm:1"_s));
        QVERIFY(m_log.isEmpty());
    }

private:
    using Run = Workflow<Parcel>::Run;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"penstock.db"_s); }
    [[nodiscard]] QString stateAtEnd(const Workflow<Parcel> &workflow)
    {
        const QString task = runToEnd(workflow);
        return m_kernel->state(task);
    }
    [[nodiscard]] Error errorOf(const QString &task)
    {
        return Error::fromJson(m_kernel->task(task).value("error"_L1).toObject());
    }
    [[nodiscard]] QString start(const Workflow<Parcel> &workflow)
    {
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        return m_kernel->submit(u"w"_s);
    }
    [[nodiscard]] QString runToEnd(const Workflow<Parcel> &workflow)
    {
        const QString task = start(workflow);
        [&] { QTRY_VERIFY(m_kernel->hasEnded(task)); }();
        return task;
    }
    [[nodiscard]] Run doing(const QString &name)
    {
        return [this, name](Parcel &, StepControl &) {
            m_log << name;
            return succeeded();
        };
    }
    [[nodiscard]] Run failing(const QString &name, const Error &error)
    {
        return [this, name, error](Parcel &, StepControl &) {
            m_log << name;
            return failed(error);
        };
    }
    [[nodiscard]] Run hanging(const QString &name)
    {
        return [this, name](Parcel &, StepControl &) {
            m_log << name;
            return m_held.emplaceBack().future();
        };
    }
    [[nodiscard]] Run untilCancelled(const QString &name)
    {
        return [this, name](Parcel &, StepControl &control) {
            m_log << name;
            const Promise<void> promise;
            QObject::connect(&control, &StepControl::cancelled, &control, [this, name, promise] {
                m_log << name + " cancelled"_L1;
                promise.finish(failure(ErrorCode::Cancelled, {"Stopped."}));
            });
            return promise.future();
        };
    }
    [[nodiscard]] Workflow<Parcel>::Rollback undoing(const QString &name)
    {
        return [this, name](Parcel &) {
            m_log << "undo "_L1 + name;
            return succeeded();
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskKernel> m_kernel;
    QList<Promise<void>> m_held;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(StepsTest)
#include "stepstest.moc"
