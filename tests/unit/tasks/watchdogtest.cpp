// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/watchdog.h"
#include "service/tasks/resourcequeue.h"
#include "service/tasks/runningtask.h"
#include "shared/core/log.h"
#include "tests/unit/tasks/taskkernel.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace penstock;

/// What the watchdog says about a step that is silent for longer than its own limit would allow.
class WatchdogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = m_folder->filePath(u"log"_s);
        QVERIFY(log::start({.file = m_log, .standardError = false, .level = log::Level::Warning, .name = u"test"_s}).isEmpty());
    }
    void cleanup() { log::stop(); }

    void aStepThatIsSilentForTooLongIsDumpedOnce()
    {
        TaskKernel kernel(m_folder->filePath(u"penstock.db"_s), {});
        Table<Task> tasks(kernel.repository(), taskType());
        Journal journal(kernel.database());
        PendingWrites writes(kernel.database());
        EventLog events(kernel.repository());
        kernel.database().beforeCommit([self = QPointer(&writes)] { return self ? self->writeAll() : Result<void>(); });
        RunningTask task({kernel.database(), tasks, journal, events, writes, nullptr}, {.id = u"t1"_s, .title = "Stuck"},
                         {hanging(), std::make_shared<Parcel>(), {StepState::Waiting}}, nullptr);
        ResourceQueue queue;
        queue.acquire({u"t1"_s, u"somebody"_s, {{u"vm:1"_s}}, [] {}});
        const QHash<QString, RunningTask *> running{{u"t1"_s, &task}};
        Watchdog watchdog(running, queue);
        task.begin();
        QTRY_COMPARE(m_begun, 1);
        watchdog.look();
        QVERIFY(dumps().isEmpty());
        QThread::msleep(5100); // beyond its limit and the grace; its own timer cannot end it because nobody asks it
        watchdog.look();
        QCOMPARE(dumps().size(), 1);
        watchdog.look();
        QCOMPARE(dumps().size(), 1);
        const QJsonObject dump = dumps().first();
        QCOMPARE(dump.value("id"_L1).toString(), u"t1"_s);
        QCOMPARE(dump.value("workflow"_L1).toString(), u"sleepy"_s);
        QCOMPARE(dump.value("resources"_L1).toArray(), QJsonArray{u"vm:1"_s});
        QVERIFY(dump.value("holds"_L1).toBool());
        const QJsonObject step = dump.value("active"_L1).toArray().first().toObject();
        QCOMPARE(step.value("step"_L1).toInt(), 0);
        QVERIFY(step.value("silentSeconds"_L1).toInt() >= 5);
    }

private:
    std::shared_ptr<const WorkflowDefinition> hanging()
    {
        Workflow<Parcel> workflow(u"sleepy"_s);
        workflow.step(
            "Sleep",
            [this](Parcel &, StepControl &) {
                ++m_begun;
                return m_never.future();
            },
            {}, {.timeout = std::chrono::milliseconds(50)});
        return std::make_shared<const WorkflowDefinition>(workflow.definition());
    }
    [[nodiscard]] QList<QJsonObject> dumps() const
    {
        QList<QJsonObject> found;
        QFile file(m_log);
        (void)file.open(QIODevice::ReadOnly);
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object().value("entry"_L1).toObject();
            if (entry.value("message"_L1).toString() == "a step is silent for too long"_L1) {
                found << QJsonDocument::fromJson(entry.value("dump"_L1).toString().toUtf8()).object();
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_log;
    Promise<void> m_never;
    int m_begun = 0;
};

QTEST_GUILESS_MAIN(WatchdogTest)
#include "watchdogtest.moc"
