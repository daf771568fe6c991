// SPDX-License-Identifier: Apache-2.0
#include "shared/model/field.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"
#include "shared/model/typeregistry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Field;
using penstock::FieldBuilder;
using penstock::FieldKind;
using penstock::Method;
using penstock::ResourceType;

/// Descriptions travel from the service to its clients without loss.
class FieldTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsTravel_data();
    void fieldsTravel();
    void leavesOutWhatIsDefault();
    void readsAnything();
    void methodsTravel();
    void typesTravel();
    void typesFindFields();
    void registryKeepsTypes();
    void relationsHaveNames();
    void describesParents();
    void tagsAreSwitchedOnOnce();
    void attributesComeAndGo();
    void secretsStayInside();
};

void FieldTest::fieldsTravel_data()
{
    QTest::addColumn<Field>("field");
    for (int kind = 0; kind <= static_cast<int>(FieldKind::Secret); ++kind) {
        const auto value = static_cast<FieldKind>(kind);
        QTest::newRow(qPrintable(toString(value))) << Field(u"x"_s, value);
    }
    QTest::newRow("rules") << Field(FieldBuilder(u"a"_s, FieldKind::Text)
                                        .label("A")
                                        .help("Help.")
                                        .required()
                                        .unique()
                                        .immutable()
                                        .readOnly()
                                        .listed()
                                        .maximumLength(3)
                                        .matches(u"[a]"_s, "an a")
                                        .byDefault(u"a"_s));
    QTest::newRow("numbers") << Field(
        FieldBuilder(u"b"_s, FieldKind::Integer).unit(penstock::Unit::Bytes).range(0, 4e12).byDefault(0));
    QTest::newRow("false by default") << Field(FieldBuilder(u"c"_s, FieldKind::Bool).byDefault(false));
    QTest::newRow("a word for the minimum") << Field(
        FieldBuilder(u"b"_s, FieldKind::Integer).range(-1, 9).minimumLabel("Unlimited").byDefault(-1));
    QTest::newRow("choices") << Field(FieldBuilder(u"d"_s, FieldKind::Enumeration).choices({{u"x"_s, u"X"_s}}));
    QTest::newRow("reference") << Field(FieldBuilder(u"e"_s, FieldKind::Reference).target(u"host"_s));
    QTest::newRow("relation") << Field(FieldBuilder(u"e"_s, FieldKind::Reference)
                                           .target(u"host"_s)
                                           .parent()
                                           .reverse(u"machines"_s, "Machines")
                                           .suggested());
    QTest::newRow("cleared relation") << Field(
        FieldBuilder(u"e"_s, FieldKind::Reference).target(u"host"_s).onDelete(penstock::OnDelete::Clear));
    QTest::newRow("unique within") << Field(FieldBuilder(u"a"_s, FieldKind::Text).uniqueWithin(u"host"_s));
    const Field inner = FieldBuilder(u"f"_s, FieldKind::Object).members({Field(u"g"_s, FieldKind::Time)});
    QTest::newRow("nested") << Field(FieldBuilder(u"h"_s, FieldKind::List).element(inner));
}

void FieldTest::fieldsTravel()
{
    QFETCH(Field, field);
    const Field copy = Field::fromJson(field.toJson());
    QCOMPARE(copy.toJson(), field.toJson());
    QCOMPARE(toString(copy.kind), toString(field.kind));
    QCOMPARE(copy.minimum, field.minimum);
    QCOMPARE(copy.defaultValue, field.defaultValue);
    QCOMPARE(copy.element.size(), field.element.size());
    QVERIFY(copy.onDelete == field.onDelete);
    QCOMPARE(copy.indexed, field.indexed);
}

void FieldTest::leavesOutWhatIsDefault()
{
    QCOMPARE(Field(u"x"_s, FieldKind::Bool).toJson(), (QJsonObject{{"name", "x"}, {"kind", "bool"}, {"label", ""}}));
}

void FieldTest::readsAnything()
{
    const Field field = Field::fromJson({{"kind", "matrix"}, {"choices", 3}, {"element", QJsonArray()}});
    QCOMPARE(toString(field.kind), toString(FieldKind::Text));
    QVERIFY(field.choices.isEmpty());
}

void FieldTest::methodsTravel()
{
    const Method method{.name = u"vm.start"_s,
                        .label = u"Start"_s,
                        .help = u"Starts it."_s,
                        .parameters = {FieldBuilder(u"id"_s, FieldKind::Reference).required()},
                        .answer = Method::Answer::Task,
                        .changes = true,
                        .destructive = true,
                        .beforeSignIn = false};
    const Method copy = Method::fromJson(method.toJson());
    QCOMPARE(copy.toJson(), method.toJson());
    QCOMPARE(copy.answer, Method::Answer::Task);
    QVERIFY(copy.parameters.first().required);
    QVERIFY(!method.toJson().contains("beforeSignIn"));
}

void FieldTest::typesTravel()
{
    ResourceType type(u"vm"_s, "Virtual machine", "Virtual machines");
    type.add(u"name"_s, FieldKind::Text).label("Name").required();
    type.add(u"host"_s, FieldKind::Text);
    type.makeReference(u"host"_s, u"host"_s);
    const ResourceType copy = ResourceType::fromJson(type.toJson());
    QCOMPARE(copy.toJson(), type.toJson());
    QCOMPARE(copy.label(), u"Virtual machine"_s);
    QCOMPARE(copy.field(u"host"_s)->target, u"host"_s);
}

void FieldTest::typesFindFields()
{
    ResourceType type(u"vm"_s, "", "");
    type.add(u"name"_s, FieldKind::Text);
    QVERIFY(type.field(u"name"_s));
    QVERIFY(!type.field(u"Name"_s));
    QVERIFY(!type.field(u""_s));
}

void FieldTest::registryKeepsTypes()
{
    penstock::TypeRegistry registry;
    registry.add(ResourceType(u"vm"_s, "", ""));
    registry.add(ResourceType(u"host"_s, "", ""));
    registry.add(ResourceType(u"vm"_s, "again", ""));
    QCOMPARE(registry.names(), (QStringList{u"host"_s, u"vm"_s}));
    QCOMPARE(registry.find(u"vm"_s)->label(), u"again"_s);
    registry.remove(u"vm"_s);
    QVERIFY(!registry.find(u"vm"_s));
}

void FieldTest::relationsHaveNames()
{
    penstock::TypeRegistry registry;
    ResourceType vm(u"vm"_s, "Machine", "Machines");
    vm.add(u"host"_s, FieldKind::Reference).target(u"host"_s).parent().reverse(u"machines"_s, "Machines");
    vm.add(u"home"_s, FieldKind::Reference).target(u"host"_s).onDelete(penstock::OnDelete::Clear);
    ResourceType network(u"network"_s, "Network", "Networks");
    network.add(u"host"_s, FieldKind::Reference).target(u"host"_s);
    registry.add(vm);
    registry.add(network);
    QCOMPARE(registry.relationsTo(u"host"_s).size(), 3);
    QVERIFY(registry.relationsTo(u"vm"_s).isEmpty());
    QCOMPARE(registry.relation(u"host"_s, u"machines"_s)->field, u"host"_s);
    QVERIFY(registry.relation(u"host"_s, u"machines"_s)->onDelete == penstock::OnDelete::Cascade);
    QCOMPARE(registry.relation(u"host"_s, u"vm"_s)->field, u"home"_s);
    QCOMPARE(registry.relation(u"host"_s, u"network"_s)->label, u"Networks"_s);
    QVERIFY(!registry.relation(u"host"_s, u"image"_s));
}

void FieldTest::describesParents()
{
    penstock::TypeRegistry registry;
    ResourceType vm(u"vm"_s, "Machine", "Machines");
    vm.add(u"host"_s, FieldKind::Reference).target(u"host"_s).parent().reverse(u"machines"_s, "Machines");
    registry.add(vm);
    const ResourceType host(u"host"_s, "Host", "Hosts");
    QCOMPARE(registry.describe(vm).value("parent"_L1).toString(), u"host"_s);
    QCOMPARE(registry.describe(host).value("relations"_L1).toArray(),
             (QJsonArray{QJsonObject{{"name", "machines"}, {"label", "Machines"}, {"type", "vm"}, {"field", "host"}}}));
    QVERIFY(!registry.describe(host).contains("parent"_L1));
}

void FieldTest::tagsAreSwitchedOnOnce()
{
    ResourceType type(u"x"_s, "X", "Xs");
    QVERIFY(!type.isTagged());
    type.makeTagged();
    type.makeTagged();
    QCOMPARE(type.fields().size(), 1);
    QVERIFY(ResourceType::fromJson(type.toJson()).isTagged());
}

void FieldTest::attributesComeAndGo()
{
    ResourceType type(u"x"_s, "X", "Xs");
    type.add(u"name"_s, FieldKind::Text);
    type.addAttributes(u"backup"_s, {FieldBuilder(u"schedule"_s, FieldKind::Text).required()});
    QVERIFY(type.field(u"backup.schedule"_s));
    QVERIFY(!type.field(u"backup.schedule"_s)->required);
    type.removeAttributes(u"back"_s);
    QCOMPARE(type.fields().size(), 2);
    type.removeAttributes(u"backup"_s);
    QCOMPARE(type.fields().size(), 1);
}

void FieldTest::secretsStayInside()
{
    ResourceType type(u"x"_s, "X", "Xs");
    type.add(u"name"_s, FieldKind::Text);
    const QJsonObject object{{"name", "a"}, {"key", "k"}, {"users", QJsonArray{QJsonObject{{"n", 1}, {"key", "k"}}}}};
    QCOMPARE(type.withoutSecrets(object), object);
    type.add(u"key"_s, FieldKind::Secret);
    type.add(u"users"_s, FieldKind::List)
        .element(FieldBuilder(u"user"_s, FieldKind::Object)
                     .members({Field(u"n"_s, FieldKind::Integer), Field(u"key"_s, FieldKind::Secret)}));
    QCOMPARE(type.withoutSecrets(object),
             (QJsonObject{{"name", "a"}, {"users", QJsonArray{QJsonObject{{"n", 1}}}}}));
}

QTEST_GUILESS_MAIN(FieldTest)
#include "fieldtest.moc"
