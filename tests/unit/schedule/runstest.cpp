// SPDX-License-Identifier: Apache-2.0
#include "service/store/database.h"
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Schedules run when they should, with the rights they should, whatever happens to service and clock. Every run makes a
/// project with the name of its moment, so that runs can be counted.
class RunsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = QDateTime::fromString(u"2026-03-10T10:00:30Z"_s, Qt::ISODate);
        m_world = std::make_unique<RunningService>(Options{.clock = [this] { return m_now; }});
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
    }
    void cleanup()
    {
        m_root.reset();
        m_world.reset();
    }

    void runsAgainAndAgain()
    {
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}});
        QCOMPARE(get(id).value("nextRun"_L1).toString(), u"2026-03-10T10:05:00.000Z"_s);
        QCOMPARE(get(id).value("result"_L1).toString(), u"none"_s);
        goTo(u"2026-03-10T10:05:00Z"_s);
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == "succeeded"_L1; }));
        QCOMPARE(get(id).value("nextRun"_L1).toString(), u"2026-03-10T10:10:00.000Z"_s);
        QCOMPARE(runs(), 1);
        remove();
        goTo(u"2026-03-10T10:10:02Z"_s);
        QVERIFY(eventually([&] { return runs() == 1; }));
        QCOMPARE(get(id).value("lastRun"_L1).toString(), u"2026-03-10T10:10:02.000Z"_s);
    }

    void runsOnceAtATime()
    {
        const QString id = schedule({{u"at"_s, u"2026-03-10T11:00:00.000Z"_s}});
        goTo(u"2026-03-10T11:00:00Z"_s);
        QVERIFY(eventually([&] { return runs() == 1; }));
        QCOMPARE(get(id).value("enabled"_L1).toBool(true), false);
        QVERIFY(!call(u"schedule.create"_s, work({{u"name"_s, u"late"_s}, {u"at"_s, u"2026-03-10T10:00:00.000Z"_s}})));
    }

    void followsTheTaskOfItsMethod()
    {
        QVERIFY(eventually([&] { return done(*m_root, u"vm.count"_s).value("count"_L1).toInt() > 0; }));
        const auto machine = done(*m_root, u"vm.query"_s, {{u"where"_s, u"state = running"_s}}).value("items"_L1).toArray().first();
        const QString id = schedule({{u"cron"_s, u"* * * * *"_s},
                                     {u"method"_s, u"vm.reset"_s},
                                     {u"parameters"_s, QJsonObject{{u"id"_s, machine["name"_L1]}}}});
        goTo(u"2026-03-10T10:01:00Z"_s);
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == "succeeded"_L1; }));
        QVERIFY(!get(id).value("task"_L1).toString().isEmpty());
        QVERIFY(finished(*m_root, done(*m_root, u"vm.powerOff"_s, {{u"id"_s, machine["name"_L1]}})));
        goTo(u"2026-03-10T10:02:00Z"_s);
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == "failed"_L1; }));
        QVERIFY(!get(id).value("problem"_L1).toObject().isEmpty());
        QCOMPARE(events(u"schedule/failed"_s), 1);
    }

    void missedRuns_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("restarted");
        QTest::addColumn<int>("expected");
        QTest::newRow("skipped, away") << u"skip"_s << true << 0;
        QTest::newRow("once, away") << u"runOnce"_s << true << 1;
        QTest::newRow("skipped, clock set") << u"skip"_s << false << 0;
        QTest::newRow("once, clock set") << u"runOnce"_s << false << 1;
    }
    void missedRuns()
    {
        QFETCH(QString, policy);
        QFETCH(bool, restarted);
        QFETCH(int, expected);
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}, {u"missed"_s, policy}});
        if (restarted) {
            m_root.reset();
            m_world->stop();
        }
        goTo(u"2026-03-11T10:02:00Z"_s); // 288 runs later
        if (restarted) {
            m_world->start();
            m_root = m_world->administrator();
        }
        const QString result = expected == 0 ? u"missed"_s : u"succeeded"_s;
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == result; }));
        QTest::qWait(1500); // no storm
        QCOMPARE(runs(), expected);
        QCOMPARE(events(u"schedule/missed"_s), 1 - expected);
        QCOMPARE(get(id).value("nextRun"_L1).toString(), u"2026-03-11T10:05:00.000Z"_s);
    }

    void aClockThatGoesBackLosesNothing()
    {
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}});
        goTo(u"2026-03-10T10:05:00Z"_s);
        QVERIFY(eventually([&] { return runs() == 1; }));
        goTo(u"2026-03-10T10:04:58Z"_s); // a small correction: not again
        QTest::qWait(1500);
        goTo(u"2026-03-10T10:05:01Z"_s);
        QTest::qWait(1500);
        QCOMPARE(runs(), 1);
        remove();
        goTo(u"2026-03-09T10:05:01Z"_s); // a day
        QVERIFY(eventually([&] { return get(id).value("nextRun"_L1).toString() == "2026-03-09T10:10:00.000Z"_L1; }));
        goTo(u"2026-03-09T10:10:00Z"_s);
        QVERIFY(eventually([&] { return runs() == 1; }));
    }

    void disabledOnesRest()
    {
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}, {u"enabled"_s, false}});
        QVERIFY(get(id).value("nextRun"_L1).isNull());
        goTo(u"2026-03-10T10:05:00Z"_s);
        QTest::qWait(1200);
        QCOMPARE(runs(), 0);
        QVERIFY(call(u"schedule.update"_s, {{u"id"_s, id}, {u"enabled"_s, true}}));
        QCOMPARE(get(id).value("nextRun"_L1).toString(), u"2026-03-10T10:10:00.000Z"_s);
    }

    void anInterruptedCallIsToldOf()
    {
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}});
        m_root.reset();
        m_world->stop();
        {
            auto database = Database::open(m_world->directory.filePath(u"data/penstock.db"_s));
            QVERIFY(database);
            QVERIFY((*database)->write(u"UPDATE schedule SET result = 'running'"_s));
            QVERIFY((*database)->commit());
        }
        m_world->start();
        m_root = m_world->administrator();
        QCOMPARE(get(id).value("result"_L1).toString(), u"failed"_s);
        QCOMPARE(events(u"schedule/failed"_s), 1);
    }

    void mistakesAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<QString>("field");
        QTest::newRow("cron") << QJsonObject{{u"cron"_s, u"61 * * * *"_s}} << u"cron"_s;
        QTest::newRow("never") << QJsonObject{{u"cron"_s, u"0 0 31 2 *"_s}} << u"cron"_s;
        QTest::newRow("no time") << QJsonObject{} << u"cron"_s;
        QTest::newRow("both") << QJsonObject{{u"cron"_s, u"* * * * *"_s}, {u"at"_s, u"2027-01-01T00:00:00.000Z"_s}} << u"cron"_s;
        QTest::newRow("zone") << QJsonObject{{u"cron"_s, u"* * * * *"_s}, {u"timeZone"_s, u"Europe/Berlni"_s}} << u"timeZone"_s;
        QTest::newRow("method") << QJsonObject{{u"cron"_s, u"* * * * *"_s}, {u"method"_s, u"vm.strat"_s}} << u"method"_s;
        QTest::newRow("parameter") << QJsonObject{{u"cron"_s, u"* * * * *"_s}, {u"parameters"_s, QJsonObject{{u"nmae"_s, u"x"_s}}}}
                                   << u"parameters.nmae"_s;
        QTest::newRow("secret") << QJsonObject{{u"cron"_s, u"* * * * *"_s},
                                               {u"method"_s, u"account.create"_s},
                                               {u"parameters"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"password"_s, u"y"_s}}}}
                                << u"parameters.password"_s;
    }
    void mistakesAreRefused()
    {
        QFETCH(QJsonObject, values);
        QFETCH(QString, field);
        const auto answer = call(u"schedule.create"_s, work(values));
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, field);
    }

    void timeZonesHaveManyNames()
    {
        for (const QString &zone : {u"UTC"_s, u"Etc/UTC"_s, u"US/Eastern"_s, u"Asia/Shanghai"_s, u"Etc/GMT+5"_s}) {
            QVERIFY2(call(u"schedule.preview"_s, {{u"cron"_s, u"0 0 * * *"_s}, {u"timeZone"_s, zone}}), qPrintable(zone));
        }
        for (const QString &zone : {u"../../../etc/passwd"_s, u"Europe"_s, u"Mars/Olympus"_s, u" "_s}) {
            QVERIFY2(!call(u"schedule.preview"_s, {{u"cron"_s, u"0 0 * * *"_s}, {u"timeZone"_s, zone}}), qPrintable(zone));
        }
        QJsonObject own = work({{u"cron"_s, u"0 0 * * *"_s}});
        own.remove("timeZone"_L1); // that of the service
        QVERIFY(call(u"schedule.create"_s, own));
    }

    void theNextRunsCanBeSeen()
    {
        const QJsonObject seen = done(*m_root, u"schedule.preview"_s,
                                      {{u"cron"_s, u"30 2 * * SUN"_s}, {u"timeZone"_s, u"Europe/Berlin"_s}});
        QCOMPARE(seen.value("runs"_L1).toArray().size(), 5);
        QCOMPARE(seen["local"_L1][0].toString(), u"2026-03-15 02:30 CET"_s);
        QCOMPARE(seen["local"_L1][2].toString(), u"2026-03-29 03:00 CEST"_s);
    }

    void rightsAreThoseOfTheOwnerAtTheTime()
    {
        const QString account = made(u"account.create"_s, {{u"name"_s, u"worker"_s}, {u"password"_s, u"Seven-Sins-8"_s}});
        const QString grant = made(u"grant.create"_s, {{u"account"_s, account}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"*"_s}});
        const auto worker = m_world->client({{u"user"_s, u"worker"_s}, {u"password"_s, u"Seven-Sins-8"_s}});
        QVERIFY(worker);
        const QString id = done(*worker, u"schedule.create"_s, work({{u"cron"_s, u"* * * * *"_s}})).value("id"_L1).toString();
        QCOMPARE(get(id).value("user"_L1).toString(), u"worker"_s);
        goTo(u"2026-03-10T10:01:00Z"_s);
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == "succeeded"_L1; }));
        remove();
        QVERIFY(call(u"grant.delete"_s, {{u"id"_s, grant}}));
        goTo(u"2026-03-10T10:02:00Z"_s);
        QVERIFY(eventually([&] { return get(id).value("result"_L1).toString() == "failed"_L1; }));
        QCOMPARE(get(id)["problem"_L1]["code"_L1].toString(), u"permissionDenied"_s);
        QVERIFY(call(u"account.update"_s, {{u"id"_s, account}, {u"state"_s, u"disabled"_s}}));
        goTo(u"2026-03-10T10:03:00Z"_s);
        QVERIFY(eventually([&] { return events(u"schedule/failed"_s) == 2; }));
        QVERIFY(call(u"account.delete"_s, {{u"id"_s, account}}));
        goTo(u"2026-03-10T10:04:00Z"_s);
        QVERIFY(eventually([&] { return events(u"schedule/failed"_s) == 3; }));
        QCOMPARE(runs(), 0);
        // Whoever takes it over gives it his rights.
        QVERIFY(call(u"schedule.update"_s, {{u"id"_s, id}, {u"cron"_s, u"*/2 * * * *"_s}}));
        goTo(u"2026-03-10T10:06:00Z"_s);
        QVERIFY(eventually([&] { return runs() == 1; }));
    }

    void nobodyLendsRightsAway()
    {
        made(u"account.create"_s, {{u"name"_s, u"guest"_s}, {u"password"_s, u"Seven-Sins-8"_s}});
        made(u"role.create"_s, {{u"name"_s, u"planner"_s}, {u"privileges"_s, QJsonArray{u"schedule.*"_s, u"project.query"_s}}});
        made(u"grant.create"_s, {{u"account"_s, u"guest"_s}, {u"role"_s, u"planner"_s}, {u"scope"_s, u"*"_s}});
        const QString id = schedule({{u"cron"_s, u"*/5 * * * *"_s}});
        const auto guest = m_world->client({{u"user"_s, u"guest"_s}, {u"password"_s, u"Seven-Sins-8"_s}});
        const auto foreign = guest->call(u"schedule.create"_s, work({{u"cron"_s, u"* * * * *"_s}, {u"name"_s, u"mine"_s}}));
        QVERIFY(!foreign);
        QVERIFY2(foreign.error().code == ErrorCode::PermissionDenied, qPrintable(foreign.error().plain() + foreign.error().field));
        QVERIFY(!guest->call(u"schedule.update"_s, {{u"id"_s, id}, {u"parameters"_s, QJsonObject{{u"name"_s, u"other"_s}}}}));
        QVERIFY(guest->call(u"schedule.update"_s, {{u"id"_s, id}, {u"enabled"_s, false}}));
    }

private:
    /// Makes the project "run"; a second run before remove() fails.
    static QJsonObject work(const QJsonObject &more)
    {
        QJsonObject values{{u"name"_s, u"test"_s},
                           {u"timeZone"_s, u"UTC"_s},
                           {u"method"_s, u"project.create"_s},
                           {u"parameters"_s, QJsonObject{{u"name"_s, u"run"_s}}}};
        for (auto value = more.begin(); value != more.end(); ++value) {
            values.insert(value.key(), value.value());
        }
        return values;
    }
    QString schedule(const QJsonObject &more) { return made(u"schedule.create"_s, work(more)); }
    QString made(const QString &method, const QJsonObject &params) { return done(*m_root, method, params).value("id"_L1).toString(); }
    [[nodiscard]] Result<QJsonValue> call(const QString &method, const QJsonObject &params) { return m_root->call(method, params); }
    [[nodiscard]] QJsonObject get(const QString &id) { return done(*m_root, u"schedule.get"_s, {{u"id"_s, id}}); }
    void goTo(const QString &time) { m_now = QDateTime::fromString(time, Qt::ISODate); }
    [[nodiscard]] int runs()
    {
        return done(*m_root, u"project.count"_s, {{u"where"_s, u"name = run"_s}}).value("count"_L1).toInt();
    }
    void remove() { QVERIFY(call(u"project.delete"_s, {{u"id"_s, u"run"_s}})); }
    [[nodiscard]] int events(const QString &name)
    {
        return done(*m_root, u"event.count"_s, {{u"where"_s, u"name = \"%1\""_s.arg(name)}}).value("count"_L1).toInt();
    }

    QDateTime m_now;
    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
};

QTEST_GUILESS_MAIN(RunsTest)
#include "runstest.moc"
