// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"
#include "shared/model/queryparser.h"
#include "tests/unit/shared/model/conditioncases.h"

#include <QElapsedTimer>
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
    for (const penstock::ConditionCase &item : penstock::conditionCases) {
        QTest::newRow(item.text) << item.met;
    }
}

void ConditionTest::matches()
{
    QFETCH(bool, met);
    const auto condition = penstock::parseCondition(penstock::vmType(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().plain()));
    QCOMPARE(condition->matches(penstock::conditionObject()), met);
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
