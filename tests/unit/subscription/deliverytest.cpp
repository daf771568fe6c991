// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/subscription/follower.h"

#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Events reach those who follow them: all of them, in order, again as long as they are not acknowledged.
class DeliveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<TickWorld>();
        QVERIFY(m_world->started);
    }
    void cleanup() { m_world.reset(); }

    void whatHappensIsDelivered()
    {
        Follower follower(m_world->administrator());
        const auto begun = follower.subscribe(ticksOnly());
        QVERIFY(begun);
        QCOMPARE(begun->value("gone"_L1).toBool(true), false);
        m_world->ticks->add(3);
        QVERIFY(follower.waitFor(3));
        m_world->ticks->add(300);
        for (int i = 0; i < 10 && follower.ticks.size() < 303; ++i) {
            QVERIFY(follower.acknowledge(follower.last));
            QTest::qWait(50);
        }
        QVERIFY(follower.has(1, 303));
    }

    void itGoesOnBehindWhatWasAcknowledged()
    {
        qint64 known = 0;
        {
            Follower first(m_world->administrator());
            QVERIFY(first.subscribe(ticksOnly()));
            m_world->ticks->add(10);
            QVERIFY(first.waitFor(10));
            known = first.sequences.at(3);
            QVERIFY(first.acknowledge(known));
        }
        m_world->ticks->add(5);
        Follower second(m_world->administrator());
        QCOMPARE(second.subscribe({}).value_or(QJsonObject()).value("acknowledged"_L1).toInteger(), known);
        QVERIFY(second.waitFor(11));
        QVERIFY(second.has(5, 15));
    }

    void aRestartOfTheServiceForgetsNothing()
    {
        {
            Follower first(m_world->administrator());
            QVERIFY(first.subscribe(ticksOnly()));
            m_world->ticks->add(10);
            QVERIFY(first.waitFor(10));
            QVERIFY(first.acknowledge(first.sequences.at(6)));
            m_world->stop();
        }
        m_world->start();
        Follower second(m_world->administrator());
        QVERIFY(second.subscribe({}));
        QVERIFY(second.waitFor(3));
        QVERIFY(second.has(8, 10));
    }

    void clientsMayDieAtAnyMoment_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }
    void clientsMayDieAtAnyMoment()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        int acknowledged = 0; // the last tick of which the service has confirmed it
        bool first = true;
        for (int life = 0; life < 12; ++life) {
            Follower follower(m_world->administrator());
            QVERIFY(follower.subscribe(first ? ticksOnly() : QJsonObject{{u"window"_s, random.bounded(1, 40)}}));
            first = false;
            m_world->ticks->add(random.bounded(30));
            const int rounds = random.bounded(4);
            for (int round = 0; round < rounds; ++round) {
                QTest::qWait(random.bounded(12));
                m_world->ticks->add(random.bounded(20));
                if (!follower.ticks.isEmpty()) {
                    const qsizetype at = random.bounded(follower.ticks.size());
                    const int tick = follower.ticks.at(at);
                    acknowledged = follower.acknowledge(follower.sequences.at(at)) ? std::max(acknowledged, tick) : acknowledged;
                }
            }
            if (!follower.ticks.isEmpty()) {
                QVERIFY(follower.has(follower.ticks.first(), follower.ticks.last()));
                QVERIFY2(follower.ticks.first() <= acknowledged + 1, "one is missing");
            }
        }
        Follower last(m_world->administrator());
        QVERIFY(last.subscribe({{u"window"_s, 1000}}));
        QVERIFY(last.waitFor(m_world->ticks->number() - acknowledged));
        QVERIFY(last.has(acknowledged + 1, m_world->ticks->number()));
    }

    void conditionsChoose()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe({{u"where"_s, u"name = \"tick/even\""_s}}));
        m_world->ticks->add(10);
        QVERIFY(follower.waitFor(5));
        QCOMPARE(follower.ticks, (QList<int>{2, 4, 6, 8, 10}));
        const auto wrong = follower.subscribe({{u"where"_s, u"colour = red"_s}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"where"_s);
    }

    void whatOthersAreMeantForDoesNotHoldBack()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe({{u"where"_s, u"severity = error and name ~ \"tick/*\""_s}}));
        m_world->ticks->add(50);
        QVERIFY(eventually([&] { return record(follower).value("acknowledged"_L1).toInteger() == m_world->ticks->log().last(); }));
        QCOMPARE(record(follower).value("behind"_L1).toInt(), 0);
    }

    void howFarBehindCanBeSeen()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(ticksOnly()));
        m_world->ticks->add(40);
        QVERIFY(eventually([&] { return record(follower).value("behind"_L1).toInt() >= 40; }));
        QVERIFY(record(follower).value("connected"_L1).toBool());
    }

    void theOldestCanBeWanted()
    {
        m_world->ticks->add(7);
        QJsonObject params = ticksOnly();
        params.insert("from"_L1, u"oldest"_s);
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(params));
        QVERIFY(follower.waitFor(7));
        QVERIFY(follower.has(1, 7));
        const qint64 third = follower.sequences.at(2);
        follower.ticks.clear();
        QVERIFY(follower.subscribe({{u"from"_s, QString::number(third)}}));
        QVERIFY(follower.waitFor(5));
        QVERIFY(follower.has(3, 7));
    }

private:
    static QJsonObject ticksOnly() { return {{u"where"_s, u"name ~ \"tick/*\""_s}}; }
    static QJsonObject record(Follower &follower)
    {
        return done(follower.client(), u"subscription.get"_s, {{u"id"_s, u"mine"_s}});
    }

    std::unique_ptr<TickWorld> m_world;
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "deliverytest.moc"
