// SPDX-License-Identifier: Apache-2.0
#include "app/models/fieldtext.h"

#include "app/models/naturalorder.h"
#include "app/models/timetext.h"
#include "shared/core/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestFieldText : public QObject
{
    Q_OBJECT

private slots:
    void showsValues_data();
    void showsValues();
    void showsTimesRelativeAndExact();
    void tellsDurations();
    void ordersNaturally();
    void givesTypedSortKeys();
    void translatesWhatIsReadyMade();
};

namespace {

/// Knows one text of the model.
class OneWord final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context) == "Model" && QByteArray(source) == "All rights." ? u"Alle Rechte."_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

void TestFieldText::translatesWhatIsReadyMade()
{
    OneWord translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Field field(u"description"_s, FieldKind::Text);
    QJsonObject role{{u"description"_s, u"All rights."_s}, {u"builtIn"_s, true}};
    QCOMPARE(FieldText().shownOf(role, field), u"Alle Rechte."_s);
    role.insert(u"builtIn"_s, false); // somebody's own words
    QCOMPARE(FieldText().shownOf(role, field), u"All rights."_s);
    QCoreApplication::removeTranslator(&translator);
}

void TestFieldText::showsValues_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");

    const Field size = FieldBuilder(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes);
    const Field state = FieldBuilder(u"state"_s, FieldKind::Enumeration).choices({{u"running"_s, u"Running"_s}});
    const Field host = FieldBuilder(u"host"_s, FieldKind::Reference).target(u"host"_s);
    const Field list = FieldBuilder(u"addresses"_s, FieldKind::List).element(Field(u"item"_s, FieldKind::Text));
    const Field object(u"target"_s, FieldKind::Object);
    const Error error{.code = ErrorCode::Unavailable,
                      .what = "It is lost.",
                      .why = "The cable is out.",
                      .fix = {},
                      .field = {},
                      .detail = {}};
    QTest::newRow("size") << size << QJsonValue(4294967296.0) << u"4 GiB"_s;
    const Field limit = FieldBuilder(u"m"_s, FieldKind::Integer).unit(Unit::Bytes).range(-1, 9e15).minimumLabel("Unlimited");
    QTest::newRow("no limit") << limit << QJsonValue(-1) << u"Unlimited"_s;
    QTest::newRow("percent") << Field(FieldBuilder(u"p"_s, FieldKind::Real).unit(Unit::Percent)) << QJsonValue(12.4)
                             << u"12 %"_s;
    QTest::newRow("seconds") << Field(FieldBuilder(u"s"_s, FieldKind::Integer).unit(Unit::Seconds)) << QJsonValue(90)
                             << u"1 min"_s;
    QTest::newRow("number") << Field(u"cpus"_s, FieldKind::Integer) << QJsonValue(4) << u"4"_s;
    QTest::newRow("choice") << state << QJsonValue(u"running"_s) << u"Running"_s;
    QTest::newRow("unknown choice") << state << QJsonValue(u"flying"_s) << u"flying"_s;
    QTest::newRow("reference") << host << QJsonValue(u"h1"_s) << u"kvm-01"_s;
    QTest::newRow("unknown reference") << host << QJsonValue(u"h2"_s) << u"h2"_s;
    QTest::newRow("no reference") << host << QJsonValue() << QString();
    QTest::newRow("list") << list << QJsonValue(QJsonArray{u"a"_s, u"b"_s}) << u"a, b"_s;
    QTest::newRow("empty list") << list << QJsonValue(QJsonArray()) << QString();
    QTest::newRow("yes") << Field(u"b"_s, FieldKind::Bool) << QJsonValue(true) << u"Yes"_s;
    QTest::newRow("null") << Field(u"b"_s, FieldKind::Bool) << QJsonValue() << QString();
    QTest::newRow("secret") << Field(u"b"_s, FieldKind::Secret) << QJsonValue(u"x"_s) << QString();
    QTest::newRow("text object") << object
                                 << QJsonValue(QJsonObject{{u"pattern"_s, u"Start {name}"_s},
                                                           {u"values"_s, QJsonObject{{u"name"_s, u"one"_s}}}})
                                 << u"Start one"_s;
    QTest::newRow("target") << object
                            << QJsonValue(QJsonObject{{u"type"_s, u"vm"_s}, {u"id"_s, u"v"_s}, {u"name"_s, u"one"_s}})
                            << u"one"_s;
    QTest::newRow("error") << object << QJsonValue(error.toJson()) << u"It is lost."_s;
    QTest::newRow("empty object") << object << QJsonValue(QJsonObject()) << QString();
}

void TestFieldText::showsValues()
{
    QFETCH(Field, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    const FieldText text([](const QString &, const QString &id) { return id == "h1"_L1 ? u"kvm-01"_s : QString(); });
    QCOMPARE(text.shown(field, value), expected);
}

void TestFieldText::showsTimesRelativeAndExact()
{
    const QDateTime now = QDateTime::fromString(u"2026-03-05T12:00:00.000Z"_s, Qt::ISODateWithMs);
    const auto shown = [&](const QString &time) { return timetext::relative(timetext::fromWire(time), now); };
    QCOMPARE(shown(u"2026-03-05T11:59:58.000Z"_s), u"just now"_s);
    QCOMPARE(shown(u"2026-03-05T11:59:40.000Z"_s), u"20 s ago"_s);
    QCOMPARE(shown(u"2026-03-05T11:57:00.000Z"_s), u"3 min ago"_s);
    QCOMPARE(shown(u"2026-03-05T09:20:00.000Z"_s), u"2 h ago"_s);
    QCOMPARE(shown(u"2026-02-28T12:00:00.000Z"_s), u"5 days ago"_s);
    QCOMPARE(shown(u"2026-03-05T12:00:20.000Z"_s), u"in 20 s"_s);
    QVERIFY(shown(u"2025-03-05T12:00:00.000Z"_s).contains(u"25"_s));
    QCOMPARE(shown(QString()), QString());
    const QString exact = FieldText().toolTip(Field(u"t"_s, FieldKind::Time), u"2026-03-05T12:00:00.000Z"_s);
    QVERIFY2(exact.contains(u"2026"_s) && exact.endsWith(u":00"_s), qPrintable(exact));
}

void TestFieldText::tellsDurations()
{
    QCOMPARE(timetext::duration(14), u"14 s"_s);
    QCOMPARE(timetext::duration(180), u"3 min"_s);
    QCOMPARE(timetext::duration(7500), u"2 h 5 min"_s);
    QCOMPARE(timetext::duration(7200), u"2 h"_s);
    QCOMPARE(timetext::duration(12 * 86400), u"12 days"_s);
}

void TestFieldText::ordersNaturally()
{
    QStringList names{u"vm10"_s,
                      u"VM2"_s,
                      u"vm1"_s,
                      u"vm02"_s,
                      u"vm"_s,
                      u"db-3"_s,
                      u"vm2b"_s,
                      u"vm2a"_s,
                      u"vm12345678901234567890123"_s,
                      u"vm12345678901234567890122"_s};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    QCOMPARE(names, QStringList({u"db-3"_s, u"vm"_s, u"vm1"_s, u"VM2"_s, u"vm02"_s, u"vm2a"_s, u"vm2b"_s, u"vm10"_s,
                                 u"vm12345678901234567890122"_s, u"vm12345678901234567890123"_s}));
    QCOMPARE(naturalCompare(u"a", u"a"), 0);
    QVERIFY(naturalCompare(u"a", u"A") != 0);
    QCOMPARE(naturalCompare(u"a", u"A") < 0, naturalCompare(u"A", u"a") > 0);
}

void TestFieldText::givesTypedSortKeys()
{
    const FieldText text;
    QCOMPARE(text.sortKey(Field(u"n"_s, FieldKind::Integer), 5).typeId(), int(QMetaType::LongLong));
    QVERIFY(!text.sortKey(Field(u"n"_s, FieldKind::Integer), QJsonValue()).isValid());
    QVERIFY(!text.sortKey(Field(u"t"_s, FieldKind::Time), QJsonValue()).isValid());
    QVERIFY(text.sortKey(Field(u"t"_s, FieldKind::Time), u"2026-03-05T12:00:00.001Z"_s).toLongLong() >
            text.sortKey(Field(u"t"_s, FieldKind::Time), u"2026-03-05T12:00:00.000Z"_s).toLongLong());
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
