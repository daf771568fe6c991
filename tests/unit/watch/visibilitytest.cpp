// SPDX-License-Identifier: Apache-2.0
#include "service/store/secretbox.h"
#include "shared/model/queryparser.h"
#include "tests/unit/store/storefixture.h"
#include "tests/unit/watch/watchclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace penstock;
using namespace penstock::test;

namespace {

const QList<std::pair<QString, QJsonObject>> shapes{
    {u"machine"_s, {}},
    {u"machine"_s, {{"where", "memory > 2"}, {"select", "name, memory"}}},
    {u"machine"_s, {{"orderBy", "memory desc"}, {"limit", 4}}},
    {u"machine"_s, {{"where", "server.name ~ \"*1*\""}}},
    {u"machine"_s, {{"select", "name, server.name"}}},
    {u"machine"_s, {{"where", "server.state = up"}, {"orderBy", "name"}, {"limit", 3}}},
    {u"server"_s, {}},
    {u"server"_s, {{"where", "machine.memory > 2"}}},
    {u"zone"_s, {{"where", "server.machine.memory > 3"}}},
    {u"zone"_s, {}},
};

} // namespace

/// A watch tells nothing that its client may not see, also when what belongs where changes while it runs.
class VisibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        const auto box = SecretBox::open(m_store->database(), m_store->path() + u".key"_s);
        QVERIFY(box);
        m_store->repository().setSecretBox(*box);
        ResourceType zone(u"zone"_s, "Zone", "Zones");
        zone.add(u"name"_s, FieldKind::Text);
        ResourceType server(u"server"_s, "Server", "Servers");
        server.add(u"name"_s, FieldKind::Text);
        server.add(u"state"_s, FieldKind::Text);
        server.add(u"zone"_s, FieldKind::Reference).target(u"zone"_s).parent().onDelete(OnDelete::Clear);
        ResourceType machine(u"machine"_s, "Machine", "Machines");
        machine.add(u"name"_s, FieldKind::Text);
        machine.add(u"memory"_s, FieldKind::Integer);
        machine.add(u"password"_s, FieldKind::Secret);
        machine.add(u"access"_s, FieldKind::Object).members({Field(u"user"_s, FieldKind::Text), Field(u"port"_s, FieldKind::Integer)});
        machine.add(u"server"_s, FieldKind::Reference).target(u"server"_s).parent().onDelete(OnDelete::Clear);
        for (const ResourceType &type : {zone, server, machine}) {
            QVERIFY(m_store->repository().addType(type));
        }
        m_visible = {.types = &m_store->repository().types(), .condition = [this](const QString &type) { return seen(type); }};
        m_pool = std::make_unique<QueryPool>(m_store->database());
        m_hub = std::make_unique<WatchHub>(m_store->repository(), *m_pool);
    }
    void cleanup()
    {
        m_hub.reset();
        m_pool.reset();
        m_store.reset();
    }

    void whatMovesAwayIsRemoved()
    {
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(m_store->repository().insert(u"zone"_s, {{"id", u"z%1"_s.arg(i)}, {"name", u"zone"_s}}));
            QVERIFY(m_store->repository().insert(u"server"_s, {{"id", u"s%1"_s.arg(i)}, {"name", u"s"_s}, {"zone", u"z1"_s}}));
            QVERIFY(m_store->repository().insert(u"machine"_s, {{"id", u"m%1"_s.arg(i)}, {"name", u"m"_s}, {"server", u"s%1"_s.arg(i)}}));
        }
        QVERIFY(m_store->database().commit());
        WatchClient client;
        client.open(*m_hub, type(u"machine"_s), {}, m_visible);
        QCOMPARE(client.objects.size(), 2);
        QVERIFY(m_store->repository().update(u"server"_s, u"s1"_s, {{"zone", "z2"}}));
        QVERIFY(m_store->database().commit());
        QCOMPARE(client.objects.size(), 1);
        QVERIFY(m_store->repository().update(u"machine"_s, u"m1"_s, {{"name", "unseen"}}));
        QVERIFY(m_store->database().commit());
        QCOMPARE(client.objects.size(), 1);
        QCOMPARE(client.messages, 1);
        QVERIFY(m_store->repository().update(u"server"_s, u"s1"_s, {{"zone", "z1"}}));
        QVERIFY(m_store->database().commit());
        QCOMPARE(client.objects.size(), 2);
        QVERIFY(client.problems.isEmpty());
    }

    void aRandomWalk_data()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray wanted = qgetenv("PENSTOCK_SEED");
        QTest::newRow("known") << quint32(3);
        QTest::newRow("new") << (wanted.isEmpty() ? QRandomGenerator::system()->generate() : wanted.toUInt());
    }
    void aRandomWalk()
    {
        QFETCH(quint32, seed);
        qInfo("PENSTOCK_SEED=%u", seed);
        m_random.seed(seed);
        for (int i = 0; i < 40; ++i) {
            step();
        }
        QVERIFY(m_store->database().commit());
        std::vector<std::unique_ptr<WatchClient>> clients;
        for (const auto &[type, params] : shapes) {
            for (const int pageSize : {0, 2}) {
                clients.push_back(std::make_unique<WatchClient>());
                clients.back()->open(*m_hub, this->type(type), params, m_visible, pageSize);
            }
        }
        for (int round = 0; round < 80; ++round) {
            for (int i = upTo(4); i >= 0; --i) {
                step();
            }
            for (const auto &client : clients) {
                client->reads = upTo(3) != 0;
            }
            QVERIFY(m_store->database().commit());
            for (size_t i = 0; i < clients.size() && round % 3 != 0; ++i) {
                const auto &[type, params] = shapes.at(qsizetype(i / 2));
                WatchClient &client = *clients[i];
                client.reads = true;
                const bool exact = eventually([&] {
                    emit client.roomToSend();
                    return client.complete && client.state() == asked(type, params);
                }, 3000);
                const QString name = type + u' ' + QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
                if (!exact) {
                    qWarning() << seed << client.state() << asked(type, params);
                }
                QVERIFY2(exact && client.problems.isEmpty(), qPrintable(u"%1 in round %2: "_s.arg(name).arg(round) + client.problems.join(u", "_s)));
                client.lagged = false;
                for (const QJsonObject &object : std::as_const(client.objects)) {
                    QVERIFY(!QJsonDocument(object).toJson().contains("secret"));
                }
            }
        }
    }

private:
    /// Zone z1 and what is below it.
    [[nodiscard]] Condition seen(const QString &type)
    {
        if (type == "zone"_L1) {
            return whereEqual(u"id"_s, u"z1"_s);
        }
        if (type == "server"_L1) {
            return whereEqual(u"zone"_s, u"z1"_s);
        }
        QJsonArray servers;
        const auto found = m_store->repository().all(u"server"_s, whereEqual(u"zone"_s, u"z1"_s));
        for (const QJsonObject &server : *found) {
            servers.append(server.value("id"));
        }
        Condition condition = whereEqual(u"server"_s, servers);
        condition.op = Condition::Operator::In;
        return condition;
    }
    [[nodiscard]] const ResourceType &type(const QString &name) const { return *m_store->repository().types().find(name); }
    [[nodiscard]] int upTo(int most) { return int(m_random.bounded(most + 1)); }
    void step()
    {
        const auto id = [this](QLatin1Char prefix, int most) { return QString(prefix) + QString::number(1 + upTo(most - 1)); };
        const int kind = upTo(5);
        const QString type = kind == 0 ? u"zone"_s : (kind < 3 ? u"server"_s : u"machine"_s);
        QJsonObject values{{"name", QString::number(upTo(30))}};
        QString which = id(QLatin1Char('z'), 3);
        if (type == "server"_L1) {
            which = id(QLatin1Char('s'), 6);
            values.insert("zone", upTo(5) == 0 ? QJsonValue() : id(QLatin1Char('z'), 3));
            values.insert("state", upTo(1) == 0 ? "up" : "down");
        } else if (type == "machine"_L1) {
            which = id(QLatin1Char('m'), 30);
            values.insert("server", upTo(5) == 0 ? QJsonValue() : id(QLatin1Char('s'), 6));
            values.insert("memory", upTo(5));
            values.insert("password", u"secret-%1"_s.arg(upTo(9)));
            values.insert("access", QJsonObject{{"user", "root"}, {"port", 22}});
        }
        if (!m_store->repository().find(type, which)) {
            values.insert("id", which);
            QVERIFY(m_store->repository().insert(type, values));
        } else if (upTo(7) == 0) {
            (void)m_store->repository().remove(type, which);
        } else {
            QVERIFY(m_store->repository().update(type, which, values));
        }
    }
    [[nodiscard]] QList<QJsonObject> asked(const QString &type, const QJsonObject &params)
    {
        auto query = Query::fromJson(*m_visible.types, this->type(type), params);
        if (!query->ranked) {
            query->order = {{u"id"_s, false}};
            query->limit = 100'000;
        }
        const auto plan = PagePlan::of(this->type(type), *query, m_visible);
        auto page = plan->run(m_store->database().reader());
        for (QJsonObject &object : page->items) {
            object = query->select.isEmpty() ? this->type(type).withoutSecrets(object) : object;
        }
        return page->items;
    }

    QRandomGenerator m_random;
    std::unique_ptr<StoreFixture> m_store;
    Visibility m_visible;
    std::unique_ptr<QueryPool> m_pool;
    std::unique_ptr<WatchHub> m_hub;
};

QTEST_GUILESS_MAIN(VisibilityTest)
#include "visibilitytest.moc"
