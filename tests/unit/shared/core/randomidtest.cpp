// SPDX-License-Identifier: Apache-2.0
#include "shared/core/randomid.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class RandomIdTest : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUuids();
    void idsBeginWithTheTime();
    void secretsAreLong();
    void nothingRepeats();
    void comparesSecrets_data();
    void comparesSecrets();
};

void RandomIdTest::idsAreUuids()
{
    static const QRegularExpression form(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    QVERIFY(form.match(penstock::newId()).hasMatch());
}

void RandomIdTest::idsBeginWithTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString first = penstock::newId();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const qint64 time = QString(first).remove(u'-').left(12).toLongLong(nullptr, 16);
    QVERIFY(time >= before);
    QVERIFY(time <= after);
    QCOMPARE(first.at(14), u'7');                              // the version
    QVERIFY(QStringView(u"89ab").contains(first.at(19)));      // the variant
    QTest::qSleep(2);
    QVERIFY(penstock::newId() > first);
}

void RandomIdTest::secretsAreLong()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s); // 256 bits, six a character
    QVERIFY(form.match(penstock::newSecret()).hasMatch());
}

void RandomIdTest::nothingRepeats()
{
    QSet<QString> seen;
    for (int i = 0; i < 10000; ++i) {
        seen << penstock::newId() << penstock::newSecret();
    }
    QCOMPARE(seen.size(), 20000);
}

void RandomIdTest::comparesSecrets_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("equal");
    QTest::newRow("equal") << u"abc"_s << u"abc"_s << true;
    QTest::newRow("empty") << u""_s << u""_s << true;
    QTest::newRow("last differs") << u"abc"_s << u"abd"_s << false;
    QTest::newRow("first differs") << u"abc"_s << u"xbc"_s << false;
    QTest::newRow("prefix") << u"abc"_s << u"abcd"_s << false;
    QTest::newRow("longer") << u"abcd"_s << u"abc"_s << false;
    QTest::newRow("nothing given") << u"abc"_s << u""_s << false;
    QTest::newRow("nothing known") << u""_s << u"abc"_s << false;
    QTest::newRow("zero byte") << u"abc"_s << u"abc"_s + QChar(0) << false;
    QTest::newRow("case") << u"abc"_s << u"ABC"_s << false;
    QTest::newRow("emoji") << u"🐧"_s << u"🐧"_s << true;
}

void RandomIdTest::comparesSecrets()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, equal);
    QCOMPARE(penstock::equalSecrets(left, right), equal);
}

QTEST_GUILESS_MAIN(RandomIdTest)
#include "randomidtest.moc"
