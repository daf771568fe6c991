// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/resourcequeue.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

using Kind = Claim::Kind;

/// What a model of the queue knows, so simple that it is right: who was granted what, and who was not.
struct Model {
    struct Owner {
        QString name;
        QString initiator;
        QList<Claim> claims;
        bool granted = false;
        int waited = 0; ///< releases of others since it arrived
    };
    QList<Owner> owners;

    [[nodiscard]] Owner *find(const QString &name)
    {
        const auto found = std::find_if(owners.begin(), owners.end(), [&](const Owner &o) { return o.name == name; });
        return found == owners.end() ? nullptr : &*found;
    }
    [[nodiscard]] int holders(const QString &resource, Kind kind) const
    {
        return static_cast<int>(std::count_if(owners.begin(), owners.end(), [&](const Owner &owner) {
            return owner.granted && owner.claims.contains(Claim{resource, kind});
        }));
    }
};

} // namespace

class ResourceQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_queue = std::make_unique<ResourceQueue>();
        m_granted.clear();
    }

    void exclusiveOnesComeInTheOrderOfArrival()
    {
        acquire(u"a"_s, {{u"r"_s}});
        acquire(u"b"_s, {{u"r"_s}});
        acquire(u"c"_s, {{u"r"_s}});
        QCOMPARE(m_granted, QStringList{u"a"_s});
        QCOMPARE(m_queue->blocker(u"b"_s), u"a"_s);
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s}));
        m_queue->release(u"c"_s);
        m_queue->release(u"b"_s);
        QVERIFY(!m_queue->isClaimed(u"r"_s));
        QCOMPARE(m_granted.size(), 2);
    }

    void sharedOnesGoTogetherButNotPastAnExclusiveOne()
    {
        acquire(u"a"_s, {{u"r"_s, Kind::Shared}});
        acquire(u"b"_s, {{u"r"_s, Kind::Shared}});
        acquire(u"c"_s, {{u"r"_s}});
        acquire(u"d"_s, {{u"r"_s, Kind::Shared}});
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s}));
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted.size(), 2);
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted.last(), u"c"_s);
        QCOMPARE(m_queue->blocker(u"d"_s), u"c"_s);
        m_queue->release(u"c"_s);
        QCOMPARE(m_granted.last(), u"d"_s);
    }

    void anExclusiveOneThatGivesUpLetsOthersShare()
    {
        acquire(u"a"_s, {{u"r"_s, Kind::Shared}});
        acquire(u"b"_s, {{u"r"_s}});
        acquire(u"c"_s, {{u"r"_s, Kind::Shared}});
        QCOMPARE(m_granted.size(), 1);
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"c"_s}));
    }

    void whoeverNeedsTwoHoldsNeitherAlone()
    {
        acquire(u"a"_s, {{u"r"_s}});
        acquire(u"b"_s, {{u"q"_s}, {u"r"_s}});
        acquire(u"c"_s, {{u"r"_s}, {u"q"_s}});
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s}));
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted.last(), u"c"_s);
    }

    void placesAreLimited()
    {
        m_queue->setPlaces(u"host"_s, 2);
        for (const auto *name : {"a", "b", "c"}) {
            acquire(QLatin1String(name), {{u"vm:"_s + QLatin1String(name)}, {u"host:1"_s, Kind::Slot}});
        }
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_queue->blocker(u"c"_s) == "a"_L1 || m_queue->blocker(u"c"_s) == "b"_L1);
        QVERIFY(m_queue->isClaimed(u"vm:c"_s));
        QVERIFY(!m_queue->isClaimed(u"host:1"_s));
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted.last(), u"c"_s);
    }

    void whoPausesLetsOthersHaveItsPlace()
    {
        m_queue->setPlaces(u"host"_s, 1);
        for (const auto *name : {"a", "b", "c"}) {
            acquire(QLatin1String(name), {{u"vm:"_s + QLatin1String(name)}, {u"host:1"_s, Kind::Slot}});
        }
        acquire(u"d"_s, {{u"vm:a"_s}});
        m_queue->yieldPlaces(u"a"_s);
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s})); // not d: the resource stays a's
        m_queue->retakePlaces(u"a"_s, [this] { m_granted << u"a again"_s; });
        QCOMPARE(m_queue->blocker(u"a"_s), u"b"_s);
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted.last(), u"a again"_s); // before c, which came later
        m_queue->yieldPlaces(u"a"_s);
        QCOMPARE(m_granted.last(), u"c"_s);
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted.last(), u"d"_s);
    }

    void thoseWhoShareTakeTurnsForPlaces()
    {
        const QList<Claim> claims{{u"host:1"_s, Kind::Shared}, {u"host:1"_s, Kind::Slot}};
        for (int i = 0; i < 100; ++i) {
            acquire(u"a%1"_s.arg(i), claims, u"busy"_s);
        }
        acquire(u"b"_s, claims, u"other"_s);
        QCOMPARE(m_granted, QStringList{u"a0"_s});
        m_queue->release(u"a0"_s);
        QCOMPARE(m_granted.last(), u"b"_s);
    }

    void whoWaitsForAPlaceKeepsWhatItShares()
    {
        const QList<Claim> claims{{u"host:1"_s, Kind::Shared}, {u"host:1"_s, Kind::Slot}};
        acquire(u"a"_s, claims);
        acquire(u"b"_s, claims);
        acquire(u"alone"_s, {{u"host:1"_s}}, u"other"_s);
        acquire(u"c"_s, claims, u"third"_s);
        QCOMPARE(m_queue->blocker(u"b"_s), u"a"_s);
        QCOMPARE(m_queue->blocker(u"c"_s), u"alone"_s);
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted, (QStringList{u"a"_s, u"b"_s}));
        m_queue->yieldPlaces(u"b"_s); // between two attempts to undo
        QCOMPARE(m_queue->blocker(u"alone"_s), u"b"_s);
        m_queue->release(u"b"_s);
        QCOMPARE(m_granted.last(), u"alone"_s);
        m_queue->release(u"alone"_s);
        QCOMPARE(m_granted.last(), u"c"_s);
    }

    void oneAmongAThousandOfSomebodyElse()
    {
        m_queue->setPlaces(u"host"_s, 4);
        for (int i = 0; i < 1000; ++i) {
            acquire(QString::number(i), {{u"host:1"_s, Kind::Slot}}, u"greedy"_s);
        }
        acquire(u"modest"_s, {{u"host:1"_s, Kind::Slot}}, u"modest"_s);
        int released = 0;
        while (!m_granted.contains(u"modest"_s)) {
            m_queue->release(m_granted.at(released));
            ++released;
        }
        QVERIFY2(released <= 5, qPrintable(QString::number(released)));
    }

    void whatIsGrantedMayLetGoAtOnce()
    {
        acquire(u"a"_s, {{u"r"_s}});
        for (int i = 0; i < 100; ++i) {
            const QString name = QString::number(i);
            m_queue->acquire({name, u"i"_s, {{u"r"_s}}, [this, name] {
                                  m_granted << name;
                                  m_queue->release(name);
                              }});
        }
        m_queue->release(u"a"_s);
        QCOMPARE(m_granted.size(), 101);
        QVERIFY(m_queue->owners().isEmpty());
    }

    void randomStepsKeepWhatIsPromised_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4, 5}) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void randomStepsKeepWhatIsPromised();

    void manyThatWaitCostNothing()
    {
        constexpr int many = 20000;
        QBENCHMARK_ONCE {
            for (int i = 0; i < many; ++i) {
                acquire(QString::number(i), {{u"vm:%1"_s.arg(i)}, {u"host:1"_s, Kind::Slot}});
            }
            for (int i = 0; i < m_granted.size(); ++i) {
                m_queue->release(m_granted.at(i));
            }
        }
        QCOMPARE(m_granted.size(), many);
    }

private:
    void acquire(const QString &name, const QList<Claim> &claims, const QString &initiator = u"i"_s)
    {
        m_queue->acquire({name, initiator, claims, [this, name] { m_granted << name; }});
    }
    void takeOverGrants(Model &model);
    void check(const Model &model, int places);
    [[nodiscard]] static QList<Claim> someClaims(QRandomGenerator &random);

    std::unique_ptr<ResourceQueue> m_queue;
    QStringList m_granted;
};

QList<Claim> ResourceQueueTest::someClaims(QRandomGenerator &random)
{
    QList<Claim> claims;
    const int wanted = random.bounded(1, 4);
    while (claims.size() < wanted) {
        const QString name = u"r%1"_s.arg(random.bounded(6));
        const bool twice = std::any_of(claims.begin(), claims.end(), [&](const Claim &c) { return c.resource == name; });
        if (!twice) {
            claims << Claim{name, random.bounded(3) == 0 ? Kind::Shared : Kind::Exclusive};
        }
    }
    if (random.bounded(2) == 0) {
        claims << Claim{u"host:%1"_s.arg(random.bounded(2)), Kind::Slot};
    }
    if (random.bounded(4) == 0) {
        claims << Claim{u"copy:1"_s, Kind::Slot};
    }
    return claims;
}

void ResourceQueueTest::takeOverGrants(Model &model)
{
    for (const QString &name : std::exchange(m_granted, {})) {
        Model::Owner *owner = model.find(name);
        QVERIFY2(owner, "granted to somebody who left");
        QVERIFY2(!owner->granted, "granted twice");
        owner->granted = true;
        QVERIFY(m_queue->holds(name));
    }
}

void ResourceQueueTest::check(const Model &model, int places)
{
    for (int i = 0; i < 6; ++i) {
        const QString name = u"r%1"_s.arg(i);
        const int alone = model.holders(name, Kind::Exclusive);
        QVERIFY2(alone <= 1, "two hold it exclusively");
        QVERIFY2(alone == 0 || model.holders(name, Kind::Shared) == 0, "one holds it exclusively while others share it");
    }
    for (const auto *pool : {"host:0", "host:1", "copy:1"}) {
        QVERIFY2(model.holders(QLatin1String(pool), Kind::Slot) <= places, "more places than there are");
    }
    bool anybody = false;
    for (const Model::Owner &owner : model.owners) {
        anybody = anybody || owner.granted;
        QVERIFY2(owner.granted == m_queue->blocker(owner.name).isEmpty(), "who waits knows for whom, others do not");
    }
    QVERIFY2(anybody || model.owners.isEmpty(), "everybody waits");
}

void ResourceQueueTest::randomStepsKeepWhatIsPromised()
{
    constexpr int places = 3;
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    m_queue->setPlaces(u"host"_s, places);
    m_queue->setPlaces(u"copy"_s, places);
    Model model;
    int longest = 0;
    for (int step = 0; step < 10000 && !QTest::currentTestFailed(); ++step) {
        if (model.owners.size() < 40 && random.bounded(2) == 0) {
            const QList<Claim> claims = someClaims(random);
            model.owners.append({u"o%1"_s.arg(step), u"i%1"_s.arg(random.bounded(3)), claims});
            acquire(model.owners.last().name, claims, model.owners.last().initiator);
        } else if (!model.owners.isEmpty()) {
            // Mostly those who have been granted; now and then one who waits gives up.
            const int at = random.bounded(int(model.owners.size()));
            if (model.owners.at(at).granted || random.bounded(20) == 0) {
                const QString name = model.owners.takeAt(at).name;
                for (Model::Owner &owner : model.owners) {
                    longest = std::max(longest, owner.granted ? 0 : ++owner.waited);
                }
                m_queue->release(name);
            }
        }
        if (!model.owners.isEmpty() && random.bounded(8) == 0) {
            if (Model::Owner &owner = model.owners[random.bounded(int(model.owners.size()))]; std::exchange(owner.granted, false)) {
                m_queue->yieldPlaces(owner.name);
                m_queue->retakePlaces(owner.name, [this, name = owner.name] { m_granted << name; });
            }
        }
        takeOverGrants(model);
        check(model, places);
    }
    while (!model.owners.isEmpty() && !QTest::currentTestFailed()) {
        const auto holder = std::find_if(model.owners.begin(), model.owners.end(), [](const auto &o) { return o.granted; });
        QVERIFY2(holder != model.owners.end(), "the rest waits for ever");
        const QString name = holder->name;
        model.owners.erase(holder);
        m_queue->release(name);
        takeOverGrants(model);
    }
    QVERIFY2(longest < 400, qPrintable(u"somebody waited for %1 others"_s.arg(longest)));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!m_queue->isClaimed(u"r%1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(ResourceQueueTest)
#include "resourcequeuetest.moc"
