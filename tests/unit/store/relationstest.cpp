// SPDX-License-Identifier: Apache-2.0
#include "service/store/storedobjects.h"
#include "shared/model/queryparser.h"
#include "tests/unit/store/fleet.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Conditions over relations: who meets them, in the database and in memory.
class RelationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void looksForManyAtOnce();
    void hidesWhatIsNotVisible();
    void hidesByName();
    void selects();
    void aggregates_data();
    void aggregates();

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-05-10T12:00:00Z"_s, Qt::ISODate);
    Fleet m_fleet;
};

void RelationsTest::initTestCase()
{
    const Field home = FieldBuilder(u"home"_s, FieldKind::Reference).target(u"zone"_s).reverse(u"residents"_s, "Residents");
    const Field also = FieldBuilder(u"also"_s, FieldKind::List)
                           .element(FieldBuilder(u"zone"_s, FieldKind::Reference).target(u"zone"_s).reverse(u"guests"_s, "Guests"));
    QVERIFY(m_fleet.repository().addAttributes(u"vm"_s, u"site"_s, {home, also}));
    m_fleet.fill();
    QVERIFY(m_fleet.isOk());
    QVERIFY(m_fleet.repository().update(u"vm"_s, u"v2"_s, {{u"site.home"_s, u"z2"_s}, {u"site.also"_s, QJsonArray{"z1"}}}));
}

void RelationsTest::finds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("ids");
    const auto row = [](const QString &type, const QString &where, const QString &ids) {
        QTest::newRow(qPrintable(type + u' ' + where)) << type << where << ids;
    };
    row(u"vm"_s, u"host.name = a"_s, u"v1 v2"_s);
    row(u"vm"_s, u"host.name != a"_s, u"v3 v4 v5"_s);
    row(u"vm"_s, u"not host.name = a"_s, u"v3 v4 v5"_s);
    row(u"vm"_s, u"host.name is null"_s, u"v4 v5"_s);
    row(u"vm"_s, u"host is null"_s, u"v4"_s);
    row(u"vm"_s, u"host.zone.name = north"_s, u"v1 v2"_s);
    row(u"vm"_s, u"host.zone.name ~ S* or host.state = up and state = stopped"_s, u"v2 v3"_s);
    row(u"vm"_s, u"host.name in (b, c)"_s, u"v3"_s);
    row(u"vm"_s, u"nic.network.name ~ \"prod*\""_s, u"v1 v3"_s);
    row(u"vm"_s, u"nic.network.name = test"_s, u"v1 v2"_s);
    row(u"vm"_s, u"nic.network.name != test"_s, u"v3 v4 v5"_s);
    row(u"vm"_s, u"nic is null"_s, u"v4 v5"_s);
    row(u"vm"_s, u"nic is not null and nic.mac ~ *:04"_s, u"v3"_s);
    row(u"vm"_s, u"nic.id = i3"_s, u"v2"_s);
    row(u"host"_s, u"vm.state = running"_s, u"h1 h2"_s);
    row(u"host"_s, u"machines.state = running and machines.memory < 4K"_s, u"h1"_s);
    row(u"host"_s, u"vm.nic.network.name = test"_s, u"h1"_s);
    row(u"host"_s, u"vm is null"_s, u"h3"_s);
    row(u"zone"_s, u"host.vm.nic.network.name ~ prod*"_s, u"z1 z2"_s);
    row(u"zone"_s, u"host.vm.name = web-2"_s, u"z1"_s);
    row(u"network"_s, u"nic.vm.host.zone.name = south"_s, u"n3"_s);
    row(u"network"_s, u"nic.vm is null"_s, u""_s);
    row(u"vm"_s, u"ports.format = fast"_s, u"v1"_s);
    row(u"vm"_s, u"ports.format is null"_s, u"v3 v4 v5"_s);
    row(u"vm"_s, u"ports.speed >= 1"_s, u"v1 v2"_s);
    row(u"vm"_s, u"ports.speed > 1 and ports.network.name = test"_s, u"v1"_s);
    row(u"vm"_s, u"ports.network.name ~ *ES*"_s, u"v1 v2"_s);
    row(u"network"_s, u"vm.name = web-1"_s, u"n1 n2"_s);
    row(u"vm"_s, u"plugs.network = test"_s, u"v2 v3 v4"_s);
    row(u"vm"_s, u"plugs.network.id = n2"_s, u"v2"_s); // the one of its own host
    row(u"vm"_s, u"plugs.network.name ~ \"*\""_s, u"v1 v2"_s);
    row(u"vm"_s, u"plugs.network.name is null"_s, u"v3 v4 v5"_s);
    row(u"vm"_s, u"plugs.network.host.zone.name = north and plugs.network.name != test"_s, u"v1"_s);
    row(u"vm"_s, u"plug.network.name = prod-1"_s, u"v1"_s);
    row(u"network"_s, u"plugged.name ~ web*"_s, u"n1 n2"_s);
    row(u"network"_s, u"plugged.state = running"_s, u"n1"_s);
    row(u"network"_s, u"plugged is null"_s, u"n3"_s);
    row(u"host"_s, u"machine.plug.network.name = test"_s, u"h1"_s);
    row(u"vm"_s, u"port.format = fast"_s, u"v1"_s);
    row(u"vm"_s, u"peers.name = db"_s, u"v1"_s);
    row(u"vm"_s, u"peers.peers.name = web-2"_s, u"v3"_s);
    row(u"vm"_s, u"vm.name = web-1"_s, u"v2 v3"_s);
    row(u"vm"_s, u"place.rack > 4"_s, u"v3"_s);
    row(u"vm"_s, u"place.zone.name = north"_s, u"v1"_s);
    row(u"vm"_s, u"place is null"_s, u"v2 v4 v5"_s);
    row(u"zone"_s, u"vm.name = web-1"_s, u"z1"_s);
    row(u"vm"_s, u"site.home.name = south"_s, u"v2"_s);
    row(u"zone"_s, u"residents.name = web-2"_s, u"z2"_s);
    row(u"zone"_s, u"residents.host.name = a"_s, u"z2"_s);
    row(u"zone"_s, u"guests.name = web-2"_s, u"z1"_s);
    row(u"zone"_s, u"residents is null"_s, u"z1"_s);
    row(u"vm"_s, u"tags.role = db"_s, u"v1"_s);
    row(u"vm"_s, u"tag.role != db"_s, u"v2 v3 v4 v5"_s);
    row(u"vm"_s, u"tag.os like deb*"_s, u"v2"_s);
    row(u"vm"_s, u"created > now - 7d"_s, u"v2"_s);
    row(u"vm"_s, u"created < now-7d"_s, u"v1"_s);
    row(u"vm"_s, u"created between 2026-01-01 and now"_s, u"v1 v2"_s);
    row(u"vm"_s, u"created < now - 1w and created > now - 20d"_s, u"v1"_s);
    row(u"vm"_s, u"created < tomorrow + 2h"_s, u"v1 v2"_s);
    row(u"vm"_s, u"memory between 2K and 4K"_s, u"v1 v2 v3"_s);
    row(u"vm"_s, u"memory not between 2K and 4K"_s, u"v4 v5"_s);
    row(u"vm"_s, u"name not like web*"_s, u"v3 v4 v5"_s);
}

void RelationsTest::finds()
{
    QFETCH(QString, type);
    QFETCH(QString, where);
    QFETCH(QString, ids);
    Repository &repository = m_fleet.repository();
    const auto condition = parseCondition(repository.types(), m_fleet.type(type), where, m_now);
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().plain()));
    const auto found = repository.all(type, *condition);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QStringList inDatabase;
    for (const QJsonObject &object : *found) {
        inDatabase << object.value("id").toString();
    }
    QCOMPARE(inDatabase.join(u' '), ids);
    QStringList inMemory;
    const StoredObjects related(repository);
    const auto all = repository.all(type);
    for (const QJsonObject &object : *all) {
        if (condition->matches(object, &related)) {
            inMemory << object.value("id").toString();
        }
    }
    QCOMPARE(inMemory.join(u' '), ids);
}

/// More values than a statement has places for.
void RelationsTest::looksForManyAtOnce()
{
    QJsonArray ids{"v3", "", "v1"};
    for (int i = 0; i < 40'000; ++i) {
        ids.append(u"other \"%1\""_s.arg(i));
    }
    Condition many = whereEqual(u"id"_s, ids);
    many.op = Condition::Operator::In;
    const auto found = m_fleet.repository().texts(u"vm"_s, u"id"_s, many);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->join(u' '), u"v1 v3"_s);
    many.field = u"name"_s; // of which one is empty
    QCOMPARE(m_fleet.repository().count(u"vm"_s, many).value_or(-1), 0);
}

void RelationsTest::refuses_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &where, int column, int length, const QString &words) {
        QTest::newRow(qPrintable(where)) << where << column << length << words;
    };
    row(u"host.nmae = a"_s, 6, 4, u"Did you mean “host.name”?"_s);
    row(u"state = running and nic.netwrok.name = x"_s, 25, 7, u"Did you mean “nic.network”?"_s);
    row(u"nics.mac = x"_s, 1, 4, u"Did you mean “nic”?"_s);
    row(u"name.first = x"_s, 6, 5, u"no fields of its own"_s);
    row(u"ports.sped = 1"_s, 7, 4, u"Did you mean “ports.speed”?"_s);
    row(u"peers.peers.peers.peers.peers.peers.name = x"_s, 37, 4, u"cannot be followed further"_s);
    row(u"plug.network.nmae = x"_s, 14, 4, u"Did you mean “plugs.network.name”?"_s);
    row(u"host. = x"_s, 5, 1, u"ends with a dot"_s);
    row(u"created > now - 7x"_s, 11, 3, u"is a time"_s);
    row(u"memory between 1 or 2"_s, 18, 2, u"both ends"_s);
}

void RelationsTest::refuses()
{
    QFETCH(QString, where);
    QFETCH(int, column);
    QFETCH(int, length);
    QFETCH(QString, words);
    const auto condition = parseCondition(m_fleet.repository().types(), m_fleet.type(u"vm"_s), where, m_now);
    QVERIFY(!condition);
    QCOMPARE(condition.error().detail, u"column=%1 length=%2"_s.arg(column).arg(length));
    QVERIFY2(condition.error().plain().contains(words), qPrintable(condition.error().plain()));
}

void RelationsTest::hidesWhatIsNotVisible()
{
    Repository &repository = m_fleet.repository();
    const Visibility visible{.types = &repository.types(), .condition = [](const QString &type) {
                                 return type == u"host"_s ? whereEqual(u"name"_s, u"b"_s) : Condition();
                             }};
    const auto rows = [&](const QString &type, const QString &where) {
        const auto condition = parseCondition(repository.types(), m_fleet.type(type), where);
        const SqlStatement count = countStatement(m_fleet.type(type), *condition, visible);
        const auto found = repository.database().read(count.sql, count.values);
        return found ? found->first().first().toInt() : -1;
    };
    QCOMPARE(rows(u"host"_s, {}), 1);
    QCOMPARE(rows(u"vm"_s, {}), 5);
    QCOMPARE(rows(u"vm"_s, u"host.name = a"_s), 0);
    QCOMPARE(rows(u"vm"_s, u"host.name = b"_s), 1);
    QCOMPARE(rows(u"zone"_s, u"host.vm.name ~ web*"_s), 0);
    QCOMPARE(rows(u"vm"_s, u"plugs.network.host.name = a"_s), 0);
    const auto condition = parseCondition(repository.types(), m_fleet.type(u"vm"_s), u"host.name = a"_s);
    const StoredObjects related(repository, visible);
    QVERIFY(!condition->matches(*repository.find(u"vm"_s, u"v1"_s), &related));
}

/// A condition over the name of a network does not tell about networks that may not be seen.
void RelationsTest::hidesByName()
{
    Repository &repository = m_fleet.repository();
    const Visibility visible{.types = &repository.types(), .condition = [](const QString &type) {
                                 return type == u"network"_s ? whereEqual(u"name"_s, u"prod-1"_s) : Condition();
                             }};
    for (const auto relations : {ConditionCompiler::Relations::Collected, ConditionCompiler::Relations::Followed}) {
        const auto ids = [&](const QString &type, const QString &where) {
            ConditionCompiler compiler(m_fleet.type(type), u"o"_s, visible);
            compiler.setRelations(relations);
            QList<QVariant> values;
            const QString sql = compiler.scoped(*parseCondition(repository.types(), m_fleet.type(type), where), values);
            const auto found = repository.database().read(
                u"SELECT group_concat(id, ' ') FROM (SELECT o.id FROM \"%1\" AS o WHERE %2 ORDER BY o.id)"_s.arg(type, sql), values);
            return found ? found->first().first().toString() : found.error().detail;
        };
        QCOMPARE(ids(u"vm"_s, u"plugs.network.name ~ \"*\""_s), u"v1"_s);
        QCOMPARE(ids(u"vm"_s, u"plugs.network.name = test"_s), QString());
        QCOMPARE(ids(u"vm"_s, u"plugs.network.name is null"_s), u"v2 v3 v4 v5"_s);
        QCOMPARE(ids(u"host"_s, u"vm.plugs.network.name = test"_s), QString());
        QCOMPARE(ids(u"network"_s, u"plugged is not null"_s), u"n1"_s);
    }
}

void RelationsTest::selects()
{
    const auto text = parseQuery(m_fleet.repository().types(),
                                 u"vm where state = running order by memory desc, name limit 2 select name, host.name, "
                                 "host.zone.name, place.rack"_s);
    QVERIFY2(text, text ? "" : qPrintable(text.error().plain()));
    const auto page = m_fleet.repository().query(text->type, text->query);
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.at(0), (QJsonObject{{"id", "v3"}, {"version", 1}, {"name", "db"}, {"host.name", "b"},
                                             {"host.zone.name", "south"}, {"place.rack", 7}}));
    QCOMPARE(page->items.at(1).value("host.zone.name"), u"north"_s);
    QVERIFY(!page->next.isEmpty());
    const auto several = parseQuery(m_fleet.repository().types(), u"host select name, vm.name"_s);
    QVERIFY(!several && several.error().plain().contains(u"several values"_s));
}

void RelationsTest::aggregates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char *text, QByteArray rows) {
        QTest::newRow(text) << QString::fromUtf8(text) << rows.replace('\'', '"');
    };
    row("vm count", "[{'count':5}]");
    row("vm where name ~ nothing* count", "[{'count':0}]");
    row("vm where state is not null count by state", "[{'count':3,'state':'running'},{'count':1,'state':'stopped'}]");
    row("vm sum memory, max memory, min name", "[{'max(memory)':4096,'min(name)':'','sum(memory)':11264}]");
    row("vm where host.name is not null count, sum memory, avg memory by host.name",
        "[{'avg(memory)':3072,'count':2,'host.name':'a','sum(memory)':6144},"
        "{'avg(memory)':4096,'count':1,'host.name':'b','sum(memory)':4096}]");
    row("vm where host is not null count by host.zone.name, state",
        "[{'count':1,'host.zone.name':null,'state':'running'},{'count':1,'host.zone.name':'north','state':'running'},"
        "{'count':1,'host.zone.name':'north','state':'stopped'},{'count':1,'host.zone.name':'south','state':'running'}]");
}

void RelationsTest::aggregates()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, rows);
    Repository &repository = m_fleet.repository();
    const auto query = parseQuery(repository.types(), text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().plain()));
    const auto result = AggregationPlan::of(m_fleet.type(query->type), query->aggregation)
                            .run(repository.database().reader());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(QJsonDocument(*result).toJson(QJsonDocument::Compact), rows);
}

QTEST_GUILESS_MAIN(RelationsTest)
#include "relationstest.moc"
