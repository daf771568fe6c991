// SPDX-License-Identifier: Apache-2.0
#include "service/watch/backlog.h"
#include "service/watch/difference.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Differences of lists, and those that wait.
class DifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void fewObjectsMove_data();
    void fewObjectsMove();
    void anyListBecomesAnyOther();
    void theLatestStateWaits();

private:
    [[nodiscard]] static QList<Row> list(const QString &ids)
    {
        QList<Row> rows;
        for (const QChar id : ids) {
            rows.append({id, {{"id", QString(id)}}});
        }
        return rows;
    }
    [[nodiscard]] static QString movedIn(const Difference &difference)
    {
        QString ids;
        for (const Difference::Place &place : difference.moved) {
            ids += place.id;
        }
        return ids;
    }
};

void DifferenceTest::fewObjectsMove_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("removed");
    QTest::newRow("nothing") << u"abcd"_s << u"abcd"_s << u""_s << u""_s;
    QTest::newRow("one to the front") << u"abcd"_s << u"dabc"_s << u"d"_s << u""_s;
    QTest::newRow("one to the end") << u"abcd"_s << u"bcda"_s << u"a"_s << u""_s;
    QTest::newRow("one new") << u"abcd"_s << u"abxcd"_s << u"x"_s << u""_s;
    QTest::newRow("one gone") << u"abcd"_s << u"acd"_s << u""_s << u"b"_s;
    QTest::newRow("gone, new and moved") << u"abcd"_s << u"dxab"_s << u"dx"_s << u"c"_s;
    QTest::newRow("from nothing") << u""_s << u"ab"_s << u"ab"_s << u""_s;
    QTest::newRow("to nothing") << u"ab"_s << u""_s << u""_s << u"ab"_s;
}

void DifferenceTest::fewObjectsMove()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    const Difference difference = listDifference(list(before), list(now));
    QTEST(movedIn(difference), "moved");
    QTEST(difference.removed.join(QString()), "removed");
    QVERIFY(difference.changed.isEmpty());
}

void DifferenceTest::anyListBecomesAnyOther()
{
    QRandomGenerator random(7);
    const auto some = [&random] {
        QString ids = u"abcdefghijkl"_s;
        std::shuffle(ids.begin(), ids.end(), random);
        return ids.left(random.bounded(ids.size() + 1));
    };
    for (int round = 0; round < 2000; ++round) {
        const QString before = some();
        const QString now = some();
        const Difference difference = listDifference(list(before), list(now));
        QString followed = before;
        for (const QString &id : difference.removed) {
            followed.remove(id);
        }
        for (const Difference::Place &place : difference.moved) {
            followed.remove(place.id);
        }
        for (const Difference::Place &place : difference.moved) {
            followed.insert(place.at, place.id);
        }
        QVERIFY2(followed == now, qPrintable(before + u" to "_s + now + u" came to "_s + followed));
    }
}

void DifferenceTest::theLatestStateWaits()
{
    const auto row = [](const QString &id, int version) { return Row{id, {{"id", id}, {"version", version}}}; };
    Backlog backlog;
    backlog.add({.added = {row(u"new"_s, 1), row(u"fleeting"_s, 1)}, .changed = {row(u"old"_s, 2)}, .removed = {u"back"_s}});
    backlog.add({.added = {row(u"back"_s, 1)}, .changed = {row(u"new"_s, 2), row(u"old"_s, 3)}, .removed = {u"fleeting"_s}});
    backlog.add({.removed = {u"old"_s}});
    QCOMPARE(backlog.size(), 3);
    const Difference first = backlog.take(1);
    QCOMPARE(first.added.size(), 1);
    QCOMPARE(first.added.first().object.value("version").toInt(), 2);
    const Difference rest = backlog.take(10);
    QCOMPARE(rest.removed, QStringList{u"old"_s});
    QCOMPARE(rest.changed.size(), 1);
    QCOMPARE(rest.changed.first().id, u"back"_s);
    QVERIFY(backlog.isEmpty());
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "differencetest.moc"
