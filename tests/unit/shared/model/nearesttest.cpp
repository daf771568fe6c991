// SPDX-License-Identifier: Apache-2.0
#include "shared/model/nearest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NearestTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void NearestTest::finds_data()
{
    QTest::addColumn<QString>("mistyped");
    QTest::addColumn<QString>("found");
    QTest::newRow("swapped letters") << u"memroy"_s << u"memory"_s;
    QTest::newRow("letter missing") << u"nme"_s << u"name"_s;
    QTest::newRow("letter too many") << u"hosts"_s << u"host"_s;
    QTest::newRow("case") << u"MEMORY"_s << u"memory"_s;
    QTest::newRow("exact") << u"host"_s << u"host"_s;
    QTest::newRow("first of equals") << u"gost"_s << u"host"_s;
    QTest::newRow("too far") << u"unrelated"_s << QString();
    QTest::newRow("much too long") << QString(100000, u'm') << QString();
    QTest::newRow("empty") << QString() << QString();
}

void NearestTest::finds()
{
    QFETCH(QString, mistyped);
    QFETCH(QString, found);
    QCOMPARE(penstock::nearest(mistyped, {u"name"_s, u"host"_s, u"post"_s, u"memory"_s}), found);
    QCOMPARE(penstock::nearest(mistyped, {}), QString());
}

QTEST_GUILESS_MAIN(NearestTest)
#include "nearesttest.moc"
