// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/openrpc.h"
#include "service/reference/gaps.h"
#include "service/service.h"
#include "shared/model/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// The whole service, described for other programs: the structure is the one OpenRPC 1.2.6 publishes.
class OpenRpcTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_service.reset(); }
    void hasTheFixedMembers();
    void methodsAreComplete();
    void parametersAreDescribed();
    void errorsHaveNumbersOfTheirOwn();
    void schemasUseKnownWords();
    void answersPointAtTypes();
    void everyMethodSaysWhatItAnswers();
    void everythingHasLabelAndHelp();
    void eventsAreDescribed();
    void gapsAreFound();
    void referencesNameTheirType();
    void rulesBecomeWordsOfJsonSchema();
    void secretsAreNotInAnswers();

private:
    void checkSchema(const QJsonObject &schema, const QString &path);
    [[nodiscard]] QJsonArray methods() const { return m_document.value("methods"_L1).toArray(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Service> m_service;
    QJsonObject m_document;
};

void OpenRpcTest::initTestCase()
{
    const QString path = m_folder.path();
    m_service = std::make_unique<Service>(
        Options{.runtimeDirectory = path + "/run"_L1, .paths = {.data = path, .images = path, .volumes = path}});
    QVERIFY(m_service->start());
    m_document = openRpcDocument(m_service->methods(), m_service->types(), m_service->events(), u"1.0"_s);
}

void OpenRpcTest::hasTheFixedMembers()
{
    QCOMPARE(m_document.keys(), (QStringList{u"components"_s, u"info"_s, u"methods"_s, u"openrpc"_s}));
    QVERIFY(QRegularExpression(u"^1\\.2\\.\\d+$"_s).match(m_document.value("openrpc"_L1).toString()).hasMatch());
    const QJsonObject info = m_document.value("info"_L1).toObject();
    QVERIFY(!info.value("title"_L1).toString().isEmpty());
    QVERIFY(!info.value("version"_L1).toString().isEmpty());
    QVERIFY(info.value("license"_L1).toObject().contains("name"_L1));
}

void OpenRpcTest::methodsAreComplete()
{
    QStringList names;
    for (const auto &item : methods()) {
        const QJsonObject method = item.toObject();
        names << method.value("name"_L1).toString();
        QVERIFY(!names.last().isEmpty());
        QVERIFY(method.value("params"_L1).isArray());
        QCOMPARE(method.value("paramStructure"_L1).toString(), u"by-name"_s);
        const QJsonObject result = method.value("result"_L1).toObject();
        QVERIFY(!result.value("name"_L1).toString().isEmpty());
        QVERIFY(result.value("schema"_L1).isObject());
        for (const QString &key : method.keys()) {
            const QStringList known{u"name"_s, u"tags"_s, u"summary"_s, u"description"_s, u"params"_s, u"result"_s,
                                    u"deprecated"_s, u"servers"_s, u"errors"_s, u"links"_s, u"paramStructure"_s};
            QVERIFY2(known.contains(key) || key.startsWith("x-"_L1), qPrintable(key));
        }
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.contains(u"rpc.discover"_s) && names.contains(u"vm.create"_s));
}

void OpenRpcTest::parametersAreDescribed()
{
    for (const auto &item : methods()) {
        QStringList names;
        for (const auto &entry : item.toObject().value("params"_L1).toArray()) {
            const QJsonObject parameter = entry.toObject();
            names << parameter.value("name"_L1).toString();
            QVERIFY(!names.last().isEmpty());
            QVERIFY(parameter.value("schema"_L1).isObject());
            QVERIFY(parameter.value("required"_L1).toBool(true));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void OpenRpcTest::errorsHaveNumbersOfTheirOwn()
{
    for (const auto &item : methods()) {
        QSet<int> numbers;
        for (const auto &entry : item.toObject().value("errors"_L1).toArray()) {
            const QJsonObject error = entry.toObject();
            QVERIFY(!error.value("message"_L1).toString().isEmpty());
            const int code = error.value("code"_L1).toInt();
            QVERIFY(code < 0);
            QVERIFY(!numbers.contains(code));
            numbers.insert(code);
        }
    }
}

void OpenRpcTest::checkSchema(const QJsonObject &schema, const QString &path)
{
    static const QStringList words{u"$schema"_s, u"$ref"_s,     u"title"_s,   u"description"_s, u"type"_s,   u"enum"_s,
                                   u"items"_s,   u"properties"_s, u"required"_s, u"additionalProperties"_s, u"minimum"_s,
                                   u"maximum"_s, u"maxLength"_s, u"pattern"_s, u"propertyNames"_s, u"readOnly"_s,
                                   u"writeOnly"_s, u"format"_s, u"default"_s};
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        QVERIFY2(words.contains(member.key()) || member.key().startsWith("x-"_L1), qPrintable(path + u'/' + member.key()));
    }
    if (schema.contains("pattern"_L1)) {
        QVERIFY2(QRegularExpression(schema.value("pattern"_L1).toString()).isValid(), qPrintable(path));
    }
    if (schema.contains("$ref"_L1)) {
        const QString type = schema.value("$ref"_L1).toString().section(u'/', -1);
        QVERIFY2(m_document["components"_L1]["schemas"_L1].toObject().contains(type), qPrintable(path + type));
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        checkSchema(property.value().toObject(), path + u'/' + property.key());
    }
    for (const auto &name : schema.value("required"_L1).toArray()) {
        QVERIFY2(properties.contains(name.toString()), qPrintable(path));
    }
    if (schema.value("items"_L1).isObject()) {
        checkSchema(schema.value("items"_L1).toObject(), path + "/items"_L1);
    }
}

void OpenRpcTest::schemasUseKnownWords()
{
    const QJsonObject schemas = m_document["components"_L1]["schemas"_L1].toObject();
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        checkSchema(schema.value().toObject(), schema.key());
    }
    for (const auto &item : methods()) {
        const QJsonObject method = item.toObject();
        checkSchema(method["result"_L1]["schema"_L1].toObject(), method.value("name"_L1).toString());
        for (const auto &parameter : method.value("params"_L1).toArray()) {
            checkSchema(parameter.toObject().value("schema"_L1).toObject(), method.value("name"_L1).toString());
        }
    }
}

void OpenRpcTest::answersPointAtTypes()
{
    for (const auto &item : methods()) {
        if (item["name"_L1].toString() == "vm.get"_L1) {
            QCOMPARE(item["result"_L1]["schema"_L1]["$ref"_L1].toString(), u"#/components/schemas/vm"_s);
            return;
        }
    }
    QFAIL("vm.get is missing");
}

void OpenRpcTest::everyMethodSaysWhatItAnswers()
{
    for (const Method &method : m_service->methods()) {
        const Method::Shape shape = method.resultShape();
        QVERIFY2(shape != Method::Shape::Undeclared, qPrintable(method.name));
        QCOMPARE(shape == Method::Shape::Object, !method.resultType.isEmpty());
        QVERIFY2(shape != Method::Shape::Object || m_service->types().find(method.resultType), qPrintable(method.name));
        QVERIFY2(shape != Method::Shape::Map || method.result.size() == 1, qPrintable(method.name));
        QVERIFY2(shape == Method::Shape::Members || shape == Method::Shape::Map || method.result.isEmpty(), qPrintable(method.name));
        const Method told = Method::fromJson(method.toJson());
        QVERIFY2(told.resultShape() == shape && told.resultType == method.resultType, qPrintable(method.name));
    }
}

void OpenRpcTest::everythingHasLabelAndHelp()
{
    QCOMPARE(gapsIn(m_service->types().all(), m_service->methods(), m_service->events()), QStringList());
}

void OpenRpcTest::eventsAreDescribed()
{
    const QJsonObject events = m_document["components"_L1]["x-events"_L1].toObject();
    const QJsonObject changed = events["vm/state-changed"_L1]["payload"_L1]["properties"_L1].toObject();
    QCOMPARE(changed.keys(), (QStringList{u"from"_s, u"reason"_s, u"to"_s}));
    QVERIFY(events.contains("task/failed"_L1));
    QVERIFY(events.contains("account/changed"_L1));
}

void OpenRpcTest::gapsAreFound()
{
    ResourceType type(u"x"_s, "X", "Xs");
    type.add(u"a"_s, FieldKind::Object)
        .label("A")
        .help("Help.")
        .members({FieldBuilder(u"b"_s, FieldKind::Text).label("B").help("no sentence")});
    QCOMPARE(gapsIn({type}, {{.name = u"x.y"_s, .label = u"Y"_s, .help = {}}}).size(), 2);
}

void OpenRpcTest::referencesNameTheirType()
{
    const QJsonObject schema = jsonschema::ofType(*m_service->types().find(u"vm"_s));
    QCOMPARE(schema["properties"_L1]["host"_L1]["x-reference"_L1].toString(), u"host"_s);
    QCOMPARE(schema["properties"_L1]["disks"_L1]["items"_L1]["properties"_L1]["volume"_L1]["x-reference"_L1].toString(),
             u"volume"_s);
}

void OpenRpcTest::rulesBecomeWordsOfJsonSchema()
{
    const QJsonObject name = jsonschema::ofField(
        FieldBuilder(u"n"_s, FieldKind::Text).label("N").required().matches(u"[a-z]+"_s, "letters").maximumLength(9));
    QCOMPARE(name, (QJsonObject{{"type", "string"}, {"title", "N"}, {"pattern", "^(?:[a-z]+)$"}, {"maxLength", 9}}));
    const QJsonObject count = jsonschema::ofField(FieldBuilder(u"c"_s, FieldKind::Integer).range(1, 8).byDefault(2));
    QCOMPARE(count, (QJsonObject{{"type", QJsonArray{"integer", "null"}}, {"minimum", 1}, {"maximum", 8}, {"default", 2}}));
    const QJsonObject state = jsonschema::ofField(FieldBuilder(u"s"_s, FieldKind::Enumeration).choices({{u"on"_s, u"On"_s}}));
    QCOMPARE(state.value("enum"_L1).toArray(), (QJsonArray{"on", QJsonValue()}));
}

void OpenRpcTest::secretsAreNotInAnswers()
{
    ResourceType type(u"x"_s, "X", "Xs");
    type.add(u"key"_s, FieldKind::Secret);
    QVERIFY(!jsonschema::ofType(type).value("properties"_L1).toObject().contains("key"_L1));
    QVERIFY(jsonschema::ofField(*type.field(u"key"_s)).value("writeOnly"_L1).toBool());
}

QTEST_GUILESS_MAIN(OpenRpcTest)
#include "openrpctest.moc"
