// SPDX-License-Identifier: Apache-2.0
#include "service/store/database.h"
#include "service/store/repository.h"
#include "shared/model/queryparser.h"
#include "tests/unit/shared/model/conditioncases.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// The same conditions as of one object in memory, asked of a database with that object in it.
class ConditionSqlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agrees_data();
    void agrees();
    void agreesOnAbsentValues_data();
    void agreesOnAbsentValues();

private:

    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
};

void ConditionSqlTest::initTestCase()
{
    auto database = Database::open(m_directory.filePath(u"test.db"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_repository = std::make_unique<Repository>(*m_database);
    QVERIFY(m_repository->addType(vmType()));
    QVERIFY(m_repository->insert(u"vm"_s, conditionObject()));
    for (const int cpus : {5, 6, 7, 8, 9, 4}) {
        QVERIFY(m_repository->update(u"vm"_s, u"1"_s, {{"cpus", cpus}}));
    }
    QVERIFY(m_repository->insert(u"vm"_s, {{"id", "empty"}, {"name", ""}, {"step", QJsonObject()}}));
}

void ConditionSqlTest::agrees_data()
{
    QTest::addColumn<bool>("met");
    for (const ConditionCase &item : conditionCases) {
        QTest::newRow(item.text) << item.met;
    }
}

void ConditionSqlTest::agrees()
{
    QFETCH(bool, met);
    const auto condition = parseCondition(vmType(), QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().plain()));
    const auto count = m_repository->count(u"vm"_s, bothOf(whereEqual(u"id"_s, u"1"_s), *condition));
    QVERIFY2(count, count ? "" : qPrintable(count.error().detail));
    QCOMPARE(*count, met ? 1 : 0);
}

void ConditionSqlTest::agreesOnAbsentValues_data()
{
    agrees_data();
}

void ConditionSqlTest::agreesOnAbsentValues()
{
    const auto condition = parseCondition(vmType(), QString::fromUtf8(QTest::currentDataTag()));
    const auto object = m_repository->find(u"vm"_s, u"empty"_s);
    QVERIFY(condition && object);
    const auto count = m_repository->count(u"vm"_s, bothOf(whereEqual(u"id"_s, u"empty"_s), *condition));
    QVERIFY2(count, count ? "" : qPrintable(count.error().detail));
    QCOMPARE(*count, condition->matches(*object) ? 1 : 0);
}

QTEST_GUILESS_MAIN(ConditionSqlTest)
#include "conditionsqltest.moc"
