// SPDX-License-Identifier: Apache-2.0
#include "service/store/migration.h"
#include "tests/unit/tasks/taskkernel.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// What survives a restart, and what becomes of it.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log.clear();
        m_held.clear();
        m_refuse = m_away = 0;
    }
    void cleanup() { m_kernel.reset(); }

    void whatCannotBeUndoneNeedsAttention()
    {
        m_refuse = 1000;
        const QString task = leaveBehind();
        QCOMPARE(m_kernel->journalled(), 1);
        QVERIFY(!m_kernel->tasks().isBusy(u"vm:1"_s)); // whoever cleans up must get at it
        QVERIFY(m_kernel->task(task).value("step"_L1).toObject().value("values"_L1).toObject().value("why"_L1).toString().contains("Locked"_L1));
        open();
        QTest::qWait(20);
        QCOMPARE(m_kernel->state(task), u"attention"_s);
        QCOMPARE(*m_kernel->tasks().clear(), 0);
        m_refuse = 0;
        m_log.clear();
        QVERIFY(m_kernel->tasks().retryUndo(task));
        QTRY_COMPARE(m_kernel->state(task), u"failed"_s);
        QCOMPARE(m_log, QStringList{u"undo make"_s});
        QCOMPARE(m_kernel->journalled(), 0);
        QVERIFY(!m_kernel->tasks().retryUndo(task));
    }

    void whatWasCleanedUpByHandIsDismissed()
    {
        m_refuse = 1000;
        const QString task = leaveBehind();
        m_log.clear();
        QVERIFY(m_kernel->tasks().dismiss(task, u"alice"_s));
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        QCOMPARE(m_kernel->journalled(), 0);
        open();
        QTest::qWait(20);
        QVERIFY(m_log.isEmpty());
        const auto events = m_kernel->repository().all(u"event"_s, whereEqual(u"name"_s, u"task/dismissed"_s));
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().value("initiator"_L1).toString(), u"alice"_s);
        QVERIFY(!m_kernel->tasks().dismiss(task, u"alice"_s));
    }

    void anUnreachableHostIsWaitedFor()
    {
        m_away = 2;
        open();
        const QString task = m_kernel->submit(u"w"_s, Parcel{.name = u"fails"_s}.toJson(), {{u"vm:1"_s}});
        QTRY_VERIFY(m_log.contains(u"undo make"_s));
        QTRY_VERIFY(m_kernel->task(task).value("waitsFor"_L1).isObject());
        QVERIFY(waitsSince(task).isValid());
        QVERIFY(m_kernel->tasks().isBusy(u"vm:1"_s));
        QVERIFY(m_kernel->tasks().retryUndo(task)); // now, not after the pause
        QTRY_COMPARE_WITH_TIMEOUT(m_kernel->state(task), u"failed"_s, 10000);
        QCOMPARE(m_log.count(u"undo make"_s), 3);
    }

    void whatWaitsForAnUnreachableHostHoldsNoPlaceThere()
    {
        m_away = 2;
        open();
        const Claim place{u"host:1"_s, Claim::Kind::Slot};
        const QString undone = m_kernel->submit(u"w"_s, Parcel{.name = u"fails"_s}.toJson(), {{u"vm:1"_s}, place});
        QTRY_VERIFY(m_log.contains(u"undo make"_s));
        const QString other = m_kernel->submit(u"s"_s, {}, {{u"vm:2"_s}, place});
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), 1, 400); // sooner than the next attempt
        QVERIFY(m_kernel->tasks().isBusy(u"vm:1"_s));
        const QDateTime asked = QDateTime::currentDateTimeUtc();
        QVERIFY(m_kernel->tasks().retryUndo(undone));
        QTRY_COMPARE(m_kernel->task(undone).value("waitsFor"_L1).toObject().value("pattern"_L1).toString(), u"“{task}” on {name}"_s);
        QVERIFY(waitsSince(undone) >= asked); // for its place; before that for the next attempt
        QCOMPARE(m_log.count(u"undo make"_s), 1);
        QVERIFY(m_kernel->tasks().retryUndo(undone)); // still waits
        m_held.first().finish({});
        QTRY_COMPARE(m_kernel->state(other), u"succeeded"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_kernel->state(undone), u"failed"_s, 10000);
        QCOMPARE(m_log.count(u"undo make"_s), 3);
    }

    void whatWaitsAfterARestartSaysSinceWhen()
    {
        open();
        (void)m_kernel->submit(u"r"_s, {}, {{u"vm:1"_s}});
        const QString second = m_kernel->submit(u"r"_s, {}, {{u"vm:1"_s}});
        QTRY_VERIFY(waitsSince(second).isValid());
        QTest::qWait(20);
        const QDateTime restarted = QDateTime::currentDateTimeUtc();
        open();
        QTRY_VERIFY(waitsSince(second) >= restarted);
    }

    void resumingWaitsForTheHost()
    {
        open();
        const QString task = m_kernel->submit(u"r"_s);
        QTRY_COMPARE(m_log, (QStringList{u"first"_s, u"second"_s}));
        QTest::qWait(20);
        m_away = 1;
        m_log.clear();
        m_held.clear();
        m_hang = false;
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_kernel->state(task), u"succeeded"_s, 5000);
        QCOMPARE(m_log, (QStringList{u"second"_s, u"second"_s})); // the first is done; the second found nobody at first
        m_hang = true;
    }

    void whatNobodyKnowsNeedsAttention()
    {
        open();
        const QString task = m_kernel->submit(u"r"_s, {}, {{u"vm:1"_s}});
        QTRY_COMPARE(m_kernel->steps(task), (QStringList{u"done"_s, u"running"_s}));
        open({undone()}); // without the plugin that knew it
        QCOMPARE(m_kernel->state(task), u"attention"_s);
        const Error error = Error::fromJson(m_kernel->task(task).value("error"_L1).toObject());
        QVERIFY(error.why.plain().contains("kind r"_L1) && error.fix.plain().contains("dismiss"_L1));
        QVERIFY(m_kernel->task(task).value("step"_L1).toObject().value("values"_L1).toObject().value("why"_L1).toString().contains("kind r"_L1));
        QCOMPARE(m_kernel->steps(task), (QStringList{u"done"_s, u"failed"_s}));
        QCOMPARE(m_kernel->journalled(), 1);
        QVERIFY(!m_kernel->tasks().isBusy(u"vm:1"_s));
        QVERIFY(!m_kernel->tasks().retryUndo(task));
        QTest::qWait(20);
        open({undone()});
        QCOMPARE(m_kernel->repository().all(u"event"_s, whereEqual(u"name"_s, u"task/attention"_s))->size(), 1); // told once
        QVERIFY(m_kernel->tasks().dismiss(task, u"alice"_s));
        QCOMPARE(m_kernel->state(task), u"failed"_s);
        QCOMPARE(m_kernel->journalled(), 0);
    }

    void whatIsKnownAgainIsUndone()
    {
        open();
        const QString task = m_kernel->submit(u"r"_s);
        QTRY_COMPARE(m_held.size(), 1);
        open({undone()});
        QTRY_COMPARE(m_kernel->state(task), u"attention"_s);
        QTest::qWait(20);
        m_log.clear();
        open();
        QTest::qWait(20);
        QCOMPARE(m_kernel->state(task), u"attention"_s); // somebody may be cleaning up
        QVERIFY(m_kernel->tasks().retryUndo(task));
        QTRY_COMPARE(m_kernel->state(task), u"failed"_s);
        QVERIFY(m_log.isEmpty()); // its steps have nothing to undo
        QCOMPARE(m_kernel->journalled(), 0);
    }

    void secretsAreNotOnDisk()
    {
        open();
        QJsonObject context = Parcel{.name = u"plain-word"_s}.toJson();
        context.insert("secret"_L1, u"hush-hush-9731"_s);
        const QString task = m_kernel->submit(u"s"_s, context);
        QTRY_COMPARE(m_log, QStringList{u"hush-hush-9731"_s});
        QTest::qWait(20);
        QByteArray bytes;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("plain-word"));
        QVERIFY(!bytes.contains("hush-hush-9731"));
        open();
        QTRY_COMPARE(m_kernel->state(task), u"failed"_s); // without the secret it cannot go on, only back
    }

    void theJournalOfTheFirstVersionIsRecovered_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("undoing");
        QTest::addColumn<QStringList>("undone");
        QTest::newRow("nothing had begun") << -1 << false << QStringList{u"undo a"_s};
        QTest::newRow("first") << 0 << false << QStringList{u"undo a"_s};
        QTest::newRow("second") << 1 << false << QStringList{u"undo b"_s, u"undo a"_s};
        QTest::newRow("undoing the second") << 1 << true << QStringList{u"undo b"_s, u"undo a"_s};
        QTest::newRow("undoing the first") << 0 << true << QStringList{u"undo a"_s};
    }
    void theJournalOfTheFirstVersionIsRecovered()
    {
        QFETCH(int, step);
        QFETCH(bool, undoing);
        QFETCH(QStringList, undone);
        open();
        QVERIFY(m_kernel->database().write(u"DROP TABLE journal"_s));
        QVERIFY(m_kernel->database().write(
            u"CREATE TABLE journal (task TEXT PRIMARY KEY, workflow TEXT NOT NULL, step INTEGER NOT NULL,"
            " undoing INTEGER NOT NULL, context TEXT NOT NULL) STRICT"_s));
        QVERIFY(m_kernel->database().write(u"INSERT INTO journal VALUES ('t', 'old', ?, ?, '{\"name\":\"x\"}')"_s, {step, undoing ? 1 : 0}));
        const auto migration = Migration::ofStatements(1, u"m"_s, Journal::fromLatestStepOnly());
        QVERIFY(m_kernel->database().restructure([&] { return migration.apply(m_kernel->database()); }));
        QVERIFY(m_kernel->repository().insert(u"task"_s, {{u"id"_s, u"t"_s}, {u"state"_s, u"running"_s}, {u"method"_s, u"old"_s}}));
        QVERIFY(m_kernel->database().commit());
        open();
        QTRY_COMPARE(m_kernel->state(u"t"_s), u"failed"_s);
        QCOMPARE(m_log, undone);
    }

private:
    void open() { open({undone(), resumed(), secretive(), old()}); }
    void open(const QList<WorkflowDefinition> &workflows)
    {
        m_kernel.reset();
        m_kernel = std::make_unique<TaskKernel>(m_folder->filePath(u"penstock.db"_s), workflows);
    }
    [[nodiscard]] QDateTime waitsSince(const QString &task)
    {
        return QDateTime::fromString(m_kernel->task(task).value("waitsSince"_L1).toString(), Qt::ISODateWithMs);
    }
    [[nodiscard]] QString leaveBehind()
    {
        open();
        const QString task = m_kernel->submit(u"w"_s, Parcel{.name = u"fails"_s}.toJson(), {{u"vm:1"_s}});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(m_kernel->state(task), u"attention"_s, 20000); }();
        return task;
    }
    [[nodiscard]] Async<void> answer()
    {
        if (m_away > 0) {
            --m_away;
            return failed({.code = ErrorCode::Unavailable, .what = {"Away."}});
        }
        if (m_refuse > 0) {
            --m_refuse;
            return failed({.code = ErrorCode::Conflict, .what = {"Locked."}});
        }
        return succeeded();
    }
    [[nodiscard]] Workflow<Parcel>::Rollback undo(const QString &name)
    {
        return [this, name](Parcel &) {
            m_log << "undo "_L1 + name;
            return answer();
        };
    }
    [[nodiscard]] Workflow<Parcel>::Run log(const QString &name)
    {
        return [this, name](Parcel &, StepControl &) {
            m_log << name;
            return answer();
        };
    }
    [[nodiscard]] WorkflowDefinition undone()
    {
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step("Make", [](Parcel &, StepControl &) { return succeeded(); }, undo(u"make"_s));
        workflow.step("Fail", [](Parcel &, StepControl &) { return failed({.code = ErrorCode::Internal, .what = {"No."}}); });
        return workflow.definition();
    }
    [[nodiscard]] WorkflowDefinition resumed()
    {
        Workflow<Parcel> workflow(u"r"_s);
        workflow.recovery(Recovery::Resume);
        workflow.step("First", log(u"first"_s));
        workflow.step("Second", [this](Parcel &, StepControl &) {
            m_log << u"second"_s;
            return m_hang ? m_held.emplaceBack().future() : answer();
        });
        return workflow.definition();
    }
    [[nodiscard]] WorkflowDefinition secretive()
    {
        Workflow<Parcel> workflow(u"s"_s);
        workflow.step("Use", [this](Parcel &parcel, StepControl &) {
            m_log << parcel.secret;
            return m_held.emplaceBack().future();
        });
        return workflow.definition();
    }
    [[nodiscard]] WorkflowDefinition old()
    {
        Workflow<Parcel> workflow(u"old"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            workflow.step("Step", log(name), undo(name));
        }
        return workflow.definition();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskKernel> m_kernel;
    QList<Promise<void>> m_held;
    QStringList m_log;
    int m_refuse = 0;
    int m_away = 0;
    bool m_hang = true;
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
