// SPDX-License-Identifier: Apache-2.0
#include "shared/core/objectshape.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

class ObjectShapeTest : public QObject
{
    Q_OBJECT

private slots:
    static void isWhatInsertingMakes();
    static void undefinedIsNull();
    static void namesMayComeTwice();
    static void objectsDoNotShareChanges();
    static void hasNoMembersWithoutNames();
};

void ObjectShapeTest::isWhatInsertingMakes()
{
    const QStringList names{u"version"_s, u"id"_s, u"größe"_s, u"Name"_s, u"名称"_s, u"a"_s, u"aa"_s, u""_s};
    const QJsonArray values{1, u"x"_s, 2.5, QString(), u"缓存"_s, QJsonArray{1, u"y"_s}, QJsonObject{{u"b"_s, true}}, false};
    QJsonObject inserted;
    for (int i = 0; i < names.size(); ++i) {
        inserted.insert(names.at(i), values.at(i));
    }
    const ObjectShape shape(names);
    const QJsonObject made = shape.makeOf([&values](qsizetype i) { return values.at(i); });
    QCOMPARE(made, inserted);
    QCOMPARE(made.keys(), inserted.keys());
    QCOMPARE(ObjectShape({u"b"_s, u"a"_s}).make({1, u"one"_s}), (QJsonObject{{u"b"_s, 1}, {u"a"_s, u"one"_s}}));
}

void ObjectShapeTest::undefinedIsNull()
{
    const QJsonObject made = ObjectShape({u"a"_s, u"b"_s, u"c"_s}).make({1, QJsonValue(QJsonValue::Undefined), 3});
    QCOMPARE(made, (QJsonObject{{u"a"_s, 1}, {u"b"_s, QJsonValue()}, {u"c"_s, 3}}));
}

void ObjectShapeTest::namesMayComeTwice()
{
    ObjectShape shape({u"id"_s, u"name"_s});
    shape.add(u"id"_s);
    shape.add(u"zone"_s);
    QCOMPARE(shape.make({1, 2, 3, 4}), (QJsonObject{{u"id"_s, 1}, {u"name"_s, 2}, {u"zone"_s, 4}}));
}

void ObjectShapeTest::objectsDoNotShareChanges()
{
    const ObjectShape shape({u"a"_s, u"b"_s});
    QJsonObject first = shape.make({u"one"_s, 1});
    const QJsonObject second = shape.make({u"two"_s, 2});
    first.insert(u"a"_s, u"changed"_s);
    first.remove(u"b"_s);
    QCOMPARE(second, (QJsonObject{{u"a"_s, u"two"_s}, {u"b"_s, 2}}));
    QCOMPARE(shape.make({u"three"_s, 3}), (QJsonObject{{u"a"_s, u"three"_s}, {u"b"_s, 3}}));
}

void ObjectShapeTest::hasNoMembersWithoutNames()
{
    QCOMPARE(ObjectShape().make({}), QJsonObject());
}

QTEST_APPLESS_MAIN(ObjectShapeTest)
#include "objectshapetest.moc"
