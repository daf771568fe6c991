// SPDX-License-Identifier: Apache-2.0
#include "shared/core/isotime.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using penstock::isoTime;

class IsoTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheFormOfQt_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("none") << QDateTime();
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(23, 59, 59, 999), Qt::UTC);
        QTest::newRow("before Christ") << QDateTime(QDate(-44, 3, 15), QTime(12, 0), Qt::UTC);
        QTest::newRow("year 1") << QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("year 9999") << QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        QTest::newRow("year 12026") << QDateTime(QDate(12026, 1, 1), QTime(0, 0), Qt::UTC);
        QTest::newRow("elsewhere") << QDateTime(QDate(2026, 7, 1), QTime(1, 30), QTimeZone("Asia/Shanghai"));
        QTest::newRow("offset") << QDateTime(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 3600);
    }

    void isTheFormOfQt()
    {
        QFETCH(QDateTime, time);
        QCOMPARE(isoTime(time), time.toUTC().toString(Qt::ISODateWithMs));
    }

    void anyTime()
    {
        for (int i = 0; i < 5000; ++i) {
            const qint64 milliseconds = qint64(QRandomGenerator::global()->bounded(quint64(250'000'000'000'000ULL))) - 60'000'000'000'000LL;
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
            QCOMPARE(isoTime(time), time.toString(Qt::ISODateWithMs));
            if (time.date().year() > 0 && time.date().year() <= 9999) {
                QCOMPARE(QDateTime::fromString(isoTime(time), Qt::ISODateWithMs), time);
            }
        }
    }
};

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "isotimetest.moc"
