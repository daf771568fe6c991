// SPDX-License-Identifier: Apache-2.0
#include "app/client/watchedtype.h"

#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString &id, int value = 0)
{
    return {{u"id"_s, id}, {u"value"_s, value}};
}

} // namespace

class TestWatchedType : public QObject
{
    Q_OBJECT

private slots:
    void withoutPagesTheAnswerIsTheWhole()
    {
        WatchedType type(u"vm"_s);
        type.takeSnapshot({{u"items"_s, QJsonArray{object(u"a"_s), object(u"b"_s)}}});
        QVERIFY(!type.isReceiving());
        QCOMPARE(type.apply().added, (QStringList{u"a"_s, u"b"_s}));
        type.takeSnapshot({{u"items"_s, QJsonArray{object(u"b"_s)}}});
        QCOMPARE(type.apply().removed, QStringList{u"a"_s});
    }

    void whatIsInNoPageIsGoneAfterTheLast()
    {
        WatchedType type(u"vm"_s);
        type.takeSnapshot({{u"items"_s, QJsonArray{object(u"a"_s), object(u"b"_s), object(u"c"_s)}}});
        (void)type.apply();

        type.takeSnapshot({{u"items"_s, QJsonArray{object(u"a"_s, 1)}}, {u"complete"_s, false}});
        QVERIFY(type.isReceiving());
        const WatchedType::Difference first = type.apply();
        QCOMPARE(first.changed, QStringList{u"a"_s});
        QVERIFY2(first.removed.isEmpty(), "the others may be on a later page");

        type.takeChanges({{u"added"_s, QJsonArray{object(u"c"_s)}}, {u"complete"_s, true}});
        QVERIFY(!type.isReceiving());
        const WatchedType::Difference last = type.apply();
        QCOMPARE(last.removed, QStringList{u"b"_s});
        QVERIFY(last.added.isEmpty() && last.changed.isEmpty());
    }

    void changesBetweenThePagesCount()
    {
        WatchedType type(u"vm"_s);
        type.takeSnapshot({{u"items"_s, QJsonArray{object(u"a"_s)}}, {u"complete"_s, false}});
        type.takeChanges({{u"changed"_s, QJsonArray{object(u"a"_s, 2)}}});
        type.takeChanges({{u"removed"_s, QJsonArray{u"a"_s}}});
        type.takeChanges({{u"added"_s, QJsonArray{object(u"z"_s)}}, {u"complete"_s, true}});
        QCOMPARE(type.apply().added, QStringList{u"z"_s});
        QCOMPARE(type.objects().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWatchedType)
#include "tst_watchedtype.moc"
