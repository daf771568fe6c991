// SPDX-License-Identifier: Apache-2.0
#include "shared/model/queryparser.h"
#include "tests/unit/store/fleet.h"
#include "tests/unit/watch/watchclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace penstock;
using namespace penstock::test;

namespace {

/// Queries of all shapes.
const QList<std::pair<QString, QJsonObject>> shapes{
    {u"vm"_s, {}},
    {u"vm"_s, {{"where", "state = running"}}},
    {u"vm"_s, {{"where", "memory > 2000 and name ~ \"*a*\""}, {"select", "name, memory"}}},
    {u"vm"_s, {{"where", "ports.format = fast or peers is null"}}},
    {u"vm"_s, {{"orderBy", "memory desc, name"}, {"limit", 5}}},
    {u"vm"_s, {{"orderBy", "memory"}, {"descending", true}, {"limit", 3}, {"where", "state != stopped"}}},
    {u"vm"_s, {{"orderBy", "name"}, {"limit", 40}, {"select", "name"}}},
    {u"vm"_s, {{"orderBy", "created, state desc"}}},
    {u"vm"_s, {{"query", "vm where memory is not null order by state, memory desc limit 7 select name, place.rack"}}},
    {u"vm"_s, {{"limit", 4}}},
    {u"vm"_s, {{"where", "host.state = up"}}},
    {u"vm"_s, {{"where", "host.zone.name = north or state = stopped"}}},
    {u"vm"_s, {{"where", "nic.network.name ~ \"prod*\""}}},
    {u"vm"_s, {{"where", "not nic.network.name ~ \"prod*\" and host is not null"}}},
    {u"vm"_s, {{"where", "ports.network.name = test"}}},
    {u"vm"_s, {{"where", "plugs.network.name ~ \"prod*\""}}},
    {u"vm"_s, {{"where", "not plugs.network.host.state = up"}}},
    {u"vm"_s, {{"where", "peers.host.state = down"}}},
    {u"vm"_s, {{"where", "peers.peers.state = running"}}},
    {u"vm"_s, {{"where", "vm.memory > 3000"}}},
    {u"vm"_s, {{"where", "place.zone.name = south or host.zone.name is null"}}},
    {u"vm"_s, {{"select", "name, host.name, host.zone.name"}}},
    {u"vm"_s, {{"where", "host.state = up"}, {"orderBy", "memory desc, name"}, {"limit", 6}, {"select", "name, host.name"}}},
    {u"vm"_s, {{"query", "where nic.mac is not null order by name desc limit 5"}}},
    {u"host"_s, {{"where", "machines.state = running"}}},
    {u"host"_s, {{"where", "machines.nic.network.name ~ \"prod*\" and not machines.state = stopped"}}},
    {u"host"_s, {{"where", "zone.host.state = down"}, {"orderBy", "name"}}},
    {u"zone"_s, {{"where", "host.machines.memory >= 3000"}}},
    {u"zone"_s, {{"where", "host.machines is null"}, {"orderBy", "name desc"}, {"limit", 2}}},
    {u"network"_s, {{"where", "nic.vm.host.name = a"}}},
    {u"network"_s, {{"where", "vm.state = running"}}},
    {u"network"_s, {{"where", "plugged.state = running"}}},
    {u"network"_s, {{"where", "plugged.plugs.network.id = n1"}}},
    {u"host"_s, {{"where", "machines.plugs.network.name = test"}}},
};

} // namespace

/// Whatever happens to the objects, a client that follows the differences knows what a fresh query answers.
class ExactnessTest : public QObject
{
    Q_OBJECT

private slots:
    void aRandomWalk_data();
    void aRandomWalk();
    void clientsThatAskTheSameShare();
    void aWindowIsRefilled();

private:
    [[nodiscard]] int upTo(int most) { return int(m_random.bounded(most + 1)); }
    template <typename T>
    [[nodiscard]] T oneOf(const QList<T> &list)
    {
        return list.at(upTo(int(list.size()) - 1));
    }
    [[nodiscard]] QString someId(const QString &prefix, int most) { return prefix + QString::number(1 + upTo(most - 1)); }
    [[nodiscard]] QJsonObject values(const QString &type);
    void step(Fleet &fleet);
    [[nodiscard]] static QList<QJsonObject> asked(Fleet &fleet, const QString &type, const QJsonObject &params, const Visibility &visible);

    QRandomGenerator m_random;
};

QJsonObject ExactnessTest::values(const QString &type)
{
    const auto maybe = [this](const QJsonValue &value) { return upTo(4) == 0 ? QJsonValue() : value; };
    if (type == "zone"_L1) {
        return {{"name", oneOf<QString>({u"north"_s, u"south"_s, u"east"_s}) + (upTo(2) == 0 ? QString() : QString::number(upTo(99999)))}};
    }
    if (type == "host"_L1) {
        return {{"state", upTo(1) == 0 ? "up" : "down"}, {"zone", maybe(someId(u"z"_s, 3))}};
    }
    if (type == "network"_L1) {
        return {{"name", maybe(oneOf<QString>({u"prod-1"_s, u"Prod-2"_s, u"test"_s, u"proto"_s}))}, {"host", maybe(someId(u"h"_s, 2))}};
    }
    if (type == "nic"_L1) {
        return {{"mac", maybe(u"52:54"_s)}, {"vm", maybe(someId(u"v"_s, 24))}, {"network", maybe(someId(u"n"_s, 4))}};
    }
    const auto port = [this] {
        return QJsonObject{{"network", someId(u"n"_s, 4)}, {"format", upTo(1) == 0 ? "fast" : "slow"}, {"speed", upTo(9)}};
    };
    const auto plug = [this] { return QJsonObject{{"network", oneOf<QString>({u"prod-1"_s, u"test"_s, u"Prod-2"_s, u""_s})}}; };
    return {{"name", maybe(oneOf<QString>({u"a"_s, u"A"_s, u"b"_s, u"虚拟"_s, u"😀"_s, u"ba"_s, u""_s}))},
            {"state", maybe(oneOf<QString>({u"running"_s, u"stopped"_s}))},
            {"memory", maybe(1000 * upTo(5))},
            {"host", maybe(someId(u"h"_s, 5))},
            {"ports", upTo(2) == 0 ? QJsonArray() : QJsonArray{port(), port()}},
            {"peers", upTo(2) == 0 ? QJsonArray() : QJsonArray{someId(u"v"_s, 24), someId(u"v"_s, 24)}},
            {"place", upTo(2) == 0 ? QJsonObject() : QJsonObject{{"zone", someId(u"z"_s, 3)}, {"rack", upTo(3)}}},
            {"plugs", upTo(2) == 0 ? QJsonArray() : QJsonArray{plug(), plug()}},
            {"created", maybe(u"2026-05-0%1T00:00:00.000Z"_s.arg(1 + upTo(8)))}};
}

void ExactnessTest::step(Fleet &fleet)
{
    const QList<std::pair<QString, int>> kinds{{u"zone"_s, 3}, {u"host"_s, 5}, {u"network"_s, 4}, {u"nic"_s, 30}, {u"vm"_s, 24}, {u"vm"_s, 24}, {u"vm"_s, 24}};
    const auto [type, most] = oneOf(kinds);
    const QString id = someId(type == "nic"_L1 ? u"i"_s : type.left(1), most);
    QJsonObject all = values(type);
    if (!fleet.repository().find(type, id)) {
        all.insert("id"_L1, id);
        if (type == "host"_L1) {
            all.insert("name"_L1, id == "h1"_L1 ? u"a"_s : id);
        }
        (void)fleet.repository().insert(type, all);
    } else if (upTo(9) == 0) {
        (void)fleet.repository().remove(type, id); // refused while it is used by others
    } else {
        QJsonObject some;
        for (auto value = all.begin(); value != all.end(); ++value) {
            if (upTo(2) == 0) {
                some.insert(value.key(), value.value());
            }
        }
        (void)fleet.repository().update(type, id, some);
    }
}

QList<QJsonObject> ExactnessTest::asked(Fleet &fleet, const QString &type, const QJsonObject &params, const Visibility &visible)
{
    const ResourceType &known = fleet.type(type);
    auto query = Query::fromJson(fleet.repository().types(), known, params);
    if (!query) {
        return {};
    }
    if (!query->ranked) {
        query->order = {{u"id"_s, false}};
        query->limit = 100'000;
    }
    const auto plan = PagePlan::of(known, *query, visible);
    const auto page = plan->run(fleet.database().reader());
    return page ? page->items : QList<QJsonObject>();
}

void ExactnessTest::aRandomWalk_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("limited");
    const QByteArray wanted = qgetenv("PENSTOCK_SEED");
    const quint32 fresh = wanted.isEmpty() ? QRandomGenerator::system()->generate() : wanted.toUInt();
    QTest::newRow("everything is visible") << quint32(1) << 0;
    QTest::newRow("some is visible") << quint32(2) << 1;
    QTest::newRow("a new walk") << fresh << 0;
    QTest::newRow("a new walk, some is visible") << fresh << 1;
}

void ExactnessTest::aRandomWalk()
{
    QFETCH(quint32, seed);
    QFETCH(int, limited);
    qInfo("PENSTOCK_SEED=%u", seed);
    m_random.seed(seed);
    Fleet fleet;
    fleet.fill();
    for (int i = 0; i < 60; ++i) {
        step(fleet);
    }
    QVERIFY(fleet.database().commit());
    Visibility visible{.types = &fleet.repository().types()};
    if (limited != 0) {
        visible.condition = [&fleet](const QString &type) {
            static const QMap<QString, QString> limits{
                {u"vm"_s, u"not name = b"_s}, {u"host"_s, u"not zone = z2"_s}, {u"network"_s, u"not host = h2"_s}};
            const QString text = limits.value(type);
            return *parseCondition(fleet.type(type), text);
        };
    }
    QueryPool pool(fleet.database());
    WatchHub hub(fleet.repository(), pool);
    std::vector<std::unique_ptr<WatchClient>> clients;
    QList<std::pair<QString, QJsonObject>> queries;
    for (int paged = 0; paged < 2; ++paged) {
        for (const auto &[type, params] : shapes) {
            clients.push_back(std::make_unique<WatchClient>());
            clients.back()->open(hub, fleet.type(type), params, visible, paged != 0 ? 3 : 0);
            queries.append({type, params});
        }
    }
    for (int round = 0; round < 60; ++round) {
        for (int i = upTo(5); i >= 0; --i) {
            step(fleet);
        }
        if (upTo(1) == 0) {
            QVERIFY(fleet.database().commit());
            QTest::qWait(upTo(15)); // now and then several transactions meet one reading
            continue;
        }
        for (size_t i = 0; i < clients.size(); ++i) {
            WatchClient &client = *clients[i];
            client.reads = upTo(3) != 0;
            if (client.reads) {
                emit client.roomToSend();
            }
        }
        QVERIFY(fleet.database().commit());
        for (size_t i = 0; i < clients.size(); ++i) {
            WatchClient &client = *clients[i];
            client.reads = true;
            const auto &[type, params] = queries.at(qsizetype(i));
            const bool exact = eventually([&] {
                emit client.roomToSend();
                return client.complete && client.state() == asked(fleet, type, params, visible);
            }, 3000);
            const QString name = type + u' ' + QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
            if (!exact) {
                for (const auto &o : client.state()) qWarning() << "has" << o;
                for (const auto &o : asked(fleet, type, params, visible)) qWarning() << "asked" << o;
            }
            QVERIFY2(exact, qPrintable(u"%1 in round %2: "_s.arg(name).arg(round) + client.problems.join(u", "_s)));
            QVERIFY2(client.problems.isEmpty(), qPrintable(name + client.problems.join(u", "_s)));
            client.lagged = false;
        }
    }
}

void ExactnessTest::clientsThatAskTheSameShare()
{
    Fleet fleet;
    fleet.fill();
    QueryPool pool(fleet.database());
    WatchHub hub(fleet.repository(), pool);
    const Visibility everything{.types = &fleet.repository().types()};
    const Visibility little{.types = everything.types, .condition = [](const QString &) { return whereEqual(u"id"_s, u"v1"_s); }};
    std::vector<std::unique_ptr<WatchClient>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<WatchClient>());
        clients.back()->open(hub, fleet.type(u"vm"_s), {{"where", i % 2 == 0 ? "state = running" : "state  =  running"}},
                             i % 3 == 0 ? little : everything);
    }
    QCOMPARE(hub.feeds(), 2);
    for (const auto &client : clients) {
        QCOMPARE(client->objects.size(), &client - clients.data() == 0 || (&client - clients.data()) % 3 == 0 ? 1 : 3);
    }
    clients.clear();
    QCOMPARE(hub.feeds(), 0);
    auto *many = new WatchClient;
    for (int i = 0; i < WatchHub::mostWatches; ++i) {
        many->open(hub, fleet.type(u"vm"_s), {}, everything);
    }
    QVERIFY(many->problems.isEmpty());
    many->open(hub, fleet.type(u"vm"_s), {}, everything);
    QCOMPARE(many->problems.size(), 1);
    delete many;
    QCOMPARE(hub.feeds(), 0);
}

void ExactnessTest::aWindowIsRefilled()
{
    Fleet fleet;
    for (int i = 0; i < 200; ++i) {
        fleet.add(u"network"_s, {{"id", u"n%1"_s.arg(i)}, {"name", u"net-%1"_s.arg(i, 3, 10, QLatin1Char('0'))}});
    }
    QVERIFY(fleet.database().commit());
    QueryPool pool(fleet.database());
    WatchHub hub(fleet.repository(), pool);
    WatchClient client;
    client.open(hub, fleet.type(u"network"_s), {{"orderBy", "name"}, {"limit", 10}}, {.types = &fleet.repository().types()});
    QVERIFY(eventually([&] { return client.answered; }));
    for (int i = 0; i < 195; ++i) {
        QVERIFY(fleet.repository().remove(u"network"_s, u"n%1"_s.arg(i)));
        if (i % 7 == 0) {
            QVERIFY(fleet.database().commit());
        }
    }
    QVERIFY(fleet.database().commit());
    QVERIFY(eventually([&] { return client.objects.size() == 5; }));
    QCOMPARE(client.state().first().value("name").toString(), u"net-195"_s);
    QVERIFY2(client.problems.isEmpty(), qPrintable(client.problems.join(u", "_s)));
}

QTEST_GUILESS_MAIN(ExactnessTest)
#include "exactnesstest.moc"
