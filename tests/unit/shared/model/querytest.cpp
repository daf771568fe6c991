// SPDX-License-Identifier: Apache-2.0
#include "shared/model/query.h"
#include "tests/unit/shared/model/vmtype.h"

#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Query;
using penstock::vmType;

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults();
    void readsEverything();
    void sortsNaturally();
    void refuses_data();
    void refuses();
};

void QueryTest::hasDefaults()
{
    const auto query = Query::fromJson(vmType(), {});
    QVERIFY(query);
    QCOMPARE(query->where.kind, penstock::Condition::Kind::Always);
    QCOMPARE(query->order.size(), 1);
    QCOMPARE(query->order.first().field, u"name"_s);
    QCOMPARE(query->order.first().descending, false);
    QCOMPARE(query->limit, 1000);
    QCOMPARE(query->after, QString());
}

void QueryTest::readsEverything()
{
    const auto query = Query::fromJson(vmType(), {{"where", "cpus > 2\nand name ~ w*"},
                                                  {"orderBy", "memory"},
                                                  {"descending", true},
                                                  {"limit", 5}});
    QVERIFY(query);
    QCOMPARE(query->where.parts.size(), 2);
    QCOMPARE(query->order.first().field, u"memory"_s);
    QVERIFY(query->order.first().descending);
    QCOMPARE(query->limit, 5);
    QCOMPARE(Query::fromJson(vmType(), {{"orderBy", "version"}})->order.first().field, u"version"_s);
}

void QueryTest::sortsNaturally()
{
    penstock::ResourceType type(u"event"_s, "Event", "Events");
    type.add(u"sequence"_s, penstock::FieldKind::Integer);
    QCOMPARE(Query::fromJson(type, {})->order.first().field, u"sequence"_s);
    type = penstock::ResourceType(u"mark"_s, "Mark", "Marks");
    QCOMPARE(Query::fromJson(type, {})->order.first().field, u"id"_s);
}

void QueryTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QJsonObject &parameters, const QString &field, const QString &words) {
        QTest::newRow(title) << parameters << field << words;
    };
    row("unknown parameter", {{"were", "x"}}, u"were"_s, u"Did you mean “where”?"_s);
    row("where is no text", {{"where", 1}}, u"where"_s, u"Enter a text."_s);
    row("bad where", {{"where", "nmae = 1"}}, u"where"_s, u"Did you mean “name”?"_s);
    row("long where", {{"where", QString(10001, u'x')}}, u"where"_s, u"10000 are the limit"_s);
    row("unknown order", {{"orderBy", "nmae"}}, u"orderBy"_s, u"Did you mean “name”?"_s);
    row("injected order", {{"orderBy", "name; DROP TABLE vm"}}, u"orderBy"_s, u"Put texts with special characters in quotes"_s);
    row("order by secret", {{"orderBy", "password"}}, u"orderBy"_s, u"There is no field “password”"_s);
    row("order by list", {{"orderBy", "addresses"}}, u"orderBy"_s, u"no field"_s);
    row("no page", {{"limit", 0}}, u"limit"_s, u"Enter 1 or more."_s);
    row("huge page", {{"limit", 1000000}}, u"limit"_s, u"Enter 10000 or less."_s);
    row("limit as text", {{"limit", "5"}}, u"limit"_s, u"Enter a number"_s);
    row("descending as text", {{"descending", "yes"}}, u"descending"_s, u"true or false"_s);
}

void QueryTest::refuses()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const auto query = Query::fromJson(vmType(), parameters);
    QVERIFY(!query);
    QCOMPARE(toString(query.error().code), toString(penstock::ErrorCode::InvalidArgument));
    QCOMPARE(query.error().field, field);
    QVERIFY2(query.error().plain().contains(words), qPrintable(query.error().plain()));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
