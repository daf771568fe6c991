// SPDX-License-Identifier: Apache-2.0
#include "service/store/objectcache.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Objects that are kept in memory are always those that are in the database.
class ObjectCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isWhatARead_data();
    void isWhatARead();
    void undoneChangesAreForgotten();
    void lostTransactionsAreForgotten();
    void seesWhatOthersWrite();
    void followsTheModel();
    void isBounded();
    void agreesWithTheTable();

private:
    static ResourceType thing()
    {
        ResourceType type(u"thing"_s, "Thing", "Things");
        type.add(u"name"_s, FieldKind::Text);
        type.add(u"on"_s, FieldKind::Bool);
        type.add(u"size"_s, FieldKind::Integer);
        type.add(u"share"_s, FieldKind::Real);
        type.add(u"list"_s, FieldKind::List).element(Field(u"item"_s, FieldKind::Text));
        type.add(u"parts"_s, FieldKind::Object);
        type.add(u"key"_s, FieldKind::Secret);
        type.add(u"when"_s, FieldKind::Time);
        type.add(u"other"_s, FieldKind::Reference).target(u"thing"_s).onDelete(OnDelete::Clear);
        return type;
    }
    [[nodiscard]] Repository &repository() { return m_store->repository(); }
    [[nodiscard]] QJsonObject known(const QString &id) { return repository().find(u"thing"_s, id).value_or(QJsonObject()); }
    /// Past the memory.
    [[nodiscard]] QJsonObject stored(const QString &id)
    {
        const auto objects = repository().all(u"thing"_s, whereEqual(u"id"_s, id));
        return objects && !objects->isEmpty() ? objects->first() : QJsonObject();
    }

    std::unique_ptr<StoreFixture> m_store;
};

void ObjectCacheTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(repository().addType(thing()));
    QVERIFY(repository().linkTypes());
    const auto secrets = SecretBox::open(m_store->database(), m_store->folder() + "/secret.key"_L1);
    QVERIFY(secrets);
    repository().setSecretBox(*secrets);
}

void ObjectCacheTest::isWhatARead_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("usual") << QJsonObject{{"name", "a"}, {"on", true}, {"size", 7}, {"share", 0.5}, {"list", QJsonArray{"x", "y"}},
                                          {"parts", QJsonObject{{"a", QJsonArray{1, 2.5, true}}}}, {"when", "2026-01-01T00:00:00.000Z"}};
    QTest::newRow("empty") << QJsonObject{{"name", ""}, {"on", false}, {"size", 0}, {"share", 0}, {"list", QJsonArray()},
                                          {"parts", QJsonObject()}, {"key", ""}, {"when", ""}, {"other", ""}};
    QTest::newRow("null text") << QJsonObject{{"name", QString()}, {"other", QString()}};
    QTest::newRow("absent") << QJsonObject{{"name", QJsonValue()}, {"size", QJsonValue()}, {"parts", QJsonValue()}};
    QTest::newRow("large") << QJsonObject{{"size", (qint64(1) << 60) + 1}, {"share", 1e300}, {"name", u"缓存 𝄞 \" \\ \n"_s}};
    QTest::newRow("other forms") << QJsonObject{{"on", "yes"}, {"size", 2.0}, {"share", 3}, {"list", "x"}, {"parts", 1}, {"name", 5}};
    QTest::newRow("secret") << QJsonObject{{"key", "open sesame"}};
    QTest::newRow("more than it has") << QJsonObject{{"name", "a"}, {"unknown", 1}};
}

void ObjectCacheTest::isWhatARead()
{
    QFETCH(QJsonObject, values);
    QJsonObject object = values;
    object.insert("id"_L1, "a");
    QVERIFY(repository().insert(u"thing"_s, object));
    QCOMPARE(known(u"a"_s), stored(u"a"_s));
    QVERIFY(repository().insert(u"thing"_s, {{"id", "b"}, {"name", "before"}, {"size", 3}, {"on", true}}));
    QVERIFY(repository().update(u"thing"_s, u"b"_s, values));
    QCOMPARE(known(u"b"_s), stored(u"b"_s));
    QVERIFY(m_store->database().commit());
    QCOMPARE(known(u"a"_s), stored(u"a"_s));
    QVERIFY(repository().remove(u"thing"_s, u"a"_s));
    QCOMPARE(known(u"a"_s), QJsonObject());
}

void ObjectCacheTest::undoneChangesAreForgotten()
{
    QVERIFY(repository().insert(u"thing"_s, {{"id", "a"}, {"name", "first"}}));
    QVERIFY(repository().insert(u"thing"_s, {{"id", "b"}, {"name", "second"}, {"other", "a"}}));
    const auto work = [&]() -> Result<void> {
        (void)repository().update(u"thing"_s, u"b"_s, {{"name", "undone"}});
        (void)repository().remove(u"thing"_s, u"a"_s);
        (void)repository().insert(u"thing"_s, {{"id", "c"}});
        return failure(ErrorCode::Cancelled, {});
    };
    const auto unchanged = [&] {
        QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue("first"));
        QCOMPARE(known(u"b"_s), stored(u"b"_s));
        QCOMPARE(known(u"b"_s).value("version"_L1), QJsonValue(1));
        QCOMPARE(known(u"c"_s), QJsonObject());
    };
    QVERIFY(!repository().atomically(work));
    unchanged();
    QVERIFY(!repository().rehearse(work));
    unchanged();
    QVERIFY(!m_store->database().atomically(work)); // not by the repository
    unchanged();
}

void ObjectCacheTest::lostTransactionsAreForgotten()
{
    QVERIFY(repository().insert(u"thing"_s, {{"id", "a"}, {"name", "first"}}));
    QVERIFY(repository().insert(u"thing"_s, {{"id", "b"}}));
    QVERIFY(m_store->database().commit());
    bool fails = true;
    m_store->database().beforeCommit([&]() { return fails ? Result<void>(failure(ErrorCode::Internal, {})) : Result<void>(); });
    QVERIFY(repository().update(u"thing"_s, u"a"_s, {{"name", "lost"}}));
    QVERIFY(repository().remove(u"thing"_s, u"b"_s));
    QVERIFY(repository().insert(u"thing"_s, {{"id", "c"}}));
    QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue("lost"));
    QVERIFY(!m_store->database().commit());
    fails = false;
    QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue("first"));
    QCOMPARE(known(u"b"_s), stored(u"b"_s));
    QVERIFY(!known(u"b"_s).isEmpty());
    QCOMPARE(known(u"c"_s), QJsonObject());
}

void ObjectCacheTest::seesWhatOthersWrite()
{
    QVERIFY(repository().insert(u"thing"_s, {{"id", "a"}, {"name", "first"}}));
    QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue("first"));
    Database &database = m_store->database();
    QVERIFY(database.write(u"UPDATE \"thing\" SET \"name\" = 'second' WHERE \"id\" = ?"_s, {u"a"_s}));
    QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue("second"));
    for (const QString &name : {u"third"_s, u"fourth"_s}) { // prepared once
        QVERIFY(database.write(u"UPDATE thing SET name = ?"_s, {name}));
        QCOMPARE(known(u"a"_s).value("name"_L1), QJsonValue(name));
    }
    QVERIFY(database.write(u"DELETE FROM thing"_s));
    QCOMPARE(known(u"a"_s), QJsonObject());
}

void ObjectCacheTest::followsTheModel()
{
    QVERIFY(repository().insert(u"thing"_s, {{"id", "a"}, {"name", "first"}}));
    QVERIFY(!known(u"a"_s).contains("plugin.size"_L1));
    QVERIFY(repository().addAttributes(u"thing"_s, u"plugin"_s, {Field(u"size"_s, FieldKind::Integer)}));
    QVERIFY(known(u"a"_s).contains("plugin.size"_L1));
    QVERIFY(repository().update(u"thing"_s, u"a"_s, {{"plugin.size", 4}}));
    repository().removeAttributes(u"thing"_s, u"plugin"_s);
    QVERIFY(!known(u"a"_s).contains("plugin.size"_L1));
    QCOMPARE(known(u"a"_s), stored(u"a"_s));
}

void ObjectCacheTest::isBounded()
{
    ObjectCache cache(200'000);
    for (int i = 0; i < 10'000; ++i) {
        cache.keep(u"thing"_s, QString::number(i), {{"id", QString::number(i)}});
    }
    QVERIFY2(cache.count() > 100 && cache.count() < 400, qPrintable(QString::number(cache.count())));
    QVERIFY(cache.find(u"thing"_s, u"9999"_s) && !cache.find(u"thing"_s, u"1"_s));
    cache.keep(u"thing"_s, u"long"_s, {{"notes", QString(30'000, u'x')}, {"list", QJsonArray{QString(10'000, u'y')}}});
    QVERIFY2(cache.count() < 100, qPrintable(QString::number(cache.count())));
    for (int i = 0; i < 10; ++i) { // what grows is measured now and then
        cache.keep(u"thing"_s, u"long"_s, {{"notes", QString(60'000, u'x')}});
    }
    QVERIFY(!cache.find(u"thing"_s, u"long"_s)); // neither as it is nor as it was
    cache.keep(u"other"_s, u"1"_s, {{"id", "1"}});
    cache.dropType(u"thing"_s);
    QCOMPARE(cache.count(), 1);
}

/// A random walk with changes that are undone, lost or made by others.
void ObjectCacheTest::agreesWithTheTable()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    bool fails = false;
    m_store->database().beforeCommit([&]() { return fails ? Result<void>(failure(ErrorCode::Internal, {})) : Result<void>(); });
    const auto id = [&] { return u"x%1"_s.arg(random.bounded(8)); };
    const auto change = [&] {
        const QJsonObject values{{"name", QString::number(random.bounded(100))}, {"size", random.bounded(3)},
                                 {"other", random.bounded(2) ? id() : QString()}};
        switch (random.bounded(4)) {
        case 0:
            (void)repository().remove(u"thing"_s, id());
            break;
        case 1:
            (void)m_store->database().write(u"UPDATE thing SET name = ? WHERE id = ?"_s, {u"direct"_s, id()});
            break;
        default: {
            QJsonObject object = values;
            object.insert("id"_L1, id());
            (void)repository().insert(u"thing"_s, object);
            (void)repository().update(u"thing"_s, id(), values);
        }
        }
    };
    for (int round = 0; round < 2000; ++round) {
        const bool undo = random.bounded(5) == 0;
        (void)repository().atomically([&]() -> Result<void> {
            change();
            change();
            return undo ? Result<void>(failure(ErrorCode::Cancelled, {})) : Result<void>();
        });
        if (random.bounded(10) == 0) {
            fails = random.bounded(2) == 0;
            (void)m_store->database().commit();
            fails = false;
        }
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(known(u"x%1"_s.arg(i)), stored(u"x%1"_s.arg(i)));
        }
    }
}

QTEST_GUILESS_MAIN(ObjectCacheTest)
#include "objectcachetest.moc"
