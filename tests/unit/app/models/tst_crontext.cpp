// SPDX-License-Identifier: Apache-2.0
#include "app/models/crontext.h"

#include <QLocale>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Cron expressions in words; none rather than wrong ones.
class TestCronText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void words_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *cron, const char *expected) { QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(expected); };
        row("0 2 * * *", "Every day at 02:00");
        row(" 30  2,14 * * * ", "Every day at 02:30 and 14:30");
        row("30 22 * * MON-FRI", "Monday to Friday at 22:30");
        row("0 8 * * 6,0", "Saturday and Sunday at 08:00");
        row("0 8 * * 0-6", "Monday to Sunday at 08:00");
        row("0 3 1 * *", "Day 1 of every month at 03:00");
        row("0 3 1,15 * *", "Day 1 and 15 of every month at 03:00");
        row("0 0 24 DEC *", "Every year on December 24 at 00:00");
        row("*/10 * * * *", "Every 10 minute(s)"); // the numbers are the translation's
        row("*/10 * * * MON-FRI", "Every 10 minute(s), Monday to Friday");
        row("5 * * * *", "Every hour at minute 5");
        row("0 */6 * * *", "Every 6 hour(s) at minute 0");
        row("* * * * *", "Every minute");
        row("@daily", "Every day at 00:00");
        row("@weekly", "Sunday at 00:00");
        row("@yearly", "Every year on January 1 at 00:00");
        for (const char *none : {"", "0 2 * *", "0 25 * * *", "0 2 1 * MON", "0 2 * 3 *", "1-30/2 * * * *", "0 2 * * XYZ", "0-59 2 * * *", "0 0 31 2 *"}) {
            QTest::newRow(*none ? none : "nothing") << QString::fromLatin1(none) << QString();
        }
    }
    void words()
    {
        QFETCH(QString, cron);
        QFETCH(QString, expected);
        QCOMPARE(crontext::words(cron), expected);
    }
};

QTEST_GUILESS_MAIN(TestCronText)
#include "tst_crontext.moc"
