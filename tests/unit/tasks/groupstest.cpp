// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/watchdog.h"
#include "tests/unit/tasks/taskkernel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Tasks that have parts, and what becomes of those that have ended.
class GroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_held.clear();
        m_own.clear();
        m_hang = m_refuses = false;
    }
    void cleanup() { m_kernel.reset(); }

    void endsAfterItsLastPart()
    {
        m_hang = true;
        open();
        const QString whole = submit({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_held.size(), 2);
        QTRY_COMPARE(counts(whole), (QJsonObject{{u"total"_s, 2}}));
        m_own.first().finish({});
        QTRY_COMPARE(m_kernel->journalled(), 2); // its own work is over
        QCOMPARE(m_kernel->state(whole), u"running"_s);
        QVERIFY(m_kernel->task(whole).value("ended"_L1).toString().isEmpty());
        m_held.first().finish({});
        QTRY_COMPARE(counts(whole), (QJsonObject{{u"total"_s, 2}, {u"succeeded"_s, 1}}));
        QCOMPARE(m_kernel->state(whole), u"running"_s);
        m_held.last().finish({});
        QTRY_COMPARE(m_kernel->state(whole), u"succeeded"_s);
        QCOMPARE(counts(whole), (QJsonObject{{u"total"_s, 2}, {u"succeeded"_s, 2}}));
        QVERIFY(!m_kernel->task(whole).value("ended"_L1).toString().isEmpty());
        QCOMPARE(m_kernel->repository().all(u"task"_s, whereEqual(u"parent"_s, whole))->size(), 2);
    }

    void saysItselfWhetherWhatFailedMatters_data()
    {
        QTest::addColumn<bool>("matters");
        QTest::addColumn<QString>("state");
        QTest::addRow("it does") << true << u"failed"_s;
        QTest::addRow("it does not") << false << u"succeeded"_s;
    }
    void saysItselfWhetherWhatFailedMatters()
    {
        QFETCH(bool, matters);
        QFETCH(QString, state);
        open();
        const QString whole = submit({u"a"_s, u"fails"_s, u"c"_s});
        const QJsonObject all{{u"total"_s, 3}, {u"succeeded"_s, 2}, {u"failed"_s, 1}};
        QTRY_COMPARE(counts(whole), all);
        QCOMPARE(m_kernel->state(whole), u"running"_s);
        m_own.first().finish(matters ? Result<void>(failure(ErrorCode::Conflict, {"One is left."})) : Result<void>());
        QTRY_COMPARE(m_kernel->state(whole), state);
        QCOMPARE(counts(whole), all);
        QCOMPARE(Error::fromJson(m_kernel->task(whole).value("error"_L1).toObject()).plain(), matters ? u"One is left."_s : QString());
    }

    void needsAttentionWhileAPartDoes_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<bool>("dismissed");
        QTest::addColumn<bool>("fails");
        QTest::addRow("tried again") << false << false << true;
        QTest::addRow("tried again after a restart") << true << false << true;
        QTest::addRow("dismissed") << false << true << false;
        QTest::addRow("dismissed after a restart") << true << true << true;
    }
    void needsAttentionWhileAPartDoes()
    {
        QFETCH(bool, restarts);
        QFETCH(bool, dismissed);
        QFETCH(bool, fails);
        m_refuses = true;
        open();
        const QString whole = submit({u"a"_s, u"sticks"_s, u"sticks"_s});
        const QJsonObject stuck{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"attention"_s, 2}};
        QTRY_COMPARE_WITH_TIMEOUT(counts(whole), stuck, 30000);
        m_own.first().finish(fails ? Result<void>(failure(ErrorCode::Conflict, {"Two are left."})) : Result<void>());
        QTRY_COMPARE(m_kernel->state(whole), u"attention"_s);
        QVERIFY(Text::fromJson(m_kernel->task(whole).value("step"_L1)).plain().contains("attention: 2"_L1));
        if (restarts) {
            open();
            QCOMPARE(m_kernel->state(whole), u"attention"_s);
            QCOMPARE(counts(whole), stuck);
        }
        m_refuses = false;
        TaskRunner &tasks = m_kernel->tasks();
        QVERIFY(dismissed ? tasks.dismiss(whole, u"alice"_s) : tasks.retryUndo(whole));
        QTRY_COMPARE(m_kernel->state(whole), fails ? u"failed"_s : u"succeeded"_s);
        QCOMPARE(counts(whole), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"failed"_s, 2}}));
        QVERIFY(!tasks.retryUndo(whole));
        QVERIFY(!tasks.dismiss(whole, u"alice"_s));
    }

    void partsAreTriedAgainWhileTheWholeIsAtWork()
    {
        m_refuses = true;
        open();
        const QString whole = submit({u"sticks"_s});
        QTRY_COMPARE_WITH_TIMEOUT(counts(whole), (QJsonObject{{u"total"_s, 1}, {u"attention"_s, 1}}), 30000);
        m_refuses = false;
        QVERIFY(m_kernel->tasks().retryUndo(whole));
        QTRY_COMPARE(counts(whole), (QJsonObject{{u"total"_s, 1}, {u"failed"_s, 1}}));
        QCOMPARE(m_kernel->state(whole), u"running"_s);
        m_own.first().finish({});
        QTRY_COMPARE(m_kernel->state(whole), u"succeeded"_s);
    }

    void isCountedAgainAfterARestart_data()
    {
        QTest::addColumn<bool>("over");
        QTest::addRow("in its own work") << false;
        QTest::addRow("after its own work") << true;
    }
    void isCountedAgainAfterARestart()
    {
        QFETCH(bool, over);
        m_hang = true;
        open();
        const QString whole = submit({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_held.size(), 2);
        if (over) {
            m_own.first().finish({});
            QTRY_COMPARE(m_kernel->journalled(), 2);
        }
        m_held.first().finish({});
        QTRY_COMPARE(m_kernel->journalled(), over ? 1 : 2);
        m_hang = false;
        open(); // what is counted may not have been written
        QTRY_COMPARE(counts(whole), (QJsonObject{{u"total"_s, 2}, {u"succeeded"_s, 1}, {u"failed"_s, 1}}));
        if (!over) {
            QCOMPARE(m_kernel->state(whole), u"running"_s);
            QTRY_COMPARE(m_own.size(), 2);
            m_own.last().finish({});
        }
        QTRY_COMPARE(m_kernel->state(whole), u"succeeded"_s);
    }

    void cancellingCancelsWhatHasNotBegun()
    {
        m_hang = true;
        open();
        const QString whole = submit({u"a"_s, u"b"_s, u"c"_s}, {{u"vm:1"_s}});
        QTRY_COMPARE(m_held.size(), 1);
        QVERIFY(m_kernel->tasks().cancel(whole));
        QTRY_COMPARE(counts(whole).value("cancelled"_L1).toInt(), 2);
        m_held.first().finish({});
        m_own.first().finish(failure(ErrorCode::Cancelled, {"Stopped."}));
        QTRY_COMPARE(m_kernel->state(whole), u"cancelled"_s);
        QCOMPARE(counts(whole), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"cancelled"_s, 2}}));
    }

    void aPartThatIsTakenBackIsNotCounted()
    {
        open();
        const QString whole = submit({u"a"_s});
        const auto taken = m_kernel->repository().atomically([&] {
            const auto submitted = m_kernel->tasks().submit(part(u"b"_s, whole));
            return submitted ? Result<void>(failure(ErrorCode::Conflict, {"Something else was refused."})) : Result<void>();
        });
        QVERIFY(!taken);
        m_own.first().finish({});
        QTRY_COMPARE(m_kernel->state(whole), u"succeeded"_s);
        QCOMPARE(counts(whole), (QJsonObject{{u"total"_s, 1}, {u"succeeded"_s, 1}}));
    }

    void theLatestThousandAreKept()
    {
        open();
        QString first;
        QString last;
        for (int i = 0; i < TaskRetention::kept + 200; ++i) {
            last = m_kernel->submit(u"w"_s, Parcel{.name = u"a"_s}.toJson());
            first = first.isEmpty() ? last : first;
        }
        QTRY_COMPARE_WITH_TIMEOUT(*m_kernel->repository().count(u"task"_s), TaskRetention::kept, 60000);
        QVERIFY(m_kernel->task(first).isEmpty());
        QCOMPARE(m_kernel->state(last), u"succeeded"_s);
    }

    void aHolderWhoseTaskIsGoneIsReleased()
    {
        ResourceQueue queue;
        bool granted = false;
        queue.acquire({u"ghost"_s, u"i"_s, {{u"vm:1"_s}}, [] {}});
        const QHash<QString, RunningTask *> running;
        Watchdog watchdog(running, queue);
        watchdog.look();
        QVERIFY(queue.owners().isEmpty());
        queue.acquire({u"next"_s, u"i"_s, {{u"vm:1"_s}}, [&granted] { granted = true; }});
        QVERIFY(granted);
    }

    void whatIsAtWorkCanBeSeen()
    {
        m_hang = true;
        open();
        const QString task = m_kernel->submit(u"w"_s, Parcel{.name = u"a"_s}.toJson(), {{u"vm:1"_s}});
        QTRY_COMPARE(m_held.size(), 1);
        const QJsonObject seen = m_kernel->tasks().dump().first().toObject();
        QCOMPARE(seen.value("id"_L1).toString(), task);
        QCOMPARE(seen.value("resources"_L1).toArray(), QJsonArray{u"vm:1"_s});
        QCOMPARE(seen.value("active"_L1).toArray().first().toObject().value("step"_L1).toInt(), 0);
    }

private:
    void open()
    {
        m_kernel.reset();
        Workflow<Parcel> workflow(u"w"_s);
        workflow.step(
            "Do",
            [this](Parcel &parcel, StepControl &) {
                return m_hang                      ? m_held.emplaceBack().future()
                       : parcel.name == "fails"_L1 ? failed({.code = ErrorCode::Conflict, .what = {"Broken."}})
                                                   : succeeded();
            },
            [this](Parcel &) {
                return m_refuses ? failed({.code = ErrorCode::Conflict, .what = {"Locked."}}) : succeeded();
            });
        workflow.step("Stick", [](Parcel &parcel, StepControl &) {
            return parcel.name == "sticks"_L1 ? failed({.code = ErrorCode::Conflict, .what = {"Stuck."}}) : succeeded();
        });
        Workflow<Parcel> whole(u"whole"_s);
        whole.step("Wait", [this](Parcel &, StepControl &) { return m_own.emplaceBack().future(); }, {}, {.cancellable = true});
        whole.recovery(Recovery::Resume);
        m_kernel = std::make_unique<TaskKernel>(m_folder->filePath(u"penstock.db"_s),
                                                QList{workflow.definition(), whole.definition()});
    }
    [[nodiscard]] QJsonObject counts(const QString &whole)
    {
        return m_kernel->task(whole).value("children"_L1).toObject();
    }
    [[nodiscard]] static TaskRequest part(const QString &name, const QString &whole, const QList<Claim> &claims = {})
    {
        return {.title = "Part",
                .method = u"w"_s,
                .target = {u"vm"_s, name, name},
                .claims = claims,
                .initiator = u"tester"_s,
                .workflow = u"w"_s,
                .context = Parcel{.name = name}.toJson(),
                .parent = whole};
    }
    /// A task whose own work ends with the promise in m_own, and its parts.
    [[nodiscard]] QString submit(const QStringList &names, const QList<Claim> &claims = {})
    {
        const QString whole = m_kernel->submit(u"whole"_s);
        for (const QString &name : names) {
            (void)m_kernel->tasks().submit(part(name, whole, claims));
        }
        (void)QTest::qWaitFor([this] { return !m_own.isEmpty(); });
        return whole;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskKernel> m_kernel;
    QList<Promise<void>> m_held; ///< the parts'
    QList<Promise<void>> m_own;
    bool m_hang = false;
    bool m_refuses = false; ///< to undo
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "groupstest.moc"
