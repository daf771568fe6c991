// SPDX-License-Identifier: Apache-2.0
#include "shared/model/resourcetype.h"
#include "shared/model/validation.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using penstock::ErrorCode;
using penstock::Field;
using penstock::FieldBuilder;
using penstock::FieldKind;
using penstock::Unit;

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsValues_data();
    void acceptsValues();
    void refusesValues_data();
    void refusesValues();
    void names_data();
    void names();
    void fillsDefaults();
    void fillsDefaultsInside();
    void nullIsAbsent();
    void namesUnknownParameters_data();
    void namesUnknownParameters();
    void refusesReadOnly();
    void pointsInside_data();
    void pointsInside();
    void neverRepeatsASecret();
    void freeObjectsStay();
    void freeNamesHaveRules_data();
    void freeNamesHaveRules();
    void brokenPatternIsInternal();
    void longUnknownNameIsCut();
};

namespace {

Field name()
{
    return FieldBuilder(u"name"_s, FieldKind::Text)
        .required()
        .maximumLength(63)
        .matches(u"[A-Za-z0-9][A-Za-z0-9.-]*"_s, "letters, digits, dots and hyphens");
}

QList<Field> vmFields()
{
    const Field network = FieldBuilder(u"network"_s, FieldKind::Reference).target(u"network"_s).required();
    const Field model = FieldBuilder(u"model"_s, FieldKind::Enumeration)
                            .choices({{u"virtio"_s, u"VirtIO"_s}, {u"e1000e"_s, u"E1000e"_s}})
                            .byDefault(u"virtio"_s);
    const Field nic = FieldBuilder(u"nic"_s, FieldKind::Object).members({network, model});
    return {
        name(),
        FieldBuilder(u"cpus"_s, FieldKind::Integer).range(1, 256).byDefault(2),
        FieldBuilder(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes).range(1048576, 1099511627776.0),
        FieldBuilder(u"share"_s, FieldKind::Real).range(0, 1),
        FieldBuilder(u"start"_s, FieldKind::Bool).byDefault(true),
        FieldBuilder(u"graphics"_s, FieldKind::Enumeration).choices({{u"vnc"_s, u"VNC"_s}, {u"spice"_s, u"SPICE"_s}}),
        FieldBuilder(u"notes"_s, FieldKind::Text).maximumLength(4000),
        FieldBuilder(u"title"_s, FieldKind::Text).maximumLength(10),
        FieldBuilder(u"password"_s, FieldKind::Secret).maximumLength(20).matches(u"[a-z0-9]+"_s, "letters"),
        FieldBuilder(u"from"_s, FieldKind::Time),
        FieldBuilder(u"state"_s, FieldKind::Text).readOnly(),
        FieldBuilder(u"tags"_s, FieldKind::List).element(FieldBuilder(u"tag"_s, FieldKind::Text).required()),
        FieldBuilder(u"nics"_s, FieldKind::List).element(nic),
        FieldBuilder(u"extra"_s, FieldKind::Object)};
}

QJsonObject with(const QString &field, const QJsonValue &value)
{
    QJsonObject object{{"name", "web-1"}};
    object.insert(field, value);
    return object;
}

} // namespace

void ValidationTest::acceptsValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *title, const QString &field, const QJsonValue &value) {
        QTest::newRow(title) << field << value;
    };
    row("integer", u"cpus"_s, 4);
    row("lowest", u"cpus"_s, 1);
    row("highest", u"cpus"_s, 256);
    row("whole real", u"cpus"_s, 4.0);
    row("large", u"memory"_s, 1099511627776LL);
    row("real", u"share"_s, 0.25);
    row("integral real", u"share"_s, 1);
    row("false", u"start"_s, false);
    row("choice", u"graphics"_s, u"spice"_s);
    row("notes in lines", u"notes"_s, u"first\nsecond\tcolumn"_s);
    row("empty notes", u"notes"_s, u""_s);
    row("ten characters", u"title"_s, u"0123456789"_s);
    row("ten emoji", u"title"_s, u"🐧🐧🐧🐧🐧🐧🐧🐧🐧🐧"_s);
    row("joined emoji", u"title"_s, u"👩‍💻"_s);
    row("markup", u"title"_s, u"<xml>&\"'"_s);
    row("han", u"title"_s, u"虚拟机"_s);
    row("secret", u"password"_s, u"abc123"_s);
    row("optional and empty in spite of its pattern", u"password"_s, u""_s);
    row("time", u"from"_s, u"2026-01-02T03:04:05.678Z"_s);
    row("time without milliseconds", u"from"_s, u"2026-01-02T03:04:05Z"_s);
    row("leap day", u"from"_s, u"2028-02-29T00:00:00Z"_s);
    row("no tags", u"tags"_s, QJsonArray());
    row("tags", u"tags"_s, QJsonArray{u"a"_s, u"b"_s});
    row("nics", u"nics"_s,
        QJsonArray{QJsonObject{{"network", "n1"}}, QJsonObject{{"network", "n2"}, {"model", "e1000e"}}});
    row("free object", u"extra"_s, QJsonObject{{"any", QJsonArray{1, u"x"_s}}});
}

void ValidationTest::acceptsValues()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const auto result = penstock::validated(vmFields(), with(field, value));
    QVERIFY2(result, result ? "" : qPrintable(result.error().plain()));
    QVERIFY(result->contains(field));
    if (field != u"nics"_s) {
        QCOMPARE(result->value(field), value);
    }
}

void ValidationTest::refusesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words"); ///< in the error
    const auto row = [](const char *title, const QString &field, const QJsonValue &value, const QString &words) {
        QTest::newRow(title) << field << value << words;
    };
    row("text for integer", u"cpus"_s, u"4"_s, u"right kind"_s);
    row("bool for integer", u"cpus"_s, true, u"right kind"_s);
    row("fraction", u"cpus"_s, 1.5, u"whole number"_s);
    row("too small", u"cpus"_s, 0, u"Enter 1 or more."_s);
    row("negative", u"cpus"_s, -1, u"Enter 1 or more."_s);
    row("too large", u"cpus"_s, 257, u"Enter 256 or less."_s);
    row("size too small", u"memory"_s, 1024, u"Enter 1 MiB or more."_s);
    row("size too large", u"memory"_s, 1099511627777LL, u"Enter 1 TiB or less."_s);
    row("beyond 2^53", u"memory"_s, 9007199254740993LL, u"too large"_s);
    row("beyond -2^53", u"memory"_s, -9007199254740993LL, u"too large"_s);
    row("beyond 64 bits", u"memory"_s, 1e30, u"too large"_s);
    row("real too large", u"share"_s, 1.0001, u"Enter 1 or less."_s);
    row("text for real", u"share"_s, u"0.5"_s, u"Enter a number."_s);
    row("number for bool", u"start"_s, 1, u"true or false"_s);
    row("text for bool", u"start"_s, u"true"_s, u"true or false"_s);
    row("mistyped choice", u"graphics"_s, u"spise"_s, u"Did you mean “spice”?"_s);
    row("other choice", u"graphics"_s, u"rdp-over-tunnel"_s, u"Choose one of: vnc, spice."_s);
    row("choice in capitals", u"graphics"_s, u"VNC"_s, u"Did you mean “vnc”?"_s);
    row("empty choice", u"graphics"_s, u""_s, u"not one of the choices"_s);
    row("number for choice", u"graphics"_s, 0, u"right kind"_s);
    row("eleven characters", u"title"_s, u"01234567890"_s, u"It has 11 characters, 10 are the limit."_s);
    row("eleven emoji", u"title"_s, u"🐧🐧🐧🐧🐧🐧🐧🐧🐧🐧🐧"_s, u"It has 11 characters"_s);
    row("line break", u"title"_s, u"a\nb"_s, u"line break at character 2"_s);
    row("tab", u"title"_s, u"a\tb"_s, u"Character 2 is a control character."_s);
    row("zero", u"title"_s, u"a"_s + QChar(0), u"Character 2"_s);
    row("escape", u"title"_s, u"\x1b[0m"_s, u"Character 1"_s);
    row("delete", u"title"_s, u"\x7f"_s, u"Character 1"_s);
    row("8-bit control", u"title"_s, QString(QChar(0x9b)), u"Character 1"_s);
    row("line separator", u"title"_s, u"a\u2028b"_s, u"Character 2"_s);
    row("turned text", u"title"_s, u"🐧\u202efdp"_s, u"Character 2"_s);
    row("half a character", u"title"_s, QString(QChar(0xd83d)), u"half a character"_s);
    row("zero in notes", u"notes"_s, u"a\nb"_s + QChar(0), u"Character 4"_s);
    row("carriage return in notes", u"notes"_s, u"a\r\n"_s, u"Character 2"_s);
    row("long notes", u"notes"_s, QString(4001, u'x'), u"4000 are the limit"_s);
    row("number for text", u"title"_s, 7, u"Enter a text."_s);
    row("object for text", u"title"_s, QJsonObject(), u"Enter a text."_s);
    row("list for text", u"title"_s, QJsonArray{u"a"_s}, u"Enter a text."_s);
    row("date only", u"from"_s, u"2026-01-02"_s, u"point in time"_s);
    row("local time", u"from"_s, u"2026-01-02T03:04:05"_s, u"point in time"_s);
    row("no such day", u"from"_s, u"2026-02-30T00:00:00Z"_s, u"point in time"_s);
    row("no such hour", u"from"_s, u"2026-02-03T25:00:00Z"_s, u"point in time"_s);
    row("time with a line", u"from"_s, u"2026-01-02T03:04:05Z\n"_s, u"point in time"_s);
    row("empty time", u"from"_s, u""_s, u"point in time"_s);
    row("number for time", u"from"_s, 1, u"right kind"_s);
    row("text for list", u"tags"_s, u"a"_s, u"Enter a list."_s);
    row("object for list", u"tags"_s, QJsonObject(), u"Enter a list."_s);
    row("list for object", u"extra"_s, QJsonArray(), u"named values"_s);
}

void ValidationTest::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, words);
    const auto result = penstock::validated(vmFields(), with(field, value));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().code), toString(ErrorCode::InvalidArgument));
    QCOMPARE(result.error().field, field);
    QVERIFY2(result.error().plain().contains(words), qPrintable(result.error().plain()));
    QVERIFY(!result.error().what.isEmpty() && !result.error().why.isEmpty() && !result.error().fix.isEmpty());
}

void ValidationTest::names_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QJsonValue(u"web-1.example"_s) << true;
    QTest::newRow("one letter") << QJsonValue(u"a"_s) << true;
    QTest::newRow("63 characters") << QJsonValue(QString(63, u'a')) << true;
    QTest::newRow("64 characters") << QJsonValue(QString(64, u'a')) << false;
    QTest::newRow("300 characters") << QJsonValue(QString(300, u'a')) << false;
    QTest::newRow("empty") << QJsonValue(u""_s) << false;
    QTest::newRow("blank") << QJsonValue(u"   "_s) << false;
    QTest::newRow("null") << QJsonValue() << false;
    QTest::newRow("slash") << QJsonValue(u"a/b"_s) << false;
    QTest::newRow("up") << QJsonValue(u"../../etc/passwd"_s) << false;
    QTest::newRow("backslash") << QJsonValue(u"a\\b"_s) << false;
    QTest::newRow("line break") << QJsonValue(u"a\nb"_s) << false;
    QTest::newRow("line break at the end") << QJsonValue(u"web\n"_s) << false;
    QTest::newRow("emoji") << QJsonValue(u"🐧"_s) << false;
    QTest::newRow("xml") << QJsonValue(u"<xml>"_s) << false;
    QTest::newRow("quote") << QJsonValue(u"a'b"_s) << false;
    QTest::newRow("sql") << QJsonValue(u"a'; DROP TABLE vm; --"_s) << false;
    QTest::newRow("shell") << QJsonValue(u"$(reboot)"_s) << false;
    QTest::newRow("leading hyphen") << QJsonValue(u"-rf"_s) << false;
    QTest::newRow("space") << QJsonValue(u"a b"_s) << false;
    QTest::newRow("zero") << QJsonValue(u"a"_s + QChar(0)) << false;
    QTest::newRow("accent") << QJsonValue(u"é"_s) << false;
}

void ValidationTest::names()
{
    QFETCH(QJsonValue, value);
    QFETCH(bool, good);
    const auto result = penstock::validate(name(), value, u"vm.name"_s);
    QCOMPARE(result.has_value(), good);
    if (!good) {
        QCOMPARE(result.error().field, u"vm.name"_s);
        QVERIFY(!result.error().fix.isEmpty());
    }
}

void ValidationTest::fillsDefaults()
{
    const auto result = penstock::validated(vmFields(), {{"name", "a"}});
    QVERIFY(result);
    QCOMPARE(*result, (QJsonObject{{"name", "a"}, {"cpus", 2}, {"start", true}}));
}

void ValidationTest::fillsDefaultsInside()
{
    const auto result = penstock::validated(vmFields(), with(u"nics"_s, QJsonArray{QJsonObject{{"network", "n1"}}}));
    QVERIFY(result);
    QCOMPARE(result->value("nics"), QJsonValue(QJsonArray{QJsonObject{{"network", "n1"}, {"model", "virtio"}}}));
}

void ValidationTest::nullIsAbsent()
{
    const auto result =
        penstock::validated(vmFields(), {{"name", "a"}, {"cpus", QJsonValue()}, {"notes", QJsonValue()}});
    QVERIFY(result);
    QCOMPARE(result->value("cpus").toInt(), 2);
    QVERIFY(!result->contains("notes"));
    QVERIFY(penstock::validate(FieldBuilder(u"x"_s, FieldKind::Integer), QJsonValue(), u"x"_s));
    QCOMPARE(penstock::validated(vmFields(), {{"name", QJsonValue()}}).error().field, u"name"_s);
}

void ValidationTest::namesUnknownParameters_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("fix");
    QTest::newRow("mistyped") << u"memroy"_s << u"Did you mean “memory”?"_s;
    QTest::newRow("case") << u"Name"_s << u"Did you mean “name”?"_s;
    QTest::newRow("far") << u"somethingElse"_s << u"Use one of these names: name, cpus,"_s;
    QTest::newRow("strange") << u"<b>\n"_s << u"Use one of these names"_s;
    QTest::newRow("empty") << u""_s << u"Use one of these names"_s;
}

void ValidationTest::namesUnknownParameters()
{
    QFETCH(QString, given);
    QFETCH(QString, fix);
    const auto result = penstock::validated(vmFields(), with(given, 1));
    QVERIFY(!result);
    QCOMPARE(toString(result.error().code), toString(ErrorCode::InvalidArgument));
    QCOMPARE(result.error().field, given);
    QVERIFY2(result.error().fix.plain().startsWith(fix), qPrintable(result.error().plain()));
    QCOMPARE(penstock::validated({}, {{"x", 1}}).error().fix.plain(), u"Leave it out."_s);
}

void ValidationTest::refusesReadOnly()
{
    const auto result = penstock::validated(vmFields(), with(u"state"_s, u"running"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().field, u"state"_s);
}

void ValidationTest::pointsInside_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("path");
    const auto nics = [](const QJsonArray &list) { return with(u"nics"_s, list); };
    const QJsonObject good{{"network", "n"}};
    QTest::newRow("missing") << nics({QJsonObject()}) << u"nics[0].network"_s;
    QTest::newRow("second") << nics({good, QJsonObject{{"network", 7}}}) << u"nics[1].network"_s;
    QTest::newRow("choice") << nics({QJsonObject{{"network", "n"}, {"model", "x"}}}) << u"nics[0].model"_s;
    QTest::newRow("unknown") << nics({QJsonObject{{"network", "n"}, {"modle", "x"}}}) << u"nics[0].modle"_s;
    QTest::newRow("not an object") << nics({good, u"n"_s}) << u"nics[1]"_s;
    QTest::newRow("null element") << nics({QJsonValue()}) << u"nics[0]"_s;
    QTest::newRow("empty tag") << with(u"tags"_s, QJsonArray{u"a"_s, u""_s}) << u"tags[1]"_s;
    QTest::newRow("number as tag") << with(u"tags"_s, QJsonArray{1}) << u"tags[0]"_s;
}

void ValidationTest::pointsInside()
{
    QFETCH(QJsonObject, values);
    QFETCH(QString, path);
    const auto result = penstock::validated(vmFields(), values);
    QVERIFY(!result);
    QCOMPARE(result.error().field, path);
    QVERIFY(result.error().what.plain().contains(path));
}

void ValidationTest::neverRepeatsASecret()
{
    for (const QString &secret : {u"HUNTER-two"_s, u"hunter2hunter2hunter2"_s, u"hunter\n2"_s, u"hunter2\x1b"_s}) {
        const auto result = penstock::validated(vmFields(), with(u"password"_s, secret));
        QVERIFY(!result);
        QVERIFY(!result.error().plain().contains(u"hunter"_s, Qt::CaseInsensitive));
        QVERIFY(!result.error().detail.contains(u"hunter"_s, Qt::CaseInsensitive));
    }
}

void ValidationTest::freeObjectsStay()
{
    const QJsonObject extra{{"a", QJsonObject{{"b", QJsonValue()}}}};
    const auto result = penstock::validated(vmFields(), with(u"extra"_s, extra));
    QVERIFY(result);
    QCOMPARE(result->value("extra").toObject(), extra);
}

void ValidationTest::freeNamesHaveRules_data()
{
    QTest::addColumn<QJsonValue>("tags");
    QTest::addColumn<QString>("refused");
    QTest::newRow("none") << QJsonValue(QJsonObject()) << QString();
    QTest::newRow("two") << QJsonValue(QJsonObject{{"role", "db"}, {"空", ""}}) << QString();
    QTest::newRow("empty name") << QJsonValue(QJsonObject{{"", "db"}}) << u"tags."_s;
    QTest::newRow("bad name") << QJsonValue(QJsonObject{{"a b", "db"}}) << u"tags.a b"_s;
    QTest::newRow("number") << QJsonValue(QJsonObject{{"role", 3}}) << u"tags.role"_s;
    QTest::newRow("long value") << QJsonValue(QJsonObject{{"role", QString(257, u'x')}}) << u"tags.role"_s;
    QTest::newRow("list") << QJsonValue(QJsonArray()) << u"tags"_s;
}

void ValidationTest::freeNamesHaveRules()
{
    QFETCH(QJsonValue, tags);
    QFETCH(QString, refused);
    penstock::ResourceType type(u"x"_s, "X", "Xs");
    type.makeTagged();
    Field field = *type.field(u"tags"_s);
    field.readOnly = false;
    const auto result = penstock::validated({field}, {{"tags", tags}});
    QCOMPARE(result.has_value(), refused.isEmpty());
    QCOMPARE(result ? QString() : result.error().field, refused);
}

void ValidationTest::brokenPatternIsInternal()
{
    const Field field = FieldBuilder(u"x"_s, FieldKind::Text).matches(u"[a-"_s, "letters");
    const auto result = penstock::validate(field, u"a"_s, u"x"_s);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().code), toString(ErrorCode::Internal));
}

void ValidationTest::longUnknownNameIsCut()
{
    const auto result = penstock::validated(vmFields(), with(QString(100000, u'x'), 1));
    QVERIFY(!result);
    QVERIFY(result.error().plain().size() < 500);
    QVERIFY(result.error().field.size() < 200);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "validationtest.moc"
