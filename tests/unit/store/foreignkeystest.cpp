// SPDX-License-Identifier: Apache-2.0
#include "service/store/foreignkeys.h"
#include "tests/unit/store/storefixture.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// References lead somewhere, and deleting follows them.
class ForeignKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void referencesAreEnforced();
    void emptyReferencesAreAllowed();
    void unknownTargetsAreNotEnforced();
    void keysFollowThePlugins();
    void oldDataIsCheckedFirst();
    void rebuildingKeepsEverything();
    void cascades();
    void clears();
    void refuses();
    void belongingToEachOther();
    void tellsWhatWentWithIt();

private:
    [[nodiscard]] Result<void> add(const QString &type, const QJsonObject &object)
    {
        return m_store->repository().insert(type, object);
    }
    void addTypes();

    std::unique_ptr<StoreFixture> m_store;
};

void ForeignKeysTest::init()
{
    m_store = std::make_unique<StoreFixture>();
}

void ForeignKeysTest::cleanup()
{
    m_store.reset();
}

void ForeignKeysTest::addTypes()
{
    Repository &repository = m_store->repository();
    ResourceType image(u"image"_s, "Image", "Images");
    image.add(u"name"_s, FieldKind::Text).unique();
    ResourceType pool(u"pool"_s, "Pool", "Pools");
    pool.add(u"name"_s, FieldKind::Text);
    QVERIFY(repository.addType(machineType())); // before those it refers to
    QVERIFY(repository.addType(hostType()));
    QVERIFY(repository.addType(image));
    QVERIFY(repository.addType(pool));
    QVERIFY(repository.linkTypes());
    QVERIFY(add(u"host"_s, {{"id", "h"}, {"name", "kvm-1"}}));
    QVERIFY(add(u"image"_s, {{"id", "i"}, {"name", "debian"}}));
    QVERIFY(add(u"pool"_s, {{"id", "p"}, {"name", "lab"}}));
}

void ForeignKeysTest::referencesAreEnforced()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "h"}}));
    const auto refused = add(u"vm"_s, {{"id", "2"}, {"host", "nowhere"}});
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QVERIFY(!m_store->repository().update(u"vm"_s, u"1"_s, {{"image", "nothing"}}));
    QVERIFY(m_store->database().commit());
    QCOMPARE(m_store->column(u"SELECT id FROM vm"_s), QStringList{u"1"_s});
}

void ForeignKeysTest::emptyReferencesAreAllowed()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", ""}, {"image", QJsonValue()}}));
    QVERIFY(m_store->repository().find(u"vm"_s, u"1"_s)->value("host"_L1).isNull());
    const qint64 version = m_store->repository().find(u"vm"_s, u"1"_s)->value("version"_L1).toInteger();
    QVERIFY(m_store->repository().update(u"vm"_s, u"1"_s, {{"image", ""}}));
    QCOMPARE(m_store->repository().find(u"vm"_s, u"1"_s)->value("version"_L1).toInteger(), version);
}

void ForeignKeysTest::unknownTargetsAreNotEnforced()
{
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(m_store->repository().linkTypes());
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "elsewhere"}}));
}

void ForeignKeysTest::keysFollowThePlugins()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "h"}}));
    QVERIFY(m_store->open());
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(m_store->repository().linkTypes());
    QVERIFY(add(u"vm"_s, {{"id", "2"}, {"host", "elsewhere"}}));
    QCOMPARE(m_store->column(u"SELECT id FROM vm ORDER BY id"_s), (QStringList{u"1"_s, u"2"_s}));
}

void ForeignKeysTest::oldDataIsCheckedFirst()
{
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "h"}, {"image", "gone"}, {"pool", "gone"}}));
    QVERIFY(m_store->database().write(u"UPDATE vm SET host = ''"_s));
    ResourceType image(u"image"_s, "Image", "Images");
    ResourceType pool(u"pool"_s, "Pool", "Pools");
    QVERIFY(m_store->repository().addType(image));
    QVERIFY(m_store->repository().addType(pool));
    QVERIFY(m_store->repository().addType(hostType()));
    const auto broken = foreignkeys::link(m_store->database(), m_store->repository().types());
    QVERIFY(broken);
    QCOMPARE(broken->size(), 1); // the image may be cleared; what a pool was, nobody knows
    QCOMPARE(broken->first().field, u"pool"_s);
    QCOMPARE(broken->first().ids, QStringList{u"1"_s});
    const QJsonObject machine = *m_store->repository().find(u"vm"_s, u"1"_s);
    QVERIFY(machine.value("image"_L1).isNull());
    QVERIFY(machine.value("host"_L1).isNull());
    QCOMPARE(machine.value("pool"_L1).toString(), u"gone"_s);
    QCOMPARE(QDir(m_store->folder() + "/backups"_L1).entryList(QDir::Files).size(), 1);
    QVERIFY(!add(u"vm"_s, {{"id", "2"}, {"image", "nothing"}}));
}

void ForeignKeysTest::rebuildingKeepsEverything()
{
    Database &database = m_store->database();
    QVERIFY(m_store->repository().addType(machineType()));
    QVERIFY(database.write(u"ALTER TABLE vm ADD COLUMN \"backup.schedule\" TEXT"_s));
    QVERIFY(database.write(u"INSERT INTO vm (rowid, id, version, name, \"backup.schedule\") VALUES (7, 'a', 3, 'x', 'daily')"_s));
    QVERIFY(database.write(u"CREATE TRIGGER note AFTER INSERT ON vm BEGIN SELECT 1; END"_s));
    const QStringList before = m_store->column(
        u"SELECT sql FROM sqlite_master WHERE type <> 'table' AND tbl_name = 'vm' AND sql IS NOT NULL ORDER BY name"_s);
    QVERIFY(m_store->repository().addType(hostType()));
    QVERIFY(m_store->repository().linkTypes());
    QCOMPARE(m_store->column(u"SELECT rowid || version || \"backup.schedule\" FROM vm"_s), QStringList{u"73daily"_s});
    const QStringList after = m_store->column(
        u"SELECT sql FROM sqlite_master WHERE type <> 'table' AND tbl_name = 'vm' AND sql IS NOT NULL ORDER BY name"_s);
    QCOMPARE(after, before);
    QCOMPARE(m_store->column(u"SELECT \"table\" FROM pragma_foreign_key_list('vm')"_s), QStringList{u"host"_s});
    QCOMPARE(m_store->column(u"SELECT count(*) FROM sqlite_master WHERE name IN ('vm', 'host') AND sql LIKE '%STRICT'"_s), QStringList{u"2"_s});
}

void ForeignKeysTest::cascades()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "h"}}));
    QVERIFY(add(u"vm"_s, {{"id", "2"}}));
    QVERIFY(m_store->repository().remove(u"host"_s, u"h"_s));
    QCOMPARE(m_store->column(u"SELECT id FROM vm"_s), QStringList{u"2"_s});
}

void ForeignKeysTest::clears()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"image", "i"}}));
    QVERIFY(m_store->repository().remove(u"image"_s, u"i"_s));
    QVERIFY(m_store->repository().find(u"vm"_s, u"1"_s)->value("image"_L1).isNull());
}

void ForeignKeysTest::refuses()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"name", "web"}, {"pool", "p"}, {"image", "i"}}));
    const auto refused = m_store->repository().remove(u"pool"_s, u"p"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Conflict);
    QVERIFY(refused.error().plain().contains("web"_L1));
    QVERIFY(m_store->repository().find(u"pool"_s, u"p"_s));
}

void ForeignKeysTest::belongingToEachOther()
{
    ResourceType pair(u"pair"_s, "Pair", "Pairs");
    pair.add(u"other"_s, FieldKind::Reference).target(u"pair"_s).onDelete(OnDelete::Clear);
    QVERIFY(m_store->repository().addType(pair));
    QVERIFY(m_store->repository().linkTypes());
    QVERIFY(add(u"pair"_s, {{"id", "a"}}));
    QVERIFY(add(u"pair"_s, {{"id", "b"}, {"other", "a"}}));
    QVERIFY(m_store->repository().update(u"pair"_s, u"a"_s, {{"other", "b"}}));
    QVERIFY(m_store->repository().remove(u"pair"_s, u"a"_s));
    QVERIFY(m_store->repository().find(u"pair"_s, u"b"_s)->value("other"_L1).isNull());
    QVERIFY(m_store->repository().update(u"pair"_s, u"b"_s, {{"other", "b"}}));
    QVERIFY(m_store->repository().remove(u"pair"_s, u"b"_s));
    QVERIFY(m_store->column(u"SELECT id FROM pair"_s).isEmpty());
}

void ForeignKeysTest::tellsWhatWentWithIt()
{
    addTypes();
    QVERIFY(add(u"vm"_s, {{"id", "1"}, {"host", "h"}, {"image", "i"}}));
    QVERIFY(m_store->database().commit());
    QStringList told;
    connect(&m_store->repository(), &Repository::committed, this, [&told](const QList<Change> &changes) {
        for (const Change &change : changes) {
            told << change.type + QString::number(static_cast<int>(change.kind));
        }
    });
    QVERIFY(m_store->repository().remove(u"image"_s, u"i"_s));
    QVERIFY(m_store->repository().remove(u"host"_s, u"h"_s));
    QVERIFY(m_store->database().commit());
    QCOMPARE(told, (QStringList{u"vm1"_s, u"image2"_s, u"vm2"_s, u"host2"_s}));
}

QTEST_GUILESS_MAIN(ForeignKeysTest)
#include "foreignkeystest.moc"
