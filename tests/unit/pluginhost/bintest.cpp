// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/bincare.h"
#include "tests/unit/pluginhost/noteworld.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace {

/// Both clocks of the care for the bin, set by hand.
struct HandSetClocks {
    QDateTime wall = QDateTime::currentDateTimeUtc();
    qint64 steady = 0;

    void pass(qint64 days)
    {
        wall = wall.addDays(days);
        steady += days * Q_INT64_C(86400000);
    }
};

} // namespace

/// What is protected, what is in the bin, and for how long.
class BinTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<RunningService>(Options{}, [this](Kernel &kernel) {
            m_kernel = &kernel;
            return std::make_unique<NotePlugin>(kernel);
        });
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
        QTRY_VERIFY(done(*m_root, u"vm.count"_s).value("count"_L1).toInt() > 0);
    }

    void whatIsInTheBinIsLeftOutUnlessAskedFor()
    {
        const QString id = make(u"binned"_s);
        const int before = count({});
        const QJsonObject watch = done(*m_root, u"vm.watch"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}}));
        QCOMPARE(count({}), before - 1);
        QCOMPARE(count(u"discarded is not null"_s), 1);
        QCOMPARE(count(u"name = binned"_s), 0);
        QCOMPARE(count(u"name = binned and discardedBy is not null"_s), 1);
        QVERIFY(!names(u"vm.query"_s, {}).contains(u"binned"_s));
        QVERIFY(!names(u"query"_s, {{u"query"_s, u"vm order by name"_s}}).contains(u"binned"_s));
        QVERIFY(!names(u"search"_s, {{u"text"_s, u"binned"_s}}).contains(u"binned"_s));
        const QJsonObject rows = done(*m_root, u"vm.aggregate"_s, {{u"functions"_s, QJsonArray{u"count"_s}}});
        QCOMPARE(rows.value("rows"_L1)[0]["count"_L1].toInt(), before - 1);
        QTRY_VERIFY(isRemovedFrom(watch.value("watch"_L1).toString(), id));
        const QJsonObject object = get(id);
        QVERIFY(!object.value("discarded"_L1).toString().isEmpty());
        QVERIFY(!object.value("discardedBy"_L1).toString().isEmpty());
        QVERIFY(run(u"vm.restore"_s, {{u"id"_s, u"binned"_s}}));
        QCOMPARE(count({}), before);
        QVERIFY(get(id).value("discarded"_L1).toString().isEmpty());
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
    }

    void whatIsInTheBinIsNotUsed()
    {
        const QString id = make(u"unused"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}}));
        QCOMPARE(toString(refusal(u"vm.rename"_s, {{u"id"_s, id}, {u"name"_s, u"other"_s}}).code), u"conflict"_s);
        const Error error = refusal(u"vm.start"_s, {{u"id"_s, id}});
        QCOMPARE(toString(error.code), u"conflict"_s);
        QVERIFY(error.plain().contains("Restore it first"_L1));
        QVERIFY(refusal(u"vm.create"_s, {{u"name"_s, u"unused"_s}, {u"network"_s, QString()}}).plain().contains("unused"_L1));
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}}));
        QCOMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
    }

    void whatRunsIsPoweredOffOnRequest()
    {
        const QString id = make(u"busy"_s);
        QVERIFY(run(u"vm.start"_s, {{u"id"_s, id}}));
        QVERIFY(refusal(u"vm.discard"_s, {{u"id"_s, id}}).plain().contains("running"_L1));
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}, {u"force"_s, true}}));
        QCOMPARE(get(id).value("state"_L1).toString(), u"stopped"_s);
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
    }

    void whatIsProtectedStays()
    {
        const QString id = make(u"guarded"_s);
        QVERIFY(run(u"vm.protect"_s, {{u"id"_s, id}}));
        for (const QString &method : {u"vm.delete"_s, u"vm.discard"_s}) {
            const Error error = refusal(method, {{u"id"_s, id}});
            QCOMPARE(toString(error.code), u"conflict"_s);
            QVERIFY2(error.plain().contains("guarded is protected"_L1) && error.plain().contains("vm.unprotect"_L1), qPrintable(error.plain()));
        }
        const Error host = refusal(u"host.remove"_s, {{u"id"_s, u"demo-host"_s}});
        QVERIFY2(host.plain().contains("guarded"_L1), qPrintable(host.plain()));
        const QJsonArray blocks = tried(u"vm.delete"_s, {{u"id"_s, id}}).value("blocks"_L1).toArray();
        QCOMPARE(blocks.size(), 1);
        QVERIFY(run(u"vm.unprotect"_s, {{u"id"_s, id}}));
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
    }

    void aProtectedDiskProtectsItsFile()
    {
        const QString id = make(u"disky"_s);
        const QString volume = get(id).value("disks"_L1)[0]["volume"_L1].toString();
        QVERIFY(run(u"volume.protect"_s, {{u"id"_s, volume}}));
        QVERIFY(refusal(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}).plain().contains("is protected"_L1));
        QVERIFY(refusal(u"volume.discard"_s, {{u"id"_s, volume}}).plain().contains("is protected"_L1));
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}}));
        QVERIFY(run(u"volume.unprotect"_s, {{u"id"_s, volume}}));
        QVERIFY(run(u"volume.discard"_s, {{u"id"_s, volume}}));
        QVERIFY(run(u"volume.restore"_s, {{u"id"_s, volume}}));
        QVERIFY(run(u"volume.delete"_s, {{u"id"_s, volume}}));
        QCOMPARE(toString(refusal(u"volume.get"_s, {{u"id"_s, volume}}).code), u"notFound"_s);
    }

    void whoTriesSeesWhatGoes()
    {
        const QString id = make(u"seen"_s);
        const QJsonObject keeping = tried(u"vm.delete"_s, {{u"id"_s, id}});
        QCOMPARE(keeping.value("victims"_L1).toArray().size(), 1);
        QCOMPARE(keeping.value("files"_L1)["count"_L1].toInt(), 0);
        const QJsonObject all = tried(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}});
        QCOMPARE(all.value("victims"_L1)[0]["type"_L1].toString(), u"vm"_s);
        QCOMPARE(all.value("victims"_L1)[0]["names"_L1][0].toString(), u"seen"_s);
        QCOMPARE(all.value("victims"_L1)[1]["type"_L1].toString(), u"volume"_s);
        QCOMPARE(all.value("files"_L1)["count"_L1].toInt(), 1);
        QCOMPARE(all.value("files"_L1)["bytes"_L1].toInteger(), Q_INT64_C(8) << 20);
        QCOMPARE(all.value("blocks"_L1).toArray().size(), 0);
        QVERIFY(!get(id).isEmpty());
        const QString volume = get(id).value("disks"_L1)[0]["volume"_L1].toString();
        QCOMPARE(tried(u"volume.delete"_s, {{u"id"_s, volume}}).value("blocks"_L1).toArray().size(), 1);
        const QJsonObject host = tried(u"host.remove"_s, {{u"id"_s, u"demo-host"_s}});
        QVERIFY(host.value("victims"_L1).toArray().size() >= 3);
        QCOMPARE(host.value("files"_L1)["count"_L1].toInt(), 0);
        QVERIFY(run(u"vm.delete"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
    }

    void aProjectGoesWithWhatItOwns()
    {
        const QString project = done(*m_root, u"project.create"_s, {{u"name"_s, u"doomed"_s}}).value("id"_L1).toString();
        const QString running = make(u"doomed-1"_s, project);
        const QString guarded = make(u"doomed-2"_s, project);
        QVERIFY(refusal(u"project.delete"_s, {{u"id"_s, project}}).plain().contains("doomed-1"_L1));
        QVERIFY(run(u"vm.protect"_s, {{u"id"_s, guarded}}));
        QVERIFY(refusal(u"project.deleteAll"_s, {{u"id"_s, project}}).plain().contains("doomed-2"_L1));
        QVERIFY(run(u"vm.unprotect"_s, {{u"id"_s, guarded}}));
        const QJsonObject plan = tried(u"project.deleteAll"_s, {{u"id"_s, project}});
        QCOMPARE(plan.value("files"_L1)["count"_L1].toInt(), 2);
        const QJsonObject answer = done(*m_root, u"project.deleteAll"_s, {{u"id"_s, project}});
        QVERIFY(finished(*m_root, answer));
        const QString parts = u"parent = \"%1\" and method = \"vm.delete\" and state = succeeded"_s.arg(answer.value("task"_L1).toString());
        QCOMPARE(done(*m_root, u"task.count"_s, {{u"where"_s, parts}}).value("count"_L1).toInt(), 2);
        QCOMPARE(taskOf(answer).value("children"_L1).toObject(), (QJsonObject{{u"total"_s, 2}, {u"succeeded"_s, 2}}));
        for (const QString &id : {running, guarded}) {
            QCOMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
        }
        QCOMPARE(toString(refusal(u"project.get"_s, {{u"id"_s, project}}).code), u"notFound"_s);
        QCOMPARE(done(*m_root, u"volume.count"_s, {{u"where"_s, u"name ~ \"doomed*\""_s}}).value("count"_L1).toInt(), 0);
    }

    void whatIsLeftOfAProjectIsToldByName()
    {
        QVERIFY(run(u"host.add"_s, {{u"uri"_s, u"simulator://refusing?fault=undefine:refuse"_s}, {u"name"_s, u"refusing"_s}}));
        const QString project = done(*m_root, u"project.create"_s, {{u"name"_s, u"stuck"_s}}).value("id"_L1).toString();
        const QString fine = make(u"stuck-1"_s, project);
        const QString stuck = make(u"stuck-2"_s, project, u"refusing"_s);
        QVERIFY(run(u"vm.start"_s, {{u"id"_s, fine}}));
        const QJsonArray blocks = tried(u"project.deleteAll"_s, {{u"id"_s, project}}).value("blocks"_L1).toArray();
        QCOMPARE(blocks.size(), 1);
        // Nothing was tried yet.
        QCOMPARE(Error::fromJson(blocks.first().toObject()).what.plain(), u"stuck-1 cannot be deleted."_s);
        const QJsonObject answer = done(*m_root, u"project.deleteAll"_s, {{u"id"_s, project}, {u"force"_s, true}});
        QVERIFY(!finished(*m_root, answer));
        const QJsonObject task = taskOf(answer);
        QCOMPARE(task.value("state"_L1).toString(), u"failed"_s);
        // What failed is tried once more, because something else went.
        QCOMPARE(task.value("children"_L1).toObject(), (QJsonObject{{u"total"_s, 3}, {u"succeeded"_s, 1}, {u"failed"_s, 2}}));
        const Error error = Error::fromJson(task.value("error"_L1).toObject());
        const QString reason = u"The simulated host refuses it on request."_s;
        QCOMPARE(toString(error.code), u"conflict"_s);
        QCOMPARE(error.what.plain(), u"stuck was not deleted."_s);
        QCOMPARE(error.why.plain(), u"1 of 2 objects that belong to it are still there. stuck-2: "_s + reason);
        QVERIFY2(error.detail.startsWith("vm stuck-2: "_L1) && error.detail.contains(reason) && !error.detail.contains(u'\n'),
                 qPrintable(error.detail));
        QCOMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, fine}}).code), u"notFound"_s);
        QCOMPARE(get(stuck).value("name"_L1).toString(), u"stuck-2"_s);
        QVERIFY(run(u"host.remove"_s, {{u"id"_s, u"refusing"_s}})); // the reason
        QVERIFY(run(u"project.deleteAll"_s, {{u"id"_s, project}}));
    }

    void nothingGoesEarlyWhenAClockJumps()
    {
        HandSetClocks clocks;
        BinCare care(*m_kernel, 7, {.wall = [&] { return clocks.wall; }, .steady = [&] { return clocks.steady; }});
        const QString id = make(u"patient"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
        clocks.wall = clocks.wall.addDays(30);
        care.look();
        QTest::qWait(100); // a deletion would have begun
        QVERIFY(!get(id).isEmpty());
        clocks.wall = clocks.wall.addDays(-60);
        clocks.pass(6);
        care.look();
        QVERIFY(!get(id).isEmpty());
        clocks.wall = clocks.wall.addDays(40);
        clocks.pass(2);
        care.look();
        QTRY_COMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
        QTRY_VERIFY(hasEvent(u"vm/purged"_s, id));
    }

    void nothingGoesEarlyThatWasDiscardedByAClockThatIsBehind()
    {
        HandSetClocks clocks;
        clocks.wall = clocks.wall.addDays(30); // the service, which records the time, believes another one
        BinCare care(*m_kernel, 7, {.wall = [&] { return clocks.wall; }, .steady = [&] { return clocks.steady; }});
        const QString id = make(u"behind"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
        care.look();
        QTest::qWait(100); // a deletion would have begun
        QVERIFY(!get(id).isEmpty());
        clocks.pass(8);
        care.look();
        QTRY_COMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
    }

    void nothingGoesEarlyThatWasThereBefore()
    {
        const QString id = make(u"waiting"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}, {u"disks"_s, u"delete"_s}}));
        HandSetClocks clocks;
        BinCare care(*m_kernel, 7, {.wall = [&] { return clocks.wall; }, .steady = [&] { return clocks.steady; }});
        clocks.wall = clocks.wall.addDays(30);
        care.look();
        QTest::qWait(100); // a deletion would have begun
        QVERIFY(!get(id).isEmpty());
        clocks.pass(8);
        care.look();
        QTRY_COMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
    }

    void whatCannotBeDeletedIsTriedAgainADayLater()
    {
        HandSetClocks clocks;
        BinCare care(*m_kernel, 7, {.wall = [&] { return clocks.wall; }, .steady = [&] { return clocks.steady; }});
        const QString id = make(u"stubborn"_s);
        QVERIFY(run(u"vm.discard"_s, {{u"id"_s, id}}));
        QVERIFY(run(u"vm.protect"_s, {{u"id"_s, id}}));
        clocks.pass(8);
        care.look();
        QTRY_VERIFY(hasEvent(u"vm/purge-failed"_s, id));
        QVERIFY(run(u"vm.unprotect"_s, {{u"id"_s, id}}));
        care.look();
        QVERIFY(!get(id).isEmpty());
        clocks.pass(1);
        care.look();
        QTRY_COMPARE(toString(refusal(u"vm.get"_s, {{u"id"_s, id}}).code), u"notFound"_s);
    }

    void aHostIsForgottenWithItsMachines()
    {
        QVERIFY(run(u"host.add"_s, {{u"uri"_s, u"simulator://more?machines=300"_s}, {u"name"_s, u"more"_s}}));
        QTRY_VERIFY(count(u"host.name = more"_s) >= 300);
        QVERIFY(run(u"host.remove"_s, {{u"id"_s, u"more"_s}}));
        QCOMPARE(toString(refusal(u"host.get"_s, {{u"id"_s, u"more"_s}}).code), u"notFound"_s);
        QCOMPARE(count(u"host is null"_s), 0);
    }

    void cleanupTestCase()
    {
        m_root.reset();
        m_world.reset();
    }

private:
    QString make(const QString &name, const QString &project = {}, const QString &host = u"demo-host"_s)
    {
        QJsonObject params{{u"name"_s, name},        {u"host"_s, host},             {u"network"_s, QString()},
                           {u"start"_s, false},      {u"diskSize"_s, 8 << 20},      {u"memory"_s, Q_INT64_C(256) << 20}};
        if (!project.isEmpty()) {
            params.insert("project"_L1, project);
        }
        const QJsonObject answer = done(*m_root, u"vm.create"_s, params);
        return finished(*m_root, answer) ? answer.value("vm"_L1).toString() : QString();
    }
    bool run(const QString &method, const QJsonObject &params)
    {
        const auto answer = m_root->call(method, params);
        if (!answer) {
            qWarning("%s: %s", qPrintable(method), qPrintable(answer.error().plain()));
        }
        const QJsonObject told = answer ? answer->toObject() : QJsonObject();
        return answer && (!told.contains("task"_L1) || finished(*m_root, told));
    }
    Error refusal(const QString &method, const QJsonObject &params)
    {
        const auto answer = m_root->call(method, params);
        return answer ? Error{.code = ErrorCode::Internal, .what = "It was accepted."} : answer.error();
    }
    QJsonObject tried(const QString &method, QJsonObject params)
    {
        params.insert("dryRun"_L1, true);
        const QJsonObject answer = done(*m_root, method, params);
        return answer.value("dryRun"_L1).toBool() ? answer : QJsonObject();
    }
    QJsonObject get(const QString &id)
    {
        const auto answer = m_root->call(u"vm.get"_s, {{u"id"_s, id}});
        return answer ? answer->toObject() : QJsonObject();
    }
    QJsonObject taskOf(const QJsonObject &answer)
    {
        return done(*m_root, u"task.get"_s, {{u"id"_s, answer.value("task"_L1)}});
    }
    int count(const QString &where) { return done(*m_root, u"vm.count"_s, {{u"where"_s, where}}).value("count"_L1).toInt(); }
    QStringList names(const QString &method, const QJsonObject &params)
    {
        QStringList names;
        for (const auto &item : done(*m_root, method, params).value("items"_L1).toArray()) {
            names << item["name"_L1].toString();
        }
        return names;
    }
    bool isRemovedFrom(const QString &watch, const QString &id)
    {
        for (const QByteArray &text : std::as_const(m_root->texts)) {
            const QJsonObject message = QJsonDocument::fromJson(text).object();
            const QJsonValue change = message.value("params"_L1);
            if (message.value("method"_L1) == "watch.changed"_L1 && change["watch"_L1].toString() == watch
                && change["removed"_L1].toArray().contains(id)) {
                return true;
            }
        }
        return false;
    }
    bool hasEvent(const QString &name, const QString &id)
    {
        for (const auto &event : done(*m_root, u"event.query"_s, {{u"where"_s, u"name = \"%1\""_s.arg(name)}}).value("items"_L1).toArray()) {
            if (event["object"_L1]["id"_L1].toString() == id) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
    Kernel *m_kernel = nullptr;
};

QTEST_GUILESS_MAIN(BinTest)
#include "bintest.moc"
