// SPDX-License-Identifier: Apache-2.0
#include "service/store/table.h"
#include "tests/unit/store/storefixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

enum class Mood { Calm, Busy };

QList<Choice> choicesOf(Mood)
{
    return {{u"calm"_s, u"Calm"_s}, {u"busy"_s, u"Busy"_s}};
}

struct Thing {
    QString id;
    qint64 version = 0;
    QString name;
    bool on = false;
    int count = 0;
    Bytes size;
    double share = 0;
    QStringList words;
    QJsonArray list;
    QJsonObject parts;
    Text text;
    QDateTime when;
    Mood mood = Mood::Calm;
    QString unbound = u"as it is made"_s; ///< no field

    friend bool operator==(const Thing &, const Thing &) = default;
};

TypedResource<Thing> thingType()
{
    TypedResource<Thing> type(u"thing"_s, "Thing", "Things");
    type.field(&Thing::name, u"name"_s);
    type.field(&Thing::on, u"on"_s);
    type.field(&Thing::count, u"count"_s);
    type.field(&Thing::size, u"size"_s);
    type.field(&Thing::share, u"share"_s);
    type.field(&Thing::words, u"words"_s);
    type.field(&Thing::list, u"list"_s);
    type.field(&Thing::parts, u"parts"_s);
    type.field(&Thing::text, u"text"_s);
    type.field(&Thing::when, u"when"_s);
    type.field(&Thing::mood, u"mood"_s);
    return type;
}

/// The same objects with less of them.
struct Part {
    QString id;
    qint64 version = 0;
    QString name;
};

TypedResource<Part> partType()
{
    TypedResource<Part> type(u"thing"_s, "Thing", "Things");
    type.field(&Part::name, u"name"_s);
    return type;
}

} // namespace

/// C++ values that are kept in memory are always those that a reading would make.
class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWhatWasWritten();
    void knowsNothingButFields();
    void undoneChangesAreForgotten();
    void seesWhatOthersWrite();
    void anotherFormOfTheSame();
    void writesWhatDiffers();
    void fewAreLikeAll();
    void agreesWithReading();

private:
    [[nodiscard]] Table<Thing> &things() { return *m_things; }
    /// Past the memory.
    [[nodiscard]] Thing stored(const QString &id)
    {
        const auto all = things().all(whereEqual(u"id"_s, id));
        return all && !all->isEmpty() ? all->first() : Thing();
    }
    [[nodiscard]] Thing known(const QString &id) { return things().find(id).value_or(Thing()); }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Table<Thing>> m_things;
};

void TableTest::init()
{
    m_things.reset();
    m_store = std::make_unique<StoreFixture>();
    m_things = std::make_unique<Table<Thing>>(m_store->repository(), thingType());
    QVERIFY(things().ensure());
}

void TableTest::findsWhatWasWritten()
{
    const Thing full{.id = u"a"_s,
                     .version = 1,
                     .name = u"缓存"_s,
                     .on = true,
                     .count = -3,
                     .size = Bytes::gibibytes(5000),
                     .share = 0.25,
                     .words = {u"x"_s, u"y"_s},
                     .list = {1, u"z"_s, QJsonObject{{u"a"_s, 2.5}}},
                     .parts = {{u"b"_s, QJsonArray{true}}},
                     .text = {"{n} of them", {{u"n"_s, 3}}},
                     .when = QDateTime::fromString(u"2026-03-29T01:30:00.123Z"_s, Qt::ISODateWithMs),
                     .mood = Mood::Busy};
    QVERIFY(things().insert(full));
    QCOMPARE(known(u"a"_s), full);
    QVERIFY(things().insert({.id = u"b"_s}));
    for (const QString &id : {u"a"_s, u"b"_s}) {
        Thing changed = full;
        changed.id = id;
        changed.name = u"changed"_s;
        QVERIFY(things().update(changed));
        changed.version = 2;
        QCOMPARE(known(id), changed);
        QCOMPARE(stored(id), changed);
        QVERIFY(things().update({.id = id}));
        QCOMPARE(known(id), (Thing{.id = id, .version = 3}));
        QCOMPARE(stored(id), known(id));
    }
    QVERIFY(things().remove(u"a"_s));
    QVERIFY(things().find(u"a"_s).error().code == ErrorCode::NotFound);
    QVERIFY(things().update(full).error().code == ErrorCode::NotFound);
}

void TableTest::knowsNothingButFields()
{
    QVERIFY(things().insert({.id = u"a"_s, .name = u"first"_s, .unbound = u"lost"_s}));
    QCOMPARE(known(u"a"_s).unbound, Thing().unbound);
    QVERIFY(things().update({.id = u"a"_s, .name = u"second"_s, .unbound = u"lost as well"_s}));
    QCOMPARE(known(u"a"_s), stored(u"a"_s));
}

void TableTest::undoneChangesAreForgotten()
{
    QVERIFY(things().insert({.id = u"a"_s, .name = u"first"_s}));
    QCOMPARE(known(u"a"_s).name, u"first"_s);
    QVERIFY(!m_store->repository().atomically([&]() -> Result<void> {
        (void)things().update({.id = u"a"_s, .name = u"undone"_s});
        (void)things().insert({.id = u"b"_s});
        [&] { QCOMPARE(known(u"a"_s).name, u"undone"_s); }();
        return failure(ErrorCode::Cancelled, {});
    }));
    QCOMPARE(known(u"a"_s), (Thing{.id = u"a"_s, .version = 1, .name = u"first"_s}));
    QVERIFY(!things().find(u"b"_s));
}

void TableTest::seesWhatOthersWrite()
{
    QVERIFY(things().insert({.id = u"a"_s, .name = u"first"_s}));
    QCOMPARE(known(u"a"_s).name, u"first"_s);
    QVERIFY(m_store->repository().update(u"thing"_s, u"a"_s, {{u"name"_s, u"second"_s}}));
    QCOMPARE(known(u"a"_s).name, u"second"_s);
    QVERIFY(m_store->database().write(u"UPDATE thing SET name = 'third'"_s, {}));
    QCOMPARE(known(u"a"_s).name, u"third"_s);
}

void TableTest::anotherFormOfTheSame()
{
    Table<Part> parts(m_store->repository(), partType());
    QVERIFY(things().insert({.id = u"a"_s, .name = u"first"_s, .count = 7}));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(known(u"a"_s).count, 7);
        auto part = parts.find(u"a"_s);
        QVERIFY(part);
        part->name = QString::number(i);
        QVERIFY(parts.update(*part));
        QCOMPARE(known(u"a"_s), (Thing{.id = u"a"_s, .version = 1 + i, .name = QString::number(i), .count = 7}));
    }
}

void TableTest::writesWhatDiffers()
{
    QVERIFY(things().insert({.id = u"a"_s, .name = u"first"_s, .count = 7}));
    QVERIFY(m_store->database().commit());
    Thing thing = known(u"a"_s);
    QCOMPARE(*things().findByIdOrName(u"a"_s), thing);
    QCOMPARE(*things().findByIdOrName(u"first"_s), thing);
    QVERIFY(things().update(thing));
    QVERIFY(m_store->repository().uncommitted().isEmpty());
    thing.name = u"second"_s;
    QVERIFY(things().update(thing));
    QCOMPARE(m_store->repository().uncommitted().size(), 1);
    const Change change = m_store->repository().uncommitted().first();
    QCOMPARE(change.object, things().toJson(known(u"a"_s)));
    QCOMPARE(change.before.value("name"_L1), u"first"_s);
}

void TableTest::fewAreLikeAll()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY(things().insert({.id = QString::number(i), .name = i % 3 ? u"other"_s : u"same"_s, .count = i}));
    }
    (void)known(u"3"_s);
    auto few = things().few(whereEqual(u"name"_s, u"same"_s));
    auto all = things().all(whereEqual(u"name"_s, u"same"_s));
    QVERIFY(few && all);
    QCOMPARE(few->size(), 7);
    for (auto *list : {&*few, &*all}) { // neither has an order of its own
        std::sort(list->begin(), list->end(), [](const Thing &left, const Thing &right) { return left.count < right.count; });
    }
    QCOMPARE(*few, *all);
    QVERIFY(!things().few(whereEqual(u"nosuchfield"_s, 1)));
}

void TableTest::agreesWithReading()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const auto id = [&] { return QString::number(random.bounded(6)); };
    const auto change = [&] {
        Thing thing = random.bounded(2) ? known(id()) : Thing{.id = id(), .unbound = u"never kept"_s};
        thing.count = random.bounded(5) ? thing.count : random.bounded(3);
        thing.name = random.bounded(2) ? thing.name : QString::number(random.bounded(9));
        thing.words = random.bounded(2) ? thing.words : QStringList{id()};
        switch (random.bounded(6)) {
        case 0:
            (void)things().remove(thing.id);
            break;
        case 1:
            (void)m_store->repository().update(u"thing"_s, thing.id, {{u"on"_s, random.bounded(2) == 0}});
            break;
        default:
            if (!thing.id.isEmpty() && !things().update(thing)) {
                (void)things().insert(thing);
            }
        }
    };
    for (int round = 0; round < 2000; ++round) {
        const bool undo = random.bounded(5) == 0;
        (void)m_store->repository().atomically([&]() -> Result<void> {
            change();
            change();
            return undo ? Result<void>(failure(ErrorCode::Cancelled, {})) : Result<void>();
        });
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(known(QString::number(i)), stored(QString::number(i)));
        }
    }
}

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
