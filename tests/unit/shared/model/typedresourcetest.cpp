// SPDX-License-Identifier: Apache-2.0
#include "shared/model/typedresource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Bytes;
using penstock::Choice;
using penstock::FieldKind;
using penstock::Text;
using penstock::TypedResource;

namespace thing {

enum class Colour { Red, Green };

QList<Choice> choicesOf(Colour)
{
    return {{u"red"_s, u"Red"_s}, {u"green"_s, u"Green"_s}};
}

struct Thing {
    QString id;
    qint64 version = 0;
    QString name;
    QString host;
    bool active = false;
    int cpus = 0;
    qint64 count = 0;
    double load = 0;
    Bytes memory;
    QStringList addresses;
    QJsonObject extra;
    QJsonArray disks;
    QDateTime created;
    Colour colour = Colour::Red;
    Text step;
};

TypedResource<Thing> type()
{
    TypedResource<Thing> binding(u"thing"_s, "Thing", "Things");
    binding.field(&Thing::name, u"name"_s).label("Name").required();
    binding.reference(&Thing::host, u"host"_s, u"host"_s);
    binding.field(&Thing::active, u"active"_s);
    binding.field(&Thing::cpus, u"cpus"_s);
    binding.field(&Thing::count, u"count"_s);
    binding.field(&Thing::load, u"load"_s);
    binding.field(&Thing::memory, u"memory"_s);
    binding.field(&Thing::addresses, u"addresses"_s);
    binding.field(&Thing::extra, u"extra"_s);
    binding.field(&Thing::disks, u"disks"_s);
    binding.field(&Thing::created, u"created"_s);
    binding.field(&Thing::colour, u"colour"_s);
    binding.field(&Thing::step, u"step"_s);
    return binding;
}

} // namespace thing

class TypedResourceTest : public QObject
{
    Q_OBJECT

private slots:
    void describes();
    void travels();
    void defaultsTravel();
    void readsAnything();
};

void TypedResourceTest::describes()
{
    const penstock::ResourceType type = thing::type().type();
    QCOMPARE(type.fields().size(), 13);
    QCOMPARE(toString(type.field(u"memory"_s)->unit), toString(penstock::Unit::Bytes));
    QCOMPARE(type.field(u"colour"_s)->choices.size(), 2);
    QCOMPARE(toString(type.field(u"host"_s)->kind), toString(FieldKind::Reference));
    QCOMPARE(toString(type.field(u"created"_s)->kind), toString(FieldKind::Time));
    QCOMPARE(toString(type.field(u"addresses"_s)->element.first().kind), toString(FieldKind::Text));
    QVERIFY(type.field(u"name"_s)->required);
}

void TypedResourceTest::travels()
{
    thing::Thing object;
    object.id = u"1"_s;
    object.version = 9007199254740993LL;
    object.name = u"🐧 <xml>\n"_s;
    object.host = u"h"_s;
    object.active = true;
    object.cpus = -3;
    object.count = 9007199254740993LL;
    object.load = 0.1;
    object.memory = Bytes::gibibytes(7);
    object.addresses = {u"a"_s, u""_s};
    object.extra = {{"x", QJsonObject{{"y", 1}}}};
    object.disks = {QJsonObject{{"target", "vda"}}};
    object.created = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), Qt::UTC);
    object.colour = thing::Colour::Green;
    object.step = {"Copying {n}", {{u"n"_s, 3}}};
    const auto binding = thing::type();
    const QJsonObject json = binding.toJson(object);
    QCOMPARE(json.value("created").toString(), u"2026-02-03T04:05:06.007Z"_s);
    QCOMPARE(json.value("colour").toString(), u"green"_s);
    const thing::Thing copy = binding.fromJson(json);
    QCOMPARE(binding.toJson(copy), json);
    QCOMPARE(copy.version, object.version);
    QCOMPARE(copy.count, object.count);
    QCOMPARE(copy.created, object.created);
    QCOMPARE(copy.memory.count(), object.memory.count());
    QCOMPARE(copy.step, object.step);
    QCOMPARE(copy.addresses, object.addresses);
}

void TypedResourceTest::defaultsTravel()
{
    const auto binding = thing::type();
    const QJsonObject json = binding.toJson(thing::Thing());
    QVERIFY(json.value("created").isNull());
    QVERIFY(json.value("step").isNull());
    QCOMPARE(binding.toJson(binding.fromJson(json)), json);
}

void TypedResourceTest::readsAnything()
{
    const auto binding = thing::type();
    const thing::Thing object = binding.fromJson(
        {{"id", 7}, {"cpus", "x"}, {"colour", "blue"}, {"created", "yesterday"}, {"addresses", 3}, {"memory", 1.5}});
    QCOMPARE(object.id, QString());
    QCOMPARE(object.colour, thing::Colour::Red);
    QVERIFY(!object.created.isValid());
}

QTEST_GUILESS_MAIN(TypedResourceTest)
#include "typedresourcetest.moc"
