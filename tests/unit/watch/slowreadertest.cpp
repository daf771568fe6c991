// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/store/fleet.h"
#include "tests/unit/watch/watchclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace penstock;
using namespace penstock::test;

/// Clients that read slowly, or not at all.
class SlowReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>();
        m_pool = std::make_unique<QueryPool>(m_fleet->database());
        m_hub = std::make_unique<WatchHub>(m_fleet->repository(), *m_pool);
    }
    void cleanup()
    {
        m_hub.reset();
        m_pool.reset();
        m_fleet.reset();
    }

    void oneStateOfEachObjectWaits()
    {
        WatchClient set;
        set.open(*m_hub, m_fleet->type(u"network"_s), {}, everything());
        WatchClient list;
        list.open(*m_hub, m_fleet->type(u"network"_s), {{"orderBy", "name desc"}, {"limit", 10}}, everything());
        QVERIFY(eventually([&] { return list.answered; }));
        set.reads = list.reads = false;
        for (int round = 0; round < 100; ++round) {
            for (int i = 0; i < 10; ++i) {
                const QString id = u"n%1"_s.arg(i);
                const QJsonObject values{{"id", id}, {"name", u"name-%1"_s.arg(round * 7 % 11 + i)}};
                QVERIFY(round == 0 ? m_fleet->repository().insert(u"network"_s, values).has_value()
                                   : m_fleet->repository().update(u"network"_s, id, values).has_value());
            }
            QVERIFY(m_fleet->database().commit());
        }
        QCOMPARE(set.messages, 0);
        QCOMPARE(list.messages, 0);
        QCOMPARE(set.waiting, 10);
        for (WatchClient *client : {&set, &list}) {
            client->reads = true;
            emit client->roomToSend();
            QCOMPARE(client->messages, 1);
            QCOMPARE(client->objects.size(), 10);
            QVERIFY(client->problems.isEmpty());
        }
        QCOMPARE(set.waiting, 0);
    }

    void tooMuchEndsTheClient()
    {
        WatchClient client;
        client.open(*m_hub, m_fleet->type(u"network"_s), {}, everything());
        client.reads = false;
        for (int i = 0; i <= Watch::mostWaiting; ++i) {
            QVERIFY(m_fleet->repository().insert(u"network"_s, {{"id", u"n%1"_s.arg(i)}, {"name", u"x"_s}}));
            if (i == Watch::mostWaiting - 1) {
                QVERIFY(m_fleet->database().commit());
                QVERIFY(client.endReason.isEmpty());
            }
        }
        QVERIFY(m_fleet->database().commit());
        QVERIFY(!client.endReason.isEmpty());
    }

private:
    [[nodiscard]] Visibility everything() { return {.types = &m_fleet->repository().types()}; }

    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<QueryPool> m_pool;
    std::unique_ptr<WatchHub> m_hub;
};

QTEST_GUILESS_MAIN(SlowReaderTest)
#include "slowreadertest.moc"
