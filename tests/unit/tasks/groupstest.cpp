// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/watchdog.h"
#include "tests/unit/tasks/taskkernel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Tasks that consist of others, and what becomes of those that have ended.
class GroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_held.clear();
        m_hang = m_refuses = false;
    }
    void cleanup() { m_kernel.reset(); }

    void endsWithItsLastPart()
    {
        open();
        const QString group = submit({u"a"_s, u"b"_s, u"c"_s});
        QTRY_COMPARE(m_kernel->state(group), u"succeeded"_s);
        const QJsonObject task = m_kernel->task(group);
        QCOMPARE(task.value("children"_L1).toObject(), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 3}}));
        QCOMPARE(task.value("progress"_L1).toDouble(), 1.0);
        const auto parts = m_kernel->repository().all(u"task"_s, whereEqual(u"parent"_s, group));
        QCOMPARE(parts->size(), 3);
    }

    void namesWhatFailed()
    {
        open();
        const QString group = submit({u"a"_s, u"fails"_s, u"c"_s});
        QTRY_COMPARE(m_kernel->state(group), u"failed"_s);
        const QJsonObject task = m_kernel->task(group);
        QCOMPARE(task.value("children"_L1).toObject(),
                 (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 2}, {u"failed"_s, 1}}));
        const Error error = Error::fromJson(task.value("error"_L1).toObject());
        QVERIFY2(error.plain().contains("1 of 3"_L1) && error.plain().contains("fails: Broken"_L1),
                 qPrintable(error.plain()));
    }

    void needsAttentionWhileAPartDoes_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::addColumn<bool>("dismissed");
        QTest::addRow("tried again") << false << false;
        QTest::addRow("tried again after a restart") << true << false;
        QTest::addRow("dismissed after a restart") << true << true;
    }
    void needsAttentionWhileAPartDoes()
    {
        QFETCH(bool, restarts);
        QFETCH(bool, dismissed);
        m_refuses = true;
        open();
        const QString group = submit({u"a"_s, u"sticks"_s, u"sticks"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_kernel->state(group), u"attention"_s, 30000);
        QCOMPARE(counts(group), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"attention"_s, 2}}));
        if (restarts) {
            open();
            QCOMPARE(m_kernel->state(group), u"attention"_s);
        }
        m_refuses = false;
        TaskRunner &tasks = m_kernel->tasks();
        QVERIFY(dismissed ? tasks.dismiss(group, u"alice"_s) : tasks.retryUndo(group));
        QTRY_COMPARE(m_kernel->state(group), u"failed"_s);
        QCOMPARE(counts(group), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"failed"_s, 2}}));
        QVERIFY(!tasks.retryUndo(group));
    }

    void isPutTogetherAfterARestart()
    {
        m_hang = true;
        open();
        const QString group = submit({u"a"_s, u"b"_s});
        QTRY_COMPARE(m_held.size(), 2);
        m_held.first().finish({});
        QTRY_COMPARE(m_kernel->task(group).value("children"_L1).toObject().value("succeeded"_L1).toInt(), 1);
        m_hang = false;
        open();
        QTRY_COMPARE(m_kernel->state(group), u"failed"_s); // the other one was interrupted and undone
        QCOMPARE(m_kernel->task(group).value("children"_L1).toObject(),
                 (QJsonObject{{u"total"_s, 2}, {u"succeeded"_s, 1}, {u"failed"_s, 1}}));
    }

    void cancellingCancelsWhatHasNotBegun()
    {
        m_hang = true;
        open();
        const QString group = submit({u"a"_s, u"b"_s, u"c"_s}, {{u"vm:1"_s}});
        QTRY_COMPARE(m_held.size(), 1);
        QVERIFY(m_kernel->tasks().cancel(group));
        QTRY_COMPARE(m_kernel->task(group).value("children"_L1).toObject().value("cancelled"_L1).toInt(), 2);
        m_held.first().finish({});
        QTRY_COMPARE(m_kernel->state(group), u"cancelled"_s);
    }

    void allOrNoneIsAccepted()
    {
        open();
        TaskGroupRequest request{.title = "All",
                                 .method = u"w"_s,
                                 .target = {},
                                 .initiator = u"tester"_s,
                                 .parts = {part(u"a"_s), part(u"b"_s)}};
        request.parts.last().workflow = u"unknown"_s;
        QVERIFY(!m_kernel->tasks().submitGroup(request));
        QTest::qWait(20);
        QCOMPARE(*m_kernel->repository().count(u"task"_s), 0);
        QCOMPARE(m_kernel->journalled(), 0);
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
        m_kernel = std::make_unique<TaskKernel>(m_folder->filePath(u"penstock.db"_s), QList{workflow.definition()});
    }
    [[nodiscard]] QJsonObject counts(const QString &group)
    {
        return m_kernel->task(group).value("children"_L1).toObject();
    }
    [[nodiscard]] static TaskRequest part(const QString &name, const QList<Claim> &claims = {})
    {
        return {.title = "Part",
                .method = u"w"_s,
                .target = {u"vm"_s, name, name},
                .claims = claims,
                .initiator = u"tester"_s,
                .workflow = u"w"_s,
                .context = Parcel{.name = name}.toJson()};
    }
    [[nodiscard]] QString submit(const QStringList &names, const QList<Claim> &claims = {})
    {
        TaskGroupRequest request{.title = "All", .method = u"w"_s, .target = {}, .initiator = u"tester"_s, .parts = {}};
        for (const QString &name : names) {
            request.parts << part(name, claims);
        }
        return m_kernel->tasks().submitGroup(request).value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TaskKernel> m_kernel;
    QList<Promise<void>> m_held;
    bool m_hang = false;
    bool m_refuses = false; ///< to undo
};

QTEST_GUILESS_MAIN(GroupsTest)
#include "groupstest.moc"
