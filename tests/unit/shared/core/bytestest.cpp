// SPDX-License-Identifier: Apache-2.0
#include "shared/core/bytes.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using penstock::Bytes;

class BytesTest : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void converts();
    void compares();
};

void BytesTest::shows_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("shown");
    QTest::newRow("0") << qint64(0) << u"0 B"_s;
    QTest::newRow("1") << qint64(1) << u"1 B"_s;
    QTest::newRow("1023") << qint64(1023) << u"1023 B"_s;
    QTest::newRow("1 KiB") << qint64(1024) << u"1 KiB"_s;
    QTest::newRow("1.5 KiB") << qint64(1536) << u"1.5 KiB"_s;
    QTest::newRow("512 MiB") << Bytes::mebibytes(512).count() << u"512 MiB"_s;
    QTest::newRow("2 GiB") << Bytes::gibibytes(2).count() << u"2 GiB"_s;
    QTest::newRow("20.5 GiB") << Bytes::mebibytes(20 * 1024 + 512).count() << u"20.5 GiB"_s;
    QTest::newRow("3 TiB") << Bytes::gibibytes(3 * 1024).count() << u"3 TiB"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"8 EiB"_s;
}

void BytesTest::shows()
{
    QFETCH(qint64, count);
    QFETCH(QString, shown);
    QCOMPARE(Bytes(count).shown(), shown);
}

void BytesTest::converts()
{
    QCOMPARE(Bytes().count(), 0);
    QCOMPARE(Bytes::kibibytes(3).count(), 3072);
    QCOMPARE(Bytes::gibibytes(1).wholeMebibytes(), 1024);
    QCOMPARE(Bytes(2047).wholeKibibytes(), 1);
}

void BytesTest::compares()
{
    QVERIFY(Bytes(1) < Bytes(2));
    QVERIFY(Bytes::kibibytes(1) == Bytes(1024));
    QVERIFY(Bytes::gibibytes(1) > Bytes::mebibytes(1023));
}

QTEST_GUILESS_MAIN(BytesTest)
#include "bytestest.moc"
