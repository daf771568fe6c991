// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/subscription/follower.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What following events does not do: use up memory, keep the log for ever, show what somebody may not see.
class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_world = std::make_unique<TickWorld>();
        QVERIFY(m_world->started);
    }
    void cleanup() { m_world.reset(); }

    void aSlowClientIsSentNoMoreThanItsWindow()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(ticksOnly({{u"window"_s, 10}})));
        m_world->ticks->add(3000);
        QVERIFY(follower.waitFor(10));
        QTest::qWait(300);
        QVERIFY(follower.has(1, 10));
        QVERIFY(follower.acknowledge(follower.sequences.at(3)));
        QVERIFY(follower.waitFor(14));
        QTest::qWait(100);
        QVERIFY(follower.has(1, 14));
    }

    void whatWasNotDeliveredCannotBeAcknowledged()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(ticksOnly({{u"window"_s, 2}})));
        m_world->ticks->add(5);
        QVERIFY(follower.waitFor(2));
        const auto early = follower.acknowledge(follower.last + 1);
        QVERIFY(!early);
        QCOMPARE(early.error().field, u"sequence"_s);
        QVERIFY(follower.acknowledge(follower.last));
        QVERIFY(follower.acknowledge(1)); // again, and late
        QVERIFY(follower.waitFor(4));
        QVERIFY(follower.has(1, 4));
    }

    void whoWasAwayTooLongIsToldAndGoesOnWithoutAGap()
    {
        {
            Follower follower(m_world->administrator());
            QVERIFY(follower.subscribe(ticksOnly()));
        }
        m_world->ticks->add(500);
        const int kept = m_world->ticks->compact(Bytes::kibibytes(30));
        QVERIFY2(kept > 50 && kept < 200, qPrintable(QString::number(kept)));
        Follower follower(m_world->administrator());
        const auto lost = follower.subscribe({});
        QVERIFY(lost);
        QVERIFY(lost->value("gone"_L1).toBool());
        const qint64 resume = lost->value("resume"_L1).toInteger();
        QCOMPARE(resume, m_world->ticks->log().oldest());
        m_world->ticks->add(20);
        QTest::qWait(100);
        QVERIFY(follower.ticks.isEmpty());
        const auto again = follower.subscribe({{u"from"_s, QString::number(resume)}, {u"window"_s, 1000}});
        QVERIFY(again);
        QVERIFY(!again->value("gone"_L1).toBool());
        QVERIFY(follower.waitFor(kept + 20));
        QVERIFY(follower.has(501 - kept, 520));
    }

    void whoReadsTooSlowlyIsTold()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(ticksOnly({{u"window"_s, 5}})));
        m_world->ticks->add(500);
        QVERIFY(follower.waitFor(5));
        m_world->ticks->compact(Bytes::kibibytes(30));
        QVERIFY(follower.acknowledge(follower.last));
        QVERIFY(eventually([&] { return !follower.gone.isEmpty(); }));
        QCOMPARE(follower.gone.value("resume"_L1).toInteger(), m_world->ticks->log().oldest());
        QVERIFY(follower.has(1, 5));
    }

    void anotherFollowerTakesOver()
    {
        Follower first(m_world->administrator());
        QVERIFY(first.subscribe(ticksOnly()));
        Follower second(m_world->administrator());
        QVERIFY(second.subscribe({}));
        QVERIFY(eventually([&] { return !first.ended.isEmpty(); }));
        QVERIFY(!first.acknowledge(1));
        m_world->ticks->add(2);
        QVERIFY(second.waitFor(2));
        QVERIFY(first.ticks.isEmpty());
    }

    void deletingEndsTheDelivery()
    {
        Follower follower(m_world->administrator());
        QVERIFY(follower.subscribe(ticksOnly()));
        QVERIFY(follower.client().call(u"subscription.delete"_s, {{u"id"_s, u"mine"_s}}));
        QVERIFY(eventually([&] { return !follower.ended.isEmpty(); }));
        m_world->ticks->add(2);
        QVERIFY(follower.subscribe(ticksOnly()));
        QVERIFY(follower.client().call(u"event.unsubscribe"_s, {{u"name"_s, u"mine"_s}}));
        QCOMPARE(done(follower.client(), u"subscription.count"_s).value("count"_L1).toInt(), 0);
        QVERIFY(follower.ticks.isEmpty());
    }

    void rightsAreObeyed()
    {
        const auto root = m_world->administrator();
        const QString account = done(*root, u"account.create"_s, {{u"name"_s, u"viewer"_s}, {u"password"_s, u"Seven-Sins-8"_s}})
                                    .value("id"_L1)
                                    .toString();
        const QString project = done(*root, u"project.create"_s, {{u"name"_s, u"open"_s}}).value("id"_L1).toString();
        const QString grant = done(*root, u"grant.create"_s,
                                   {{u"account"_s, account}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, QString("project:"_L1 + project)}})
                                  .value("id"_L1)
                                  .toString();
        const QJsonObject credentials{{u"user"_s, u"viewer"_s}, {u"password"_s, u"Seven-Sins-8"_s}};
        Follower viewer(m_world->client(credentials));
        QVERIFY(viewer.subscribe(ticksOnly()));
        m_world->ticks->add(3);                                        // of nobody
        m_world->ticks->add(2, {QString("project:"_L1 + project)});   // 4 and 5
        m_world->ticks->add(1, {u"project:other"_s});
        QVERIFY(viewer.waitFor(2));
        QVERIFY(viewer.has(4, 5));
        QVERIFY(!viewer.client().call(u"subscription.delete"_s, {{u"id"_s, u"mine"_s}}));
        QVERIFY(root->call(u"grant.delete"_s, {{u"id"_s, grant}}));
        m_world->ticks->add(5, {QString("project:"_L1 + project)});
        QTest::qWait(200);
        QVERIFY(viewer.has(4, 5));
        QVERIFY(viewer.subscribe({})); // not acknowledged, and not to be seen any more
        QTest::qWait(200);
        QVERIFY(viewer.has(4, 5));
        QVERIFY(root->call(u"grant.create"_s,
                           {{u"account"_s, account}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, QString("project:"_L1 + project)}}));
        m_world->ticks->add(1, {QString("project:"_L1 + project)}); // 12
        QVERIFY(viewer.waitFor(3));
        QCOMPARE(viewer.ticks.last(), 12);
    }

    void namesAreOnesOwn()
    {
        const auto root = m_world->administrator();
        QVERIFY(root->call(u"account.create"_s, {{u"name"_s, u"other"_s}, {u"password"_s, u"Seven-Sins-8"_s}}));
        Follower mine(m_world->administrator());
        Follower theirs(m_world->client({{u"user"_s, u"other"_s}, {u"password"_s, u"Seven-Sins-8"_s}}));
        const auto first = mine.subscribe(ticksOnly());
        const auto second = theirs.subscribe(ticksOnly());
        QVERIFY(first && second);
        QVERIFY(first->value("subscription"_L1) != second->value("subscription"_L1));
        QVERIFY(mine.ended.isEmpty());
    }

private:
    static QJsonObject ticksOnly(QJsonObject more = {})
    {
        more.insert("where"_L1, u"name ~ \"tick/*\""_s);
        return more;
    }

    std::unique_ptr<TickWorld> m_world;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
