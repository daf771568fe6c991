// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/tasks/taskkernel.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error unreachable()
{
    return {.code = ErrorCode::Unavailable, .what = {"Not there."}, .fix = {"Wait."}, .detail = QString(2000, u'x')};
}

Error refusal()
{
    return {.code = ErrorCode::Conflict, .what = {"No."}};
}

QString codeOf(const QJsonObject &entry)
{
    return entry.value("error"_L1).toObject().value("code"_L1).toString();
}

} // namespace

/// What a task keeps of the attempts that failed.
class TaskLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_tries = 0;
    }
    void cleanup() { m_kernel.reset(); }

    void aStepThatFailsTwiceAndThenSucceeds()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Before", [](Parcel &, StepControl &) { return succeeded(); });
        workflow.step("Away", failing(2, unreachable()), {}, {.attempts = 3});
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"succeeded"_s);
        const QJsonArray log = logOf(task);
        QCOMPARE(log.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject entry = log.at(i).toObject();
            QCOMPARE(entry.value("step"_L1).toInt(), 1);
            QCOMPARE(entry.value("attempt"_L1).toInt(), i + 1);
            QCOMPARE(entry.value("undoing"_L1).toBool(true), false);
            QVERIFY(QDateTime::fromString(entry.value("ended"_L1).toString(), Qt::ISODateWithMs).isValid());
            QVERIFY(entry.value("seconds"_L1).toDouble(-1) >= 0);
            QCOMPARE(codeOf(entry), u"unavailable"_s);
            QVERIFY(!entry.value("error"_L1).toObject().contains("fix"_L1));
            QCOMPARE(entry.value("error"_L1).toObject().value("detail"_L1).toString().size(), 500);
        }
    }

    void rollbacksAreInItToo()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Disk", [](Parcel &, StepControl &) { return succeeded(); }, [this](Parcel &) {
            return ++m_tries < 3 ? failed(unreachable()) : succeeded();
        });
        workflow.step("Refused", [](Parcel &, StepControl &) { return failed(refusal()); });
        const QString task = runToEnd(workflow);
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        const QJsonArray log = logOf(task);
        QCOMPARE(log.size(), 3);
        QCOMPARE(codeOf(log.at(0).toObject()), u"conflict"_s);
        QCOMPARE(log.at(0).toObject().value("step"_L1).toInt(), 1);
        QCOMPARE(log.at(2).toObject().value("step"_L1).toInt(), 0);
        QCOMPARE(log.at(2).toObject().value("attempt"_L1).toInt(), 2);
        QCOMPARE(log.at(2).toObject().value("undoing"_L1).toBool(), true);
    }

    void aStepThatStopsWhenAskedDidNotFail()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Long", [](Parcel &, StepControl &control) {
            const Promise<void> promise;
            QObject::connect(&control, &StepControl::cancelled, &control, [promise] {
                promise.finish(failure(ErrorCode::Cancelled, {"Stopped."}));
            });
            return promise.future();
        }, {}, {.cancellable = true});
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        const QString task = m_kernel->submit(u"w"_s);
        QTRY_COMPARE(m_kernel->steps(task), QStringList{u"running"_s});
        QVERIFY(m_kernel->tasks().cancel(task));
        QTRY_COMPARE(m_kernel->state(task), u"cancelled"_s);
        QVERIFY(logOf(task).isEmpty());
    }

    void whatARestartInterruptsIsInIt()
    {
        QList<Promise<void>> held;
        Workflow<Parcel> workflow(u"w"_s);
        workflow.recovery(Recovery::Resume);
        workflow.step("Long", [&held, this](Parcel &, StepControl &) {
            return ++m_tries == 1 ? held.emplaceBack().future() : succeeded();
        });
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        const QString task = m_kernel->submit(u"w"_s);
        QTRY_COMPARE(m_kernel->steps(task), QStringList{u"running"_s});
        m_kernel.reset();
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        QTRY_COMPARE(m_kernel->state(task), u"succeeded"_s);
        const QJsonArray log = logOf(task);
        QCOMPARE(log.size(), 1);
        QCOMPARE(codeOf(log.at(0).toObject()), u"cancelled"_s);
        QVERIFY(!log.at(0).toObject().contains("attempt"_L1));
    }

    void ofVeryManyTheFirstAndTheLatestStay()
    {
        QJsonArray log;
        for (int i = 1; i <= 1000; ++i) {
            append(log, {.attempt = i, .ended = QDateTime::currentDateTimeUtc(), .took = {}, .error = refusal()});
        }
        QCOMPARE(log.size(), 40);
        QCOMPARE(log.at(9).toObject().value("attempt"_L1).toInt(), 10);
        QCOMPARE(log.at(10).toObject().value("attempt"_L1).toInt(), 971);
        QCOMPARE(log.at(39).toObject().value("attempt"_L1).toInt(), 1000);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"penstock.db"_s); }
    [[nodiscard]] QJsonArray logOf(const QString &task) { return m_kernel->task(task).value("log"_L1).toArray(); }
    [[nodiscard]] Workflow<Parcel>::Run failing(int times, const Error &error)
    {
        return [this, times, error](Parcel &, StepControl &) { return ++m_tries <= times ? failed(error) : succeeded(); };
    }
    [[nodiscard]] QString runToEnd(const Workflow<Parcel> &workflow)
    {
        m_kernel = std::make_unique<TaskKernel>(path(), QList{workflow.definition()});
        const QString task = m_kernel->submit(u"w"_s);
        [&] { QTRY_VERIFY(m_kernel->hasEnded(task)); }();
        return task;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskKernel> m_kernel;
    int m_tries = 0;
};

QTEST_GUILESS_MAIN(TaskLogTest)
#include "tasklogtest.moc"
