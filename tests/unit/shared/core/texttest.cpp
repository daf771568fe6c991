// SPDX-License-Identifier: Apache-2.0
#include "shared/core/text.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Text;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsValues_data();
    void showsValues();
    void travelsAsJson_data();
    void travelsAsJson();
    void readsAnything_data();
    void readsAnything();
    void fillsATranslation();
    void isEmptyWithoutPattern();
};

void TextTest::showsValues_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &pattern, const QJsonObject &values, const QString &shown) {
        QTest::newRow(name) << pattern << values << shown;
    };
    row("plain", u"Nothing to fill."_s, {}, u"Nothing to fill."_s);
    row("empty", u""_s, {}, u""_s);
    row("one", u"Host {name} is gone."_s, {{"name", "kvm-01"}}, u"Host kvm-01 is gone."_s);
    row("twice", u"{a} and {a}"_s, {{"a", "x"}}, u"x and x"_s);
    row("adjacent", u"{a}{b}"_s, {{"a", "x"}, {"b", "y"}}, u"xy"_s);
    row("at the ends", u"{a} is {b}"_s, {{"a", "x"}, {"b", "y"}}, u"x is y"_s);
    row("whole number", u"{n} left"_s, {{"n", 3}}, u"3 left"_s);
    row("large number", u"{n}"_s, {{"n", 9007199254740991LL}}, u"9007199254740991"_s);
    row("fraction", u"{n} s"_s, {{"n", 1.5}}, u"1.5 s"_s);
    row("negative", u"{n}"_s, {{"n", -7}}, u"-7"_s);
    row("huge", u"{n}"_s, {{"n", 1e300}}, u"1e+300"_s);
    row("size", u"{size} free"_s, {{"size", QJsonObject{{"bytes", 1610612736}}}}, u"1.5 GiB free"_s);
    row("unknown place", u"{what} stays"_s, {{"other", 1}}, u"{what} stays"_s);
    row("open brace", u"a { b"_s, {{"a", 1}}, u"a { b"_s);
    row("closing brace", u"a } b"_s, {{"a", 1}}, u"a } b"_s);
    row("empty place", u"{} x"_s, {{"a", 1}}, u"{} x"_s);
    row("empty value", u"[{a}]"_s, {{"a", ""}}, u"[]"_s);
    row("value with a place", u"{a} {b}"_s, {{"a", "{b}"}, {"b", "{a}"}}, u"{b} {a}"_s);
    row("markup", u"{a}"_s, {{"a", "<b>&amp;"}}, u"<b>&amp;"_s);
    row("label at the beginning", u"{t} x was deleted."_s, {{"t", QJsonObject{{"label", u"Virtual machine"_s}}}}, u"Virtual machine x was deleted."_s);
    row("label inside", u"Delete {t} with contents"_s, {{"t", QJsonObject{{"label", u"Project"_s}}}}, u"Delete project with contents"_s);
    row("label that begins another sentence", u"No. {t} x uses it."_s, {{"t", QJsonObject{{"label", u"Image"_s}}}}, u"No. Image x uses it."_s);
    row("abbreviation", u"New {t}"_s, {{"t", QJsonObject{{"label", u"VM"_s}}}}, u"New VM"_s);
    row("words after an abbreviation", u"New {t}"_s, {{"t", QJsonObject{{"label", u"IP address"_s}}}}, u"New IP address"_s);
    row("label in another script", u"新建{t}"_s, {{"t", QJsonObject{{"label", u"虚拟机"_s}}}}, u"新建虚拟机"_s);
    row("emoji", u"{a}!"_s, {{"a", u"🐧"_s}}, u"🐧!"_s);
}

void TextTest::showsValues()
{
    QFETCH(QString, pattern);
    QFETCH(QJsonObject, values);
    QFETCH(QString, shown);
    QCOMPARE(Text::fromJson(QJsonObject{{"pattern", pattern}, {"values", values}}).plain(), shown);
}

void TextTest::travelsAsJson_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("plain") << QJsonValue(u"A sentence."_s);
    QTest::newRow("values") << QJsonValue(
        QJsonObject{{"pattern", u"{a} of {b}"_s}, {"values", QJsonObject{{"a", 1}, {"b", u"zwei"_s}}}});
    QTest::newRow("empty") << QJsonValue(u""_s);
}

void TextTest::travelsAsJson()
{
    QFETCH(QJsonValue, json);
    QCOMPARE(Text::fromJson(json).toJson(), json);
    QCOMPARE(Text::fromJson(Text::fromJson(json).toJson()), Text::fromJson(json));
}

void TextTest::readsAnything_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("number") << QJsonValue(3);
    QTest::newRow("array") << QJsonValue(QJsonArray{1});
    QTest::newRow("object") << QJsonValue(QJsonObject{{"values", 3}});
    QTest::newRow("pattern is no text") << QJsonValue(QJsonObject{{"pattern", 3}});
}

void TextTest::readsAnything()
{
    QFETCH(QJsonValue, json);
    QVERIFY(Text::fromJson(json).isEmpty());
}

void TextTest::fillsATranslation()
{
    const Text text{"Host {name} has {size} free.", {{u"name"_s, u"a"_s}, {u"size"_s, QJsonObject{{"bytes", 1024}}}}};
    QCOMPARE(text.plain(), u"Host a has 1 KiB free."_s);
    QCOMPARE(text.filledInto(u"主机 {name} 有 {size} 可用。"_s), u"主机 a 有 1 KiB 可用。"_s);
}

void TextTest::isEmptyWithoutPattern()
{
    QVERIFY(Text().isEmpty());
    QVERIFY(!Text("x").isEmpty());
    QCOMPARE(Text().toJson(), QJsonValue(QString()));
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
