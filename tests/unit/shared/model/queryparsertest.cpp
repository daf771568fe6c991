// SPDX-License-Identifier: Apache-2.0
#include "shared/model/queryparser.h"
#include "tests/unit/shared/model/vmtype.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Condition;
using penstock::ErrorCode;
using penstock::parseCondition;
using penstock::vmType;

class QueryParserTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void secretsAreNotThere();
    void longTextsAreRefused();
    void deepNestingIsRefused();
    void longRowsAreFine();
    void survivesRandomTokens();
    void survivesRandomCharacters();
};

namespace {

/// Writes a condition out with all parentheses, so that its structure can be compared.
QString written(const Condition &condition)
{
    static const QStringList operators{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"~"_s, u"in"_s, u"null"_s};
    QStringList parts;
    for (const Condition &part : condition.parts) {
        parts << written(part);
    }
    switch (condition.kind) {
    case Condition::Kind::Always:
        return u"always"_s;
    case Condition::Kind::And:
        return u'(' + parts.join(u" & "_s) + u')';
    case Condition::Kind::Or:
        return u'(' + parts.join(u" | "_s) + u')';
    case Condition::Kind::Not:
        return u'!' + parts.first();
    case Condition::Kind::Compare:
        break;
    }
    QJsonArray value{condition.value};
    QString json = QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    return u"[%1 %2 %3]"_s.arg(condition.field, operators.at(static_cast<int>(condition.op)),
                               json.mid(1, json.size() - 2));
}

} // namespace

void QueryParserTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("structure");
    const auto row = [](const QString &text, const QString &structure) {
        QTest::newRow(qPrintable(text)) << text << structure;
    };
    row(u""_s, u"always"_s);
    row(u" \t\n "_s, u"always"_s);
    row(u"name = a"_s, u"[name = \"a\"]"_s);
    row(u"name=a"_s, u"[name = \"a\"]"_s);
    row(u"name='a b'"_s, u"[name = \"a b\"]"_s);
    row(uR"(name = "a \"b\" \\ \n\t\'")"_s, uR"([name = "a \"b\" \\ \n\t'"])"_s);
    row(u"name = ''"_s, u"[name = \"\"]"_s);
    row(u"name = \"and\""_s, u"[name = \"and\"]"_s);
    row(u"name = 虚拟机"_s, u"[name = \"虚拟机\"]"_s);
    row(u"name = '🐧 <xml>; --'"_s, u"[name = \"🐧 <xml>; --\"]"_s);
    row(u"name = a_b:c.d-e"_s, u"[name = \"a_b:c.d-e\"]"_s);
    row(u"name = 7"_s, u"[name = \"7\"]"_s);
    row(u"name = true"_s, u"[name = \"true\"]"_s);
    row(u"name ~ w*"_s, u"[name ~ \"w*\"]"_s);
    row(u"cpus != 4"_s, u"[cpus != 4]"_s);
    row(u"cpus = -4"_s, u"[cpus = -4]"_s);
    row(u"cpus = '4'"_s, u"[cpus = 4]"_s);
    row(u"cpus<=4"_s, u"[cpus <= 4]"_s);
    row(u"cpus = 9007199254740992"_s, u"[cpus = 9007199254740992]"_s);
    row(u"memory > 4GiB"_s, u"[memory > 4294967296]"_s);
    row(u"memory > 4gib"_s, u"[memory > 4294967296]"_s);
    row(u"memory > 4G"_s, u"[memory > 4294967296]"_s);
    row(u"memory > 4GB"_s, u"[memory > 4000000000]"_s);
    row(u"memory > 1.5K"_s, u"[memory > 1536]"_s);
    row(u"memory > '512 MiB'"_s, u"[memory > 536870912]"_s);
    row(u"memory = 10B"_s, u"[memory = 10]"_s);
    row(u"load >= 0.5"_s, u"[load >= 0.5]"_s);
    row(u"load = 1e-3"_s, u"[load = 0.001]"_s);
    row(u"autostart = TRUE"_s, u"[autostart = true]"_s);
    row(u"autostart != no"_s, u"[autostart != false]"_s);
    row(u"state = Running"_s, u"[state = \"running\"]"_s);
    row(u"created < 2026-01-02T03:04:05Z"_s, u"[created < \"2026-01-02T03:04:05.000Z\"]"_s);
    row(u"created < '2026-01-02T03:04:05.5+02:00'"_s, u"[created < \"2026-01-02T01:04:05.500Z\"]"_s);
    row(u"created < 2026-01-02"_s, u"[created < \"2026-01-02T00:00:00.000Z\"]"_s);
    row(u"host in (a)"_s, u"[host in [\"a\"]]"_s);
    row(u"host in (a, \"b c\" ,d)"_s, u"[host in [\"a\",\"b c\",\"d\"]]"_s);
    row(u"host not in (a)"_s, u"![host in [\"a\"]]"_s);
    row(u"cpus in (1,2)"_s, u"[cpus in [1,2]]"_s);
    row(u"ports = 80"_s, u"[ports = 80]"_s);
    row(u"host is null"_s, u"[host null null]"_s);
    row(u"host IS NOT NULL"_s, u"![host null null]"_s);
    row(u"id = x and version > 3"_s, u"([id = \"x\"] & [version > 3])"_s);
    row(u"cpus=1 or cpus=2 and cpus=3"_s, u"([cpus = 1] | ([cpus = 2] & [cpus = 3]))"_s);
    row(u"(cpus=1 or cpus=2) and cpus=3"_s, u"(([cpus = 1] | [cpus = 2]) & [cpus = 3])"_s);
    row(u"cpus=1 AND cpus=2 And cpus=3"_s, u"([cpus = 1] & [cpus = 2] & [cpus = 3])"_s);
    row(u"not cpus=1 or cpus=2"_s, u"(![cpus = 1] | [cpus = 2])"_s);
    row(u"not (cpus=1 or cpus=2)"_s, u"!([cpus = 1] | [cpus = 2])"_s);
    row(u"not not cpus=1"_s, u"!![cpus = 1]"_s);
    row(u"((cpus=1))"_s, u"[cpus = 1]"_s);
}

void QueryParserTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, structure);
    const auto condition = parseCondition(vmType(), text);
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().plain()));
    QCOMPARE(written(*condition), structure);
}

void QueryParserTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, int column, const QString &words) {
        QTest::newRow(qPrintable(text)) << text << column << words;
    };
    row(u"nmae = a"_s, 1, u"Did you mean “name”?"_s);
    row(u"cpus = 1 and nmae = a"_s, 14, u"Did you mean “name”?"_s);
    row(u"unknownthing = a"_s, 1, u"Use one of these names: id, version, name,"_s);
    row(u"Name = a"_s, 1, u"Did you mean “name”?"_s);
    row(u"name"_s, 5, u"It ends too early"_s);
    row(u"name ="_s, 7, u"Write a value for “name”"_s);
    row(u"name = "_s, 8, u"It ends too early"_s);
    row(u"= a"_s, 1, u"“=” at column 1"_s);
    row(u"name a"_s, 6, u"after “name”"_s);
    row(u"name == a"_s, 7, u"“=” at column 7"_s);
    row(u"name = a b"_s, 10, u"Join conditions"_s);
    row(u"name = a and"_s, 13, u"It ends too early"_s);
    row(u"name = a or or name = b"_s, 13, u"“or” at column 13"_s);
    row(u"name = and"_s, 8, u"go in quotes"_s);
    row(u"and = a"_s, 1, u"“and” at column 1"_s);
    row(u"(name = a"_s, 10, u"Close the parenthesis"_s);
    row(u"name = a)"_s, 9, u"“)” at column 9"_s);
    row(u"()"_s, 2, u"“)” at column 2"_s);
    row(u"not"_s, 4, u"It ends too early"_s);
    row(u"name not = a"_s, 10, u"“=” at column 10"_s);
    row(u"name is"_s, 8, u"is not null"_s);
    row(u"name is a"_s, 9, u"is not null"_s);
    row(u"name in a"_s, 9, u"in parentheses"_s);
    row(u"name in ()"_s, 10, u"Write a value"_s);
    row(u"name in (a,)"_s, 12, u"Write a value"_s);
    row(u"name in (a b)"_s, 12, u"commas"_s);
    row(u"name in (a"_s, 11, u"commas"_s);
    row(u"name = \"a"_s, 8, u"does not end"_s);
    row(u"name = 'a\\"_s, 10, u"two backslashes"_s);
    row(u"name = 'a\\x'"_s, 10, u"two backslashes"_s);
    row(u"name = a;b"_s, 9, u"in quotes"_s);
    row(u"name = 🐧"_s, 8, u"in quotes"_s);
    row(u"name & a"_s, 6, u"in quotes"_s);
    row(u"name = $(x)"_s, 8, u"in quotes"_s);
    row(u"cpus = many"_s, 8, u"is a number"_s);
    row(u"cpus = 4GiB"_s, 8, u"is a number"_s);
    row(u"cpus = 1.5"_s, 8, u"whole number"_s);
    row(u"cpus = nan"_s, 8, u"is a number"_s);
    row(u"cpus = inf"_s, 8, u"is a number"_s);
    row(u"cpus = 1e30"_s, 8, u"too large"_s);
    row(u"cpus = ''"_s, 8, u"is a number"_s);
    row(u"cpus in (1, x)"_s, 13, u"is a number"_s);
    row(u"memory = 4XiB"_s, 10, u"such as 4GiB"_s);
    row(u"memory = GiB"_s, 10, u"such as 4GiB"_s);
    row(u"memory = 99999999PiB"_s, 10, u"too large"_s);
    row(u"autostart = maybe"_s, 13, u"true or false"_s);
    row(u"autostart > true"_s, 11, u"cannot be compared by >"_s);
    row(u"autostart ~ t*"_s, 11, u"cannot be compared by ~"_s);
    row(u"state = runing"_s, 9, u"Did you mean “running”?"_s);
    row(u"state = elsewhere"_s, 9, u"Choose one of: running, stopped."_s);
    row(u"state < running"_s, 7, u"cannot be compared by <"_s);
    row(u"host > a"_s, 6, u"cannot be compared by >"_s);
    row(u"addresses > a"_s, 11, u"cannot be compared by >"_s);
    row(u"ports = x"_s, 9, u"is a number"_s);
    row(u"cpus ~ 4*"_s, 6, u"cannot be compared by ~"_s);
    row(u"created > someday"_s, 11, u"is a time"_s);
    row(u"\"name\" = a"_s, 1, u"“name” at column 1"_s);
    row(u"name = (a)"_s, 8, u"Write a value"_s);
}

void QueryParserTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto condition = parseCondition(vmType(), text);
    QVERIFY(!condition);
    QCOMPARE(toString(condition.error().code), toString(ErrorCode::InvalidArgument));
    QCOMPARE(condition.error().field, u"where"_s);
    QCOMPARE(condition.error().why.values().value("column").toInt(), column);
    QVERIFY2(condition.error().why.plain().contains(u"column %1"_s.arg(column)), qPrintable(condition.error().plain()));
    QVERIFY2(condition.error().plain().contains(words), qPrintable(condition.error().plain()));
}

void QueryParserTest::secretsAreNotThere()
{
    const auto condition = parseCondition(vmType(), u"password ~ a*"_s);
    QVERIFY(!condition);
    QVERIFY(condition.error().why.plain().contains(u"There is no field “password”"_s));
    QVERIFY(!condition.error().fix.plain().contains(u"password"_s));
}

void QueryParserTest::longTextsAreRefused()
{
    QVERIFY(parseCondition(vmType(), u"name = '"_s + QString(9900, u'x') + u'\''));
    const auto condition = parseCondition(vmType(), u"name = '"_s + QString(10000, u'x') + u'\'');
    QVERIFY(!condition);
    QCOMPARE(toString(condition.error().code), toString(ErrorCode::InvalidArgument));
    QVERIFY(parseCondition(vmType(), QString(9000, u'x') + u" = 1"_s).error().plain().size() < 500);
}

void QueryParserTest::deepNestingIsRefused()
{
    const auto nested = [](int levels) {
        return parseCondition(vmType(), QString(levels, u'(') + u"cpus=1"_s + QString(levels, u')'));
    };
    QVERIFY(nested(32));
    QVERIFY(!nested(33));
    QVERIFY(nested(33).error().why.plain().contains(u"too deeply at column 33"_s));
    QVERIFY(!nested(4900));
    QVERIFY(parseCondition(vmType(), u"not "_s.repeated(32) + u"cpus=1"_s));
    QVERIFY(!parseCondition(vmType(), u"not "_s.repeated(33) + u"cpus=1"_s));
}

void QueryParserTest::longRowsAreFine()
{
    QStringList parts(1000, u"(cpus=1)"_s);
    QCOMPARE(parseCondition(vmType(), parts.mid(0, 700).join(u" or "_s))->parts.size(), 700);
    QCOMPARE(parseCondition(vmType(), parts.mid(0, 700).join(u" and "_s))->parts.size(), 700);
}

void QueryParserTest::survivesRandomTokens()
{
    const QStringList pieces{u"name"_s, u"cpus"_s,    u"memory"_s, u"state"_s,  u"host"_s, u"nope"_s,    u"and"_s,
                             u"or"_s,   u"not"_s,     u"in"_s,     u"is"_s,     u"null"_s, u"("_s,       u")"_s,
                             u","_s,    u"="_s,       u"!="_s,     u"<"_s,      u">="_s,   u"~"_s,       u"4GiB"_s,
                             u"-1"_s,   u"w*"_s,      u"'a b'"_s,  u"\"\\\""_s, u"'"_s,    u"running"_s, u"1e999"_s,
                             u"🐧"_s,    u"created"_s, u"ports"_s,  u"true"_s};
    QRandomGenerator random(20260101);
    const penstock::ResourceType type = vmType();
    int good = 0;
    for (int i = 0; i < 50000; ++i) {
        QString text;
        for (int length = random.bounded(1, 12); length > 0; --length) {
            text += pieces.at(random.bounded(static_cast<int>(pieces.size()))) + u' ';
        }
        const auto condition = parseCondition(type, text);
        if (condition) {
            ++good;
            (void)condition->matches({{"name", "a b"}, {"cpus", -1}, {"ports", QJsonArray{1}}});
        } else {
            QVERIFY2(!condition.error().fix.isEmpty(), qPrintable(text));
            const int column = condition.error().why.values().value("column").toInt();
            QVERIFY2(column >= 1 && column <= text.size() + 1, qPrintable(text));
        }
    }
    QVERIFY(good > 0);
}

void QueryParserTest::survivesRandomCharacters()
{
    QRandomGenerator random(20260102);
    const penstock::ResourceType type = vmType();
    const QString likely = u"name=cpus~'\"\\()<>!,* \n"_s;
    for (int i = 0; i < 50000; ++i) {
        QString text = random.bounded(2) == 0 ? u"name = "_s : QString();
        for (int length = random.bounded(30); length > 0; --length) {
            text += random.bounded(3) == 0 ? QChar(random.bounded(0x10000))
                                           : likely.at(random.bounded(static_cast<int>(likely.size())));
        }
        const auto condition = parseCondition(type, text);
        QVERIFY(condition || condition.error().code == ErrorCode::InvalidArgument);
    }
}

QTEST_GUILESS_MAIN(QueryParserTest)
#include "queryparsertest.moc"
