// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/cronexpression.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// When a cron expression runs, in time zones whose clocks are changed, and what is said about wrong ones.
class CronTest : public QObject
{
    Q_OBJECT

private slots:
    void runs_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char *name, const QString &cron, const QString &zone, const QString &after, const QStringList &times) {
            QTest::newRow(name) << cron << zone << after << times;
        };
        const QString utc = u"UTC"_s;
        row("every minute", u"* * * * *"_s, utc, u"2026-03-01T10:00:30Z"_s, {u"2026-03-01T10:01:00Z"_s, u"2026-03-01T10:02:00Z"_s});
        row("strictly after", u"0 12 * * *"_s, utc, u"2026-03-01T12:00:00Z"_s, {u"2026-03-02T12:00:00Z"_s});
        row("steps and ranges", u"10-30/10 8,20 * * *"_s, utc, u"2026-03-01T08:10:00Z"_s,
            {u"2026-03-01T08:20:00Z"_s, u"2026-03-01T08:30:00Z"_s, u"2026-03-01T20:10:00Z"_s});
        row("step from a value", u"50/5 0 * * *"_s, utc, u"2026-03-01T00:00:00Z"_s, {u"2026-03-01T00:50:00Z"_s, u"2026-03-01T00:55:00Z"_s});
        row("names", u"0 0 * Feb,MAR mon-Tue"_s, utc, u"2026-02-28T00:00:00Z"_s, {u"2026-03-02T00:00:00Z"_s, u"2026-03-03T00:00:00Z"_s});
        row("Sunday is 0 and 7", u"0 0 * * 7"_s, utc, u"2026-03-02T00:00:00Z"_s, {u"2026-03-08T00:00:00Z"_s});
        row("up to Sunday", u"0 0 * * 6-7"_s, utc, u"2026-03-02T00:00:00Z"_s, {u"2026-03-07T00:00:00Z"_s, u"2026-03-08T00:00:00Z"_s});
        row("day or weekday", u"0 0 13 * 5"_s, utc, u"2026-02-01T00:00:00Z"_s,
            {u"2026-02-06T00:00:00Z"_s, u"2026-02-13T00:00:00Z"_s, u"2026-02-20T00:00:00Z"_s});
        row("every second day and weekday", u"0 0 */2 * 1"_s, utc, u"2026-03-01T00:00:00Z"_s, {u"2026-03-09T00:00:00Z"_s});
        row("leap day", u"0 0 29 2 *"_s, utc, u"2096-03-01T00:00:00Z"_s, {u"2104-02-29T00:00:00Z"_s});
        row("never", u"0 0 30 2 *"_s, utc, u"2026-03-01T00:00:00Z"_s, {QString()});
        row("shortcut", u"@weekly"_s, utc, u"2026-03-02T00:00:00Z"_s, {u"2026-03-08T00:00:00Z"_s});

        const QString berlin = u"Europe/Berlin"_s; // forward on 2026-03-29 at 2:00, back on 2026-10-25 at 3:00
        row("local time", u"30 9 * * *"_s, berlin, u"2026-03-28T08:30:00Z"_s, {u"2026-03-29T07:30:00Z"_s});
        row("skipped: next valid minute", u"30 2 * * *"_s, berlin, u"2026-03-28T12:00:00Z"_s,
            {u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:30:00Z"_s});
        row("several skipped run once", u"*/15 2 * * *"_s, berlin, u"2026-03-28T12:00:00Z"_s,
            {u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:00:00Z"_s});
        row("skipped and the minute after", u"0 2,3 * * *"_s, berlin, u"2026-03-28T12:00:00Z"_s,
            {u"2026-03-29T01:00:00Z"_s, u"2026-03-30T00:00:00Z"_s});
        row("twice: once", u"30 2 * * *"_s, berlin, u"2026-10-24T12:00:00Z"_s, {u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s});
        row("the hours go on", u"30 * * * *"_s, berlin, u"2026-10-24T23:30:00Z"_s,
            {u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s, u"2026-10-25T02:30:00Z"_s});
        row("the hours go on in spring", u"30 * * * *"_s, berlin, u"2026-03-29T00:30:00Z"_s, {u"2026-03-29T01:30:00Z"_s});
        // Clocks that change at midnight, and by half an hour.
        row("midnight that does not exist", u"0 0 * * *"_s, u"Africa/Cairo"_s, u"2026-04-23T12:00:00Z"_s, {u"2026-04-23T22:00:00Z"_s});
        row("half an hour", u"15 2 * * *"_s, u"Australia/Lord_Howe"_s, u"2026-10-03T12:00:00Z"_s, {u"2026-10-03T15:30:00Z"_s});
        row("a day that does not exist", u"0 12 30 12 *"_s, u"Pacific/Apia"_s, u"2011-12-29T12:00:00Z"_s, {u"2011-12-30T10:00:00Z"_s});
    }
    void runs()
    {
        QFETCH(QString, cron);
        QFETCH(QString, zone);
        QFETCH(QString, after);
        QFETCH(QStringList, times);
        const auto expression = CronExpression::parse(cron);
        QVERIFY(expression);
        QDateTime at = QDateTime::fromString(after, Qt::ISODate);
        for (const QString &time : times) {
            at = expression->next(at, QTimeZone(zone.toLatin1()));
            QCOMPARE(at.toString(Qt::ISODate), time);
        }
    }

    void errorsPointAtTheirPlace_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QString() << u"column=1 length=1"_s;
        QTest::newRow("too short") << u"0 0 * *"_s << u"column=8 length=1"_s;
        QTest::newRow("too long") << u"0 0 * * * *"_s << u"column=11 length=1"_s;
        QTest::newRow("minute") << u"60 0 * * *"_s << u"column=1 length=2"_s;
        QTest::newRow("hour") << u"0 24 * * *"_s << u"column=3 length=2"_s;
        QTest::newRow("end of a range") << u"0 0 1-32 * *"_s << u"column=7 length=2"_s;
        QTest::newRow("backwards") << u"0 0 * 9-4 *"_s << u"column=7 length=3"_s;
        QTest::newRow("in a list") << u"0 0 * * 1,funday"_s << u"column=11 length=6"_s;
        QTest::newRow("step") << u"*/0 * * * *"_s << u"column=2 length=2"_s;
        QTest::newRow("sign") << u"+5 * * * *"_s << u"column=1 length=2"_s;
        QTest::newRow("nothing in a list") << u"1,,2 * * * *"_s << u"column=3 length=1"_s;
        QTest::newRow("shortcut") << u"@sometimes"_s << u"column=11 length=1"_s;
    }
    void errorsPointAtTheirPlace()
    {
        QFETCH(QString, cron);
        QFETCH(QString, detail);
        const auto expression = CronExpression::parse(cron);
        QVERIFY(!expression);
        QCOMPARE(expression.error().detail, detail);
        QCOMPARE(expression.error().field, u"cron"_s);
        QVERIFY(!expression.error().why.isEmpty() && !expression.error().fix.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CronTest)
#include "crontest.moc"
