// SPDX-License-Identifier: Apache-2.0
#include "service/store/queryplan.h"
#include "shared/model/queryparser.h"
#include "tests/unit/store/fleet.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Pages by key: every object once, in order, by an index.
class PagingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void walksAllPages_data();
    void walksAllPages();
    void walksWithinARange();
    void findsWhatAWalkMisses_data();
    void findsWhatAWalkMisses();
    void refusesForeignCursors();
    void keepsNowAcrossPages();
    void usesIndexes_data();
    void usesIndexes();
    void readsEmptyTables();

private:
    [[nodiscard]] static QList<QJsonObject> objects(const PageText &page);

    Fleet m_fleet;
    Fleet m_many;
};

QList<QJsonObject> PagingTest::objects(const PageText &page)
{
    QList<QJsonObject> list;
    for (const auto &item : QJsonDocument::fromJson(page.items).array()) {
        list << item.toObject();
    }
    return list;
}

void PagingTest::initTestCase()
{
    const QStringList states{u"running"_s, u"stopped"_s, {}};
    QVERIFY(m_fleet.repository().atomically([&]() -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            const QString state = states.at(i % 3);
            m_fleet.add(u"vm"_s, {{"id", u"v%1"_s.arg((i * 7919) % 1000, 4)},
                                  {"name", i % 5 == 0 ? QJsonValue() : QJsonValue(u"n%1"_s.arg(i % 40))},
                                  {"state", state.isEmpty() ? QJsonValue() : QJsonValue(state)},
                                  {"memory", i % 7 == 0 ? QJsonValue() : QJsonValue(i % 10 * 1024)},
                                  {"host", u"h%1"_s.arg(i % 4)}});
        }
        return {};
    }));
    QVERIFY(m_fleet.isOk());
}

void PagingTest::walksAllPages_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("where");
    for (const auto *order : {"id", "id desc", "name", "name desc", "memory desc, name", "state, memory desc, name desc",
                              "state desc, memory", "memory, name, state"}) {
        for (const int limit : {1, 7, 100, 299, 300}) {
            QTest::addRow("%s, %d", order, limit) << QString::fromLatin1(order) << limit << QString();
            QTest::addRow("%s, %d, filtered", order, limit) << QString::fromLatin1(order) << limit << u"state = running or name is null"_s;
        }
    }
}

void PagingTest::walksAllPages()
{
    QFETCH(QString, order);
    QFETCH(int, limit);
    QFETCH(QString, where);
    const ResourceType &type = m_fleet.type(u"vm"_s);
    QJsonObject parameters{{"orderBy", order}, {"limit", limit}, {"where", where}};
    QList<QJsonObject> walked;
    for (int pages = 0; pages < 400; ++pages) {
        const auto query = Query::fromJson(m_fleet.repository().types(), type, parameters);
        QVERIFY(query);
        const auto page = m_fleet.repository().query(u"vm"_s, *query);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QVERIFY(!page->items.isEmpty());
        const auto text = PagePlan::of(type, *query)->text(m_fleet.database().reader());
        QVERIFY(text);
        QCOMPARE(text->next, page->next);
        QCOMPARE(objects(*text), page->items);
        walked << page->items;
        parameters.insert("after", page->next);
        if (page->next.isEmpty()) {
            break;
        }
    }
    parameters.remove("after");
    parameters.insert("limit", 10000);
    const auto query = Query::fromJson(m_fleet.repository().types(), type, parameters);
    const auto whole = m_fleet.repository().query(u"vm"_s, *query);
    QCOMPARE(whole->items.size(), where.isEmpty() ? 300 : 140);
    QCOMPARE(walked, whole->items);
}

void PagingTest::walksWithinARange()
{
    const ResourceType &type = m_fleet.type(u"vm"_s);
    const auto query = Query::fromJson(m_fleet.repository().types(), type,
                                       {{"query", "where memory between 2K and 4K and state = running order by memory desc limit 5"}});
    const auto plan = PagePlan::of(type, *query);
    QCOMPARE(plan->parts().size(), 1);
    QVERIFY(plan->parts().first().walk);
    const SqlStatement &walk = *plan->parts().first().walk;
    const auto rows = m_fleet.database().read(u"EXPLAIN QUERY PLAN "_s + walk.sql, walk.values + QList<QVariant>{6});
    QVERIFY(rows);
    QString steps;
    for (const auto &row : *rows) {
        steps += row.at(3).toString() + u'\n';
    }
    QVERIFY2(steps.contains(u"USING COVERING INDEX vm_memory (memory>? AND memory<?)"_s), qPrintable(walk.sql + u'\n' + steps));
    const auto page = m_fleet.repository().query(u"vm"_s, *query);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 5);
    QCOMPARE(page->items.first().value("memory"), 4096);
}

void PagingTest::findsWhatAWalkMisses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("asked"); // what is in the statements that are run, or not
    QTest::newRow("seen by the walk") << u"where memory < 500 and state = stopped order by memory"_s << u"OFFSET 1050|!ORDER BY +o."_s;
    QTest::newRow("nothing in a small range") << u"where memory < 500 and created is null order by memory"_s << u"OFFSET 1050|!ORDER BY +o."_s;
    QTest::newRow("few have the state") << u"where state = stopped and memory > 1200 order by name"_s << u"max(rowid)|!+o.\"state\""_s;
    QTest::newRow("most have the state") << u"where state = running and memory > 2490 order by name"_s << u"max(rowid)|+o.\"state\""_s;
    QTest::newRow("most have one of the states") << u"where state in (running, stopped) and memory < 5 order by name desc"_s
                                                 << u"max(rowid)|+o.\"state\" IN"_s;
    QTest::newRow("nothing to walk along") << u"where state = running and memory > 2490 order by created"_s << u"+o.\"state\"|!OFFSET 1050"_s;
}

/// Where a walk looks at too few objects, the rest is found, in the way that is good for how many have a state.
void PagingTest::findsWhatAWalkMisses()
{
    QFETCH(QString, query);
    QFETCH(QString, asked);
    QList<QJsonObject> all;
    Fleet &fleet = m_many;
    const bool isEmpty = fleet.repository().count(u"vm"_s) == 0;
    QVERIFY(fleet.repository().atomically([&]() -> Result<void> {
        for (int i = 0; i < 2500; ++i) {
            const QJsonObject vm{{"id", u"v%1"_s.arg(i, 4)}, {"name", u"n%1"_s.arg(i, 4)}, {"memory", i},
                                 {"state", i % 500 == 499 ? u"stopped"_s : u"running"_s}, {"created", u"2026-01-01T%1Z"_s.arg(i, 4)}};
            all << vm;
            if (isEmpty) {
                fleet.add(u"vm"_s, vm);
            }
        }
        return {};
    }));
    const auto parsed = Query::fromJson(fleet.repository().types(), fleet.type(u"vm"_s), {{"query", query}, {"limit", 1}});
    QVERIFY(parsed);
    QString statements;
    const RowReader reader([&](const QString &sql, const QList<QVariant> &values, const RowReader::Take &take) {
        statements += sql + u'\n';
        return fleet.database().reader().each(sql, values, take);
    });
    const auto page = PagePlan::of(fleet.type(u"vm"_s), *parsed)->run(reader);
    QVERIFY(page);
    const bool backwards = query.endsWith(u"desc"_s);
    QStringList expected;
    for (const QJsonObject &vm : std::as_const(all)) {
        if (parsed->where.matches(vm)) {
            backwards ? expected.prepend(vm.value("id").toString()) : expected.append(vm.value("id").toString());
        }
    }
    QCOMPARE(page->items.isEmpty() ? QString() : page->items.first().value("id").toString(), expected.value(0));
    QCOMPARE(page->next.isEmpty(), expected.size() < 2);
    for (const QString &part : asked.split(u'|')) {
        const bool absent = part.startsWith(u'!');
        QVERIFY2(statements.contains(part.mid(absent ? 1 : 0)) != absent, qPrintable(part + u'\n' + statements));
    }
}

void PagingTest::refusesForeignCursors()
{
    const ResourceType &type = m_fleet.type(u"vm"_s);
    const auto query = Query::fromJson(m_fleet.repository().types(), type, {{"limit", 5}, {"where", "state = running"}});
    const QString cursor = m_fleet.repository().query(u"vm"_s, *query)->next;
    QVERIFY(!cursor.isEmpty());
    QVERIFY(Query::fromJson(m_fleet.repository().types(), type, {{"limit", 9}, {"where", "state =  running"}, {"after", cursor}}));
    for (const QJsonObject &other : {QJsonObject{{"where", "state = stopped"}}, QJsonObject{{"where", "state = running"}, {"orderBy", "memory"}},
                                     QJsonObject{{"where", "state = running"}, {"descending", true}}, QJsonObject()}) {
        QJsonObject parameters = other;
        parameters.insert("after", cursor);
        const auto refused = Query::fromJson(m_fleet.repository().types(), type, parameters);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"after"_s);
        QVERIFY(refused.error().plain().contains(u"another query"_s));
    }
    for (const QString &broken : {u"x"_s, u"W10"_s, cursor.left(9), u"WyIiLDAsW11d"_s}) {
        QVERIFY(!Query::fromJson(m_fleet.repository().types(), type, {{"after", broken}}));
    }
}

void PagingTest::keepsNowAcrossPages()
{
    const ResourceType &type = m_fleet.type(u"vm"_s);
    QJsonObject parameters{{"where", "created is null or created > now - 1s"}, {"limit", 5}};
    const auto first = Query::fromJson(m_fleet.repository().types(), type, parameters);
    parameters.insert("after", m_fleet.repository().query(u"vm"_s, *first)->next);
    const auto second = Query::fromJson(m_fleet.repository().types(), type, parameters);
    QVERIFY(second);
    QCOMPARE(second->where.parts.at(1).value, first->where.parts.at(1).value);
}

void PagingTest::usesIndexes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("nextPage");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("sorts");
    const auto row = [](const char *query, bool nextPage, const QString &words, bool sorts) {
        QTest::addRow("%s%s", query, nextPage ? ", next page" : "") << QString::fromLatin1(query) << nextPage << words << sorts;
    };
    row("where id = v1", false, u"SEARCH o USING INDEX sqlite_autoindex_vm_1 (id=?)"_s, false);
    row("where name = n1 order by id", false, u"(name=?)"_s, false);
    row("where name > n1 order by name", false, u"(name>?)"_s, false);
    row("where name > n1 and name < n2 order by name", false, u"(name>? AND name<?)"_s, false);
    row("where name ~ n1* order by memory", false, u"vm_name_nocase (name>? AND name<?)"_s, true);
    row("where host in (h1, h2) order by id", false, u"(host=?)"_s, true);
    row("where host is null order by id", false, u"MULTI-INDEX OR"_s, true);
    row("order by memory", false, u"SCAN o USING INDEX vm_memory"_s, false);
    row("order by memory desc", false, u"SCAN o USING INDEX vm_memory"_s, false);
    row("order by memory", true, u"(memory=? AND id>?)|(memory>?)"_s, false);
    row("order by memory desc", true, u"(memory=? AND id<?)|(memory<?)|(memory=?)"_s, false);
    row("order by id", true, u"(id>?)"_s, false);
    row("where host.name = a order by id", false, u"(host=?)"_s, true);
    row("where nic.network.name = x order by id", false, u"(id=?)"_s, false);
}

void PagingTest::usesIndexes()
{
    QFETCH(QString, query);
    QFETCH(bool, nextPage);
    QFETCH(QString, words);
    QFETCH(bool, sorts);
    const ResourceType &type = m_fleet.type(u"vm"_s);
    QJsonObject parameters{{"query", query}};
    if (nextPage) {
        parameters.insert("query", query + u" limit 150"_s);
        const auto first = Query::fromJson(m_fleet.repository().types(), type, parameters);
        parameters.insert("after", m_fleet.repository().query(u"vm"_s, *first)->next);
    }
    const auto parsed = Query::fromJson(m_fleet.repository().types(), type, parameters);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().plain()));
    const auto plan = PagePlan::of(type, *parsed);
    const QStringList wanted = words.split(u'|');
    QCOMPARE(plan->parts().size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const SqlStatement &statement = plan->parts().at(i).whole;
        const auto rows = m_fleet.database().read(u"EXPLAIN QUERY PLAN "_s + statement.sql, statement.values + QList<QVariant>{10});
        QVERIFY(rows);
        QString steps;
        for (const auto &row : *rows) {
            steps += row.at(3).toString() + u'\n';
        }
        QVERIFY2(steps.contains(wanted.at(i)), qPrintable(statement.sql + u'\n' + steps));
        QVERIFY2(steps.contains(u"TEMP B-TREE FOR ORDER BY"_s) == sorts, qPrintable(statement.sql + u'\n' + steps));
    }
}

void PagingTest::readsEmptyTables()
{
    Fleet empty;
    for (const QString &query : {u"where state = running"_s, u"where state in (running, stopped) order by memory"_s, u"order by name"_s}) {
        const auto parsed = Query::fromJson(empty.repository().types(), empty.type(u"vm"_s), {{"query", query}});
        const auto page = parsed ? empty.repository().query(u"vm"_s, *parsed) : Result<Page>(failure(parsed.error()));
        QVERIFY2(page, page ? "" : qPrintable(query + u": "_s + page.error().detail));
        QVERIFY(page->items.isEmpty());
    }
}

QTEST_GUILESS_MAIN(PagingTest)
#include "pagingtest.moc"
