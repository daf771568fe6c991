// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"
#include "shared/model/queryparser.h"
#include "tests/unit/shared/model/vmtype.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The meaning of conditions, asked of one object.
class ConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void alwaysMatches();
    void wildcardsTakeNoTime();
    void differentKindsDoNotCompare();
};

void ConditionTest::matches_data()
{
    QTest::addColumn<bool>("met");
    const auto yes = [](const char *condition) { QTest::newRow(condition) << true; };
    const auto no = [](const char *condition) { QTest::newRow(condition) << false; };
    yes("name = web-1");
    no("name = Web-1");
    no("name != web-1");
    yes("name != db");
    yes("name ~ web*");
    yes("name ~ WEB*");
    yes("name ~ \"*-1\"");
    yes("name ~ *b-*");
    yes("name ~ *");
    yes("name ~ w*b*1");
    no("name ~ web");
    no("name ~ *2");
    no("name ~ 'web-1?'");
    no("name ~ \"web.1\"");
    yes("name in (db, web-1)");
    no("name in (db, cache)");
    yes("name not in (db, cache)");
    no("not name = web-1");
    yes("not not name = web-1");
    yes("name > web");
    no("name < web");
    yes("state = running");
    yes("state != stopped");
    yes("state ~ run*");
    yes("cpus = 4");
    yes("cpus = 4.0");
    yes("cpus > 3");
    no("cpus > 4");
    yes("cpus >= 4");
    yes("cpus <= 4");
    no("cpus < 4");
    yes("cpus > -1");
    yes("cpus in (1, 2, 4)");
    yes("memory = 4GiB");
    yes("memory >= 4G");
    yes("memory > 4GB");
    no("memory > 4096MiB");
    yes("memory < 4.5GiB");
    yes("memory = 4294967296");
    yes("load < 0.3");
    yes("autostart = true");
    no("autostart = no");
    yes("host is null");
    no("host is not null");
    yes("name is not null");
    yes("host = \"\"");
    no("host = h1");
    yes("host != h1");
    no("host != \"\"");
    no("host ~ *");
    no("host in (h1)");
    yes("host not in (h1)");
    yes("not host = h1");
    yes("addresses = 10.0.0.5");
    yes("addresses = fe80::1");
    yes("addresses ~ 10.0.*");
    no("addresses = 10.0.0.6");
    yes("addresses in (10.0.0.6, 10.0.0.5)");
    no("addresses != 10.0.0.5");
    yes("addresses != 10.0.0.6");
    yes("addresses is not null");
    yes("ports is null");
    no("ports = 80");
    yes("step ~ \"*copying 3*\"");
    yes("step = \"Copying 3 of 7\"");
    yes("created > 2026-01-01T00:00:00Z");
    no("created > 2026-06-01T00:00:00Z");
    yes("created = 2026-02-03T04:05:06Z");
    yes("created = '2026-02-03T05:05:06+01:00'");
    yes("created ~ 2026-02*");
    yes("id = 1");
    yes("version = 7");
    yes("state = running and cpus = 4");
    no("state = running and cpus = 5");
    yes("state = stopped or cpus = 4");
    yes("state = stopped and cpus = 5 or name = web-1");
    no("state = stopped and (cpus = 5 or name = web-1)");
    yes("not (state = stopped and cpus = 4)");
    no("not state = running and cpus = 4");
    yes("not (state = stopped or cpus = 5) and name ~ w*");
}

void ConditionTest::matches()
{
    QFETCH(bool, met);
    const QJsonObject step{{"pattern", "Copying {n} of {m}"}, {"values", QJsonObject{{"n", 3}, {"m", 7}}}};
    const QJsonObject object{{"id", "1"},
                             {"version", 7},
                             {"name", "web-1"},
                             {"state", "running"},
                             {"cpus", 4},
                             {"memory", 4294967296LL},
                             {"load", 0.25},
                             {"autostart", true},
                             {"host", ""},
                             {"addresses", QJsonArray{"10.0.0.5", "fe80::1"}},
                             {"ports", QJsonArray()},
                             {"step", step},
                             {"created", "2026-02-03T04:05:06.000Z"}};
    const auto condition = penstock::parseCondition(penstock::vmType(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().plain()));
    QCOMPARE(condition->matches(object), met);
}

void ConditionTest::alwaysMatches()
{
    QVERIFY(penstock::Condition().matches({}));
    QVERIFY(penstock::parseCondition(penstock::vmType(), u"  "_s)->matches({}));
}

void ConditionTest::wildcardsTakeNoTime()
{
    penstock::Condition condition{.kind = penstock::Condition::Kind::Compare, .parts = {}, .field = u"name"_s};
    condition.op = penstock::Condition::Operator::Like;
    condition.value = u"*a"_s.repeated(100) + u"b"_s;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!condition.matches({{"name", QString(10000, u'a')}}));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void ConditionTest::differentKindsDoNotCompare()
{
    const auto condition = penstock::parseCondition(penstock::vmType(), u"cpus > 1"_s);
    QVERIFY(condition);
    QVERIFY(!condition->matches({{"cpus", "many"}}));
    QVERIFY(!condition->matches({{"cpus", QJsonValue()}}));
    QVERIFY(!condition->matches({}));
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "conditiontest.moc"
