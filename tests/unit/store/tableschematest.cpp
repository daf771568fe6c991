// SPDX-License-Identifier: Apache-2.0
#include "service/store/queryplan.h"
#include "service/store/tableschema.h"
#include "shared/model/deletionfields.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Tables follow the model by themselves, as long as nothing changes its form.
class TableSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void cleanup() { m_store.reset(); }
    void newFieldsAreAdded();
    void changedKindsAreRefused();
    void formerIndexesGiveWay();
    void sortedPagesUseTheIndex();
    void countsUseNothingButAnIndex();
    void uniqueValuesAreEnforced();
    void uniqueWithinTheParent();
    void observedObjectsMayRepeat();
    void formerDuplicatesStay();
    void attributesComeAndGo();
    void attributesAreIndexed();
    void unknownTypesGetNoAttributes();
    void secretsInsideOfOthersAreRefused_data();
    void secretsInsideOfOthersAreRefused();
    void fieldsOfATypeAreToldOf();

private:
    std::unique_ptr<StoreFixture> m_store;
};

void TableSchemaTest::newFieldsAreAdded()
{
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    QVERIFY(m_store->open());
    ResourceType more = hostType();
    more.add(u"cpus"_s, FieldKind::Integer).indexed();
    QVERIFY(m_store->repository().addType(more));
    QVERIFY(m_store->repository().update(u"host"_s, u"a"_s, {{"cpus", 4}}));
    QCOMPARE(m_store->repository().find(u"host"_s, u"a"_s)->value("cpus"_L1).toInt(), 4);
    // the former version of the service goes on with it
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(hostType()));
    QCOMPARE(m_store->repository().find(u"host"_s, u"a"_s)->value("name"_L1).toString(), u"x"_s);
}

void TableSchemaTest::changedKindsAreRefused()
{
    QVERIFY(m_store->repository().addType(hostType()));
    ResourceType changed(u"host"_s, "Host", "Hosts");
    changed.add(u"name"_s, FieldKind::Integer);
    const auto refused = m_store->repository().addType(changed);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
}

void TableSchemaTest::formerIndexesGiveWay()
{
    QVERIFY(m_store->database().write(u"CREATE TABLE vm (id TEXT PRIMARY KEY, version INTEGER NOT NULL, host TEXT) STRICT"_s));
    QVERIFY(m_store->database().write(u"CREATE INDEX vm_host ON vm (host)"_s));
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(m_store->column(u"SELECT sql FROM sqlite_master WHERE name = 'vm_host'"_s).first().contains("\"id\""_L1));
}

void TableSchemaTest::sortedPagesUseTheIndex()
{
    QVERIFY(m_store->repository().addType(machineType()));
    const QString plan = m_store->database()
                             .read(u"EXPLAIN QUERY PLAN SELECT id, version FROM vm WHERE (host, id) > ('a', 'b') ORDER BY host, id LIMIT 5"_s)
                             ->first()
                             .last()
                             .toString();
    QVERIFY2(plan.contains("vm_host"_L1), qPrintable(plan));
}

/// Also without what is in the bin, as every list is counted.
void TableSchemaTest::countsUseNothingButAnIndex()
{
    ResourceType type(u"thing"_s, "Thing", "Things");
    type.add(u"name"_s, FieldKind::Text).indexed();
    type.add(u"path"_s, FieldKind::Text).indexed();
    type.add(u"state"_s, FieldKind::Enumeration).choices({{u"on"_s, u"On"_s}}).indexed();
    type.add(u"size"_s, FieldKind::Integer);
    deletionfields::addBin(type);
    QVERIFY(m_store->repository().addType(type));
    QCOMPARE(tableschema::carried(type, u"name"_s), (QStringList{u"state"_s, u"discarded"_s}));
    QCOMPARE(tableschema::carried(type, u"state"_s), QStringList{u"discarded"_s});
    QCOMPARE(tableschema::carried(type, u"path"_s) + tableschema::carried(type, u"size"_s) + tableschema::carried(type, u"id"_s), QStringList());
    Condition present = whereEqual(u"discarded"_s, {});
    present.op = Condition::Operator::IsNull;
    const Condition on = bothOf(whereEqual(u"state"_s, u"on"_s), present);
    const TypeRegistry &types = m_store->repository().types();
    const auto groups = Aggregation::fromJson(types, type, {{"where", "discarded is null"}, {"by", QJsonArray{"state"}}, {"functions", QJsonArray{"count"}}});
    QVERIFY(groups);
    QString plans;
    const RowReader reader([&](const QString &sql, const QList<QVariant> &values, const RowReader::Take &) -> Result<void> {
        const auto rows = m_store->database().read(u"EXPLAIN QUERY PLAN "_s + sql, values);
        for (const auto &row : rows ? *rows : QList<QList<QVariant>>()) {
            const QString step = row.last().toString();
            plans += step.contains(u" o "_s) ? step + u'\n' : QString();
        }
        return {};
    });
    for (const SqlStatement &statement : {countStatement(type, present), countStatement(type, on)}) {
        (void)reader(statement.sql, statement.values);
    }
    (void)AggregationPlan::of(type, *groups).run(reader);
    QCOMPARE(plans.count(u"USING COVERING INDEX"_s), 3);
}

void TableSchemaTest::uniqueValuesAreEnforced()
{
    Repository &repository = m_store->repository();
    QVERIFY(repository.addType(hostType()));
    QVERIFY(repository.insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    QVERIFY(repository.insert(u"host"_s, {{"id", "b"}, {"name", ""}}));
    QVERIFY(repository.insert(u"host"_s, {{"id", "c"}, {"name", ""}}));
    const auto refused = repository.insert(u"host"_s, {{"id", "d"}, {"name", "x"}});
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::AlreadyExists);
    QCOMPARE(refused.error().field, u"name"_s);
    QVERIFY(!repository.update(u"host"_s, u"b"_s, {{"name", "x"}}));
}

void TableSchemaTest::uniqueWithinTheParent()
{
    Repository &repository = m_store->repository();
    QVERIFY(repository.addType(machineType()));
    QVERIFY(repository.insert(u"vm"_s, {{"id", "a"}, {"name", "x"}, {"host", "1"}}));
    QVERIFY(repository.insert(u"vm"_s, {{"id", "b"}, {"name", "x"}, {"host", "2"}}));
    const auto refused = repository.insert(u"vm"_s, {{"id", "c"}, {"name", "x"}, {"host", "1"}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"name"_s);
}

void TableSchemaTest::observedObjectsMayRepeat()
{
    ResourceType type = hostType();
    type.makeObserved();
    QVERIFY(m_store->repository().addType(type));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "b"}, {"name", "x"}}));
}

void TableSchemaTest::formerDuplicatesStay()
{
    ResourceType former(u"host"_s, "Host", "Hosts");
    former.add(u"name"_s, FieldKind::Text);
    QVERIFY(m_store->repository().addType(former));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    QVERIFY(m_store->repository().insert(u"host"_s, {{"id", "b"}, {"name", "x"}}));
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(m_store->repository().remove(u"host"_s, u"b"_s));
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(!m_store->repository().insert(u"host"_s, {{"id", "c"}, {"name", "x"}}));
}

void TableSchemaTest::attributesComeAndGo()
{
    Repository &repository = m_store->repository();
    QVERIFY(repository.addType(hostType()));
    QVERIFY(repository.insert(u"host"_s, {{"id", "a"}, {"name", "x"}}));
    const Field schedule = FieldBuilder(u"schedule"_s, FieldKind::Text).label("Schedule").help("When.");
    QVERIFY(repository.addAttributes(u"host"_s, u"backup"_s, {schedule}));
    QVERIFY(repository.types().find(u"host"_s)->field(u"backup.schedule"_s));
    QVERIFY(repository.update(u"host"_s, u"a"_s, {{"backup.schedule", "daily"}}));
    QCOMPARE(repository.find(u"host"_s, u"a"_s)->value("backup.schedule"_L1).toString(), u"daily"_s);
    QCOMPARE(*repository.count(u"host"_s, whereEqual(u"backup.schedule"_s, u"daily"_s)), 1);
    repository.removeAttributes(u"host"_s, u"backup"_s);
    QVERIFY(!repository.find(u"host"_s, u"a"_s)->contains("backup.schedule"_L1));
    QVERIFY(repository.addAttributes(u"host"_s, u"backup"_s, {schedule}));
    QCOMPARE(repository.find(u"host"_s, u"a"_s)->value("backup.schedule"_L1).toString(), u"daily"_s);
}

void TableSchemaTest::attributesAreIndexed()
{
    Repository &repository = m_store->repository();
    QVERIFY(repository.addType(hostType()));
    QVERIFY(repository.addAttributes(u"host"_s, u"cost"_s, {FieldBuilder(u"centre"_s, FieldKind::Text).indexed()}));
    QCOMPARE(m_store->column(u"SELECT count(*) FROM sqlite_master WHERE name = 'host_cost.centre'"_s), QStringList{u"1"_s});
}

void TableSchemaTest::unknownTypesGetNoAttributes()
{
    QVERIFY(!m_store->repository().addAttributes(u"nothing"_s, u"backup"_s, {}));
}

void TableSchemaTest::secretsInsideOfOthersAreRefused_data()
{
    QTest::addColumn<Field>("field");
    const Field secret = Field(u"key"_s, FieldKind::Secret);
    const Field object = FieldBuilder(u"access"_s, FieldKind::Object).members({Field(u"user"_s, FieldKind::Text), secret});
    QTest::newRow("in an object") << object;
    QTest::newRow("in a list") << Field(FieldBuilder(u"access"_s, FieldKind::List).element(secret));
    QTest::newRow("in an object of a list") << Field(FieldBuilder(u"access"_s, FieldKind::List).element(object));
    QTest::newRow("under free names") << Field(FieldBuilder(u"access"_s, FieldKind::Object).element(secret));
}

void TableSchemaTest::secretsInsideOfOthersAreRefused()
{
    QFETCH(Field, field);
    Repository &repository = m_store->repository();
    ResourceType box(u"box"_s, "Box", "Boxes");
    box.add(field.name, field.kind).members(field.members);
    for (const Field &element : field.element) {
        box.add(u"more"_s, field.kind).element(element);
    }
    const auto refused = repository.addType(box);
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().code), u"invalidArgument"_s);
    QVERIFY(!refused.error().fix.isEmpty());
    QVERIFY(!repository.types().find(u"box"_s));
    QVERIFY(repository.addType(hostType()));
    const auto attribute = repository.addAttributes(u"host"_s, u"backup"_s, {field});
    QVERIFY(!attribute);
    QCOMPARE(attribute.error().field, u"backup.access"_s);
    QVERIFY(!repository.types().find(u"host"_s)->field(u"backup.access"_s));
    QVERIFY(repository.addAttributes(u"host"_s, u"backup"_s, {Field(u"key"_s, FieldKind::Secret)}));
}

void TableSchemaTest::fieldsOfATypeAreToldOf()
{
    Repository &repository = m_store->repository();
    QVERIFY(repository.addType(hostType()));
    QStringList told;
    connect(&repository, &Repository::fieldsChanged, this, [&](const QString &type) { told << type; });
    QVERIFY(repository.addAttributes(u"host"_s, u"backup"_s, {FieldBuilder(u"level"_s, FieldKind::Integer).unique()}));
    QVERIFY(repository.insert(u"host"_s, {{"id", "a"}, {"name", "x"}, {"backup.level", 1}}));
    const auto taken = repository.insert(u"host"_s, {{"id", "b"}, {"name", "y"}, {"backup.level", 1}});
    QVERIFY(!taken);
    QCOMPARE(taken.error().field, u"backup.level"_s);
    repository.removeAttributes(u"host"_s, u"backup"_s);
    QCOMPARE(told, (QStringList{u"host"_s, u"host"_s}));
}

QTEST_GUILESS_MAIN(TableSchemaTest)
#include "tableschematest.moc"
