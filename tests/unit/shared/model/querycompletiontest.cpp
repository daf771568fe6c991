// SPDX-License-Identifier: Apache-2.0
#include "shared/model/querycompletion.h"
#include "tests/unit/shared/model/vmtype.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

class QueryCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void names_data();
    void names();
    void replacesTheWordAtTheCursor();
    void quotesWhatNeedsIt();

private:
    static TypeRegistry types();
    static QueryCompletion::Offer at(const QString &text);
};

TypeRegistry QueryCompletionTest::types()
{
    TypeRegistry registry;
    ResourceType host(u"host"_s, "Host", "Hosts");
    host.add(u"name"_s, FieldKind::Text).required();
    host.add(u"state"_s, FieldKind::Enumeration).choices({{u"connected"_s, u"Connected"_s}, {u"disconnected"_s, u"Disconnected"_s}});
    registry.add(host);
    ResourceType vm = vmType();
    vm.add(u"disks"_s, FieldKind::List)
        .element(FieldBuilder(u"disk"_s, FieldKind::Object)
                     .members({Field(u"format"_s, FieldKind::Text), Field(u"path"_s, FieldKind::Text)}));
    vm.makeTagged();
    registry.add(vm);
    return registry;
}

QueryCompletion::Offer QueryCompletionTest::at(const QString &text)
{
    const TypeRegistry registry = types();
    return QueryCompletion(registry, *registry.find(u"vm"_s)).at(text, int(text.size()));
}

void QueryCompletionTest::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first"); ///< the first items
    QTest::newRow("field") << u"sta"_s << QStringList{u"state"_s, u"autostart"_s};
    QTest::newRow("field behind and") << u"cpus > 2 and stat"_s << QStringList{u"state"_s};
    QTest::newRow("in parentheses") << u"cpus > 2 and (mem"_s << QStringList{u"memory"_s};
    QTest::newRow("a reference by its name") << u"hos"_s << QStringList{u"host.name"_s};
    QTest::newRow("over a relation") << u"host.st"_s << QStringList{u"host.state"_s};
    QTest::newRow("member") << u"disks.for"_s << QStringList{u"disks.format"_s};
    QTest::newRow("no secret") << u"passw"_s << QStringList{};
    QTest::newRow("operators") << u"state "_s << QStringList{u"="_s, u"!="_s, u"~"_s, u"in ("_s};
    QTest::newRow("operators of numbers") << u"cpus "_s << QStringList{u"="_s, u"!="_s, u"<"_s, u"<="_s};
    QTest::newRow("choices") << u"state = "_s << QStringList{u"running"_s, u"stopped"_s};
    QTest::newRow("choice begun") << u"state = st"_s << QStringList{u"stopped"_s};
    QTest::newRow("choices of a relation") << u"host.state != c"_s << QStringList{u"connected"_s, u"disconnected"_s};
    QTest::newRow("choices of a list") << u"modes in (f"_s << QStringList{u"fast"_s};
    QTest::newRow("second choice") << u"state in (running, s"_s << QStringList{u"stopped"_s};
    QTest::newRow("true") << u"autostart = t"_s << QStringList{u"true"_s};
    QTest::newRow("times") << u"created > "_s << QStringList{u"now"_s, u"today"_s};
    QTest::newRow("joint") << u"state = running "_s << QStringList{u"and"_s, u"or"_s, u"order by"_s, u"limit"_s};
    QTest::newRow("null") << u"owner is "_s << QStringList{u"null"_s, u"not null"_s};
    QTest::newRow("between") << u"cpus between 1 "_s << QStringList{u"and"_s};
    QTest::newRow("behind between") << u"cpus between 1 and 4 "_s << QStringList{u"and"_s, u"or"_s};
    QTest::newRow("order") << u"cpus > 2 order by mem"_s << QStringList{u"memory"_s};
    QTest::newRow("order alone") << u"order by na"_s << QStringList{u"name"_s};
    QTest::newRow("direction") << u"order by name "_s << QStringList{u"asc"_s, u"desc"_s, u"limit"_s};
    QTest::newRow("behind a mistake") << u"stat = run"_s << QStringList{};
    QTest::newRow("open quote") << u"state = \"ru"_s << QStringList{u"running"_s};
}

void QueryCompletionTest::offers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, first);
    QStringList texts;
    for (const QueryCompletion::Item &item : at(text).items) {
        texts << item.text;
    }
    QCOMPARE(first.isEmpty() ? texts : texts.mid(0, first.size()), first);
}

void QueryCompletionTest::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("start");
    QTest::newRow("own") << u"name = we"_s << u"vm"_s << QString() << 7;
    QTest::newRow("of a relation") << u"host.name ~ kv"_s << u"host"_s << QString() << 12;
    QTest::newRow("a reference becomes its name") << u"cpus > 1 and host = kv"_s << u"host"_s << u"host.name = "_s << 13;
    QTest::newRow("in a list") << u"host.name in (a, b"_s << u"host"_s << QString() << 17;
    QTest::newRow("none of a choice") << u"state = r"_s << QString() << QString() << 8;
}

void QueryCompletionTest::names()
{
    QFETCH(QString, text);
    const QueryCompletion::Offer offer = at(text);
    QTEST(offer.namesOf, "type");
    QTEST(offer.namePrefix, "prefix");
    QTEST(offer.start, "start");
    QCOMPARE(offer.start + offer.length, int(text.size()));
}

void QueryCompletionTest::replacesTheWordAtTheCursor()
{
    const TypeRegistry registry = types();
    const QString text = u"sta = running and cpus > 2"_s;
    const auto offer = QueryCompletion(registry, *registry.find(u"vm"_s)).at(text, 3);
    QCOMPARE(offer.start, 0);
    QCOMPARE(offer.length, 3);
    QCOMPARE(offer.typed, u"sta"_s);
    QVERIFY(!offer.items.isEmpty());
}

void QueryCompletionTest::quotesWhatNeedsIt()
{
    QCOMPARE(QueryCompletion::quoted(u"web-01"_s), u"web-01"_s);
    QCOMPARE(QueryCompletion::quoted(u"my machine"_s), u"\"my machine\""_s);
    QCOMPARE(QueryCompletion::quoted(u"and"_s), u"\"and\""_s);
    QCOMPARE(QueryCompletion::quoted(u"a\"b"_s), u"\"a\\\"b\""_s);
    QCOMPARE(QueryCompletion::quoted(QString()), u"\"\""_s);
}

QTEST_GUILESS_MAIN(QueryCompletionTest)
#include "querycompletiontest.moc"
