// SPDX-License-Identifier: Apache-2.0
#include "service/store/databasefile.h"
#include "tests/unit/store/storefixture.h"
#include "tests/unit/store/volatilefiles.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

constexpr int turns = 8;

ResourceType itemType()
{
    ResourceType type(u"item"_s, "Item", "Items");
    type.add(u"text"_s, FieldKind::Text);
    return type;
}

/// What the disk held at one moment, and what had been acknowledged by then.
struct Moment {
    VolatileFiles::Image image;
    QStringList acknowledged;
};

/// Two objects that belong together; in some turns large ones, so that the log is taken over into the file at times.
bool addPair(StoreFixture &store, int turn)
{
    const QString text(turn % 3 == 1 ? 1'200'000 : 10, u'x');
    const auto both = store.repository().atomically([&]() -> Result<void> {
        const auto first = store.repository().insert(u"item"_s, {{"id", u"%1a"_s.arg(turn)}, {"text", text}});
        return first ? store.repository().insert(u"item"_s, {{"id", u"%1b"_s.arg(turn)}, {"text", text}}) : first;
    });
    return both && store.database().commit();
}

} // namespace

/// The power fails at any moment: what was acknowledged is there, what was not is there as a whole or not at all, and the
/// file is in order.
class PowerLossTest : public QObject
{
    Q_OBJECT

private slots:
    void atAnyMoment_data();
    void atAnyMoment();

private:
    static void check(const Moment &moment);
};

void PowerLossTest::atAnyMoment_data()
{
    QTest::addColumn<int>("survival");
    QTest::addColumn<int>("seed");
    QTest::newRow("nothing unsynced is left") << static_cast<int>(VolatileFiles::Survival::None) << 0;
    QTest::newRow("everything is left") << static_cast<int>(VolatileFiles::Survival::All) << 0;
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::newRow(qPrintable(u"some sectors are left, seed %1"_s.arg(seed))) << static_cast<int>(VolatileFiles::Survival::Some) << seed;
    }
}

void PowerLossTest::atAnyMoment()
{
    QFETCH(int, survival);
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    VolatileFiles files;
    QStringList acknowledged;
    QList<Moment> moments;
    {
        StoreFixture store;
        QVERIFY(store.repository().addType(itemType()));
        QVERIFY(store.database().commit());
        int changes = 0;
        files.beforeChange([&] {
            if (++changes % 251 == 0 || random.bounded(150) == 0) { // large texts are many changes of one kind
                moments.append({files.afterPowerFailure(static_cast<VolatileFiles::Survival>(survival), random), acknowledged});
            }
        });
        for (int turn = 0; turn < turns; ++turn) {
            QVERIFY(addPair(store, turn));
            acknowledged << QString::number(turn);
            moments.append({files.afterPowerFailure(static_cast<VolatileFiles::Survival>(survival), random), acknowledged});
        }
        files.beforeChange({});
    }
    QVERIFY(moments.size() > 2 * turns);
    for (const Moment &moment : moments) {
        check(moment);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void PowerLossTest::check(const Moment &moment)
{
    StoreFixture store;
    store.close();
    QFile::remove(store.path() + "-wal"_L1);
    QFile::remove(store.path());
    for (auto it = moment.image.cbegin(); it != moment.image.cend(); ++it) {
        QFile file(store.folder() + u'/' + it.key());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*it) == it->size());
    }
    QVERIFY(store.open());
    QVERIFY(store.repository().addType(itemType()));
    QCOMPARE(store.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    const QStringList ids = store.column(u"SELECT id FROM item"_s);
    for (const QString &turn : moment.acknowledged) {
        QVERIFY2(ids.contains(turn + u'a') && ids.contains(turn + u'b'), qPrintable(turn + " was lost"_L1));
    }
    for (int turn = 0; turn < turns; ++turn) {
        QCOMPARE(ids.contains(u"%1a"_s.arg(turn)), ids.contains(u"%1b"_s.arg(turn)));
    }
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "powerlosstest.moc"
