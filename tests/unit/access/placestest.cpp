// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"
#include "tests/unit/watch/watchclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>
#include <vector>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Zones and folders: what is in them, who sees it, and what moving does.
class PlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aGrantHoldsAtAnyDepth();
    void itHoldsInEveryKindOfQuestion();
    void aZoneHoldsItsHosts();
    void aHostIsAddedInItsZone();
    void grantsGoWithWhatTheyAreFor();
    void watchesFollowWhatMoves();
    void aConsoleEndsWhenItsMachineMoves();
    void aNewMachineIsInItsFolder();
    void movingNeedsTheRightAtBothEnds();
    void movingGivesNothingMore();
    void foldersHaveNoCircles();
    void foldersAreOnlySoDeep();
    void namesAreUniqueInAFolder();
    void whatIsNotEmptyStays();
    void contentsAreShownAndGo();
    void manyFolders();

private:
    struct Picture {
        QString type;
        QJsonObject params;
        WatchClient client;
    };

    QString folder(const QString &name, const QString &parent = {})
    {
        QJsonObject params{{u"name"_s, name}};
        if (!parent.isEmpty()) {
            params.insert(u"parent"_s, parent);
        }
        return done(*m_root, u"folder.create"_s, params).value("id"_L1).toString();
    }
    /// Empty: to where no folder is.
    bool move(TestClient &client, const QString &type, const QString &id, const QString &field, const QString &to, Error *error = nullptr)
    {
        QJsonObject params{{u"id"_s, id}};
        params.insert(to.isEmpty() ? u"clear"_s : field, to.isEmpty() ? QJsonValue(QJsonArray{field}) : QJsonValue(to));
        const auto answer = client.call(type + ".update"_L1, params);
        if (!answer && error) {
            *error = answer.error();
        }
        return answer.has_value();
    }
    bool put(const QString &machine, const QString &to) { return move(*m_root, u"vm"_s, machine, u"inventory.folder"_s, to); }
    std::unique_ptr<TestClient> account(const QString &name, const QList<std::pair<QString, QString>> &grants)
    {
        (void)done(*m_root, u"account.create"_s, {{u"name"_s, name}, {u"password"_s, u"long enough"_s}});
        for (const auto &[role, scope] : grants) {
            (void)done(*m_root, u"grant.create"_s, {{u"account"_s, name}, {u"role"_s, role}, {u"scope"_s, scope}});
        }
        return m_world.client({{u"user"_s, name}, {u"password"_s, u"long enough"_s}});
    }
    static QString names(TestClient &client, const QString &type, const QJsonObject &params = {})
    {
        QStringList list;
        for (const auto &item : done(client, type + ".query"_L1, params).value("items"_L1).toArray()) {
            list << item["name"_L1].toString();
        }
        list.sort();
        return list.join(u' ');
    }
    void watch(const QString &type, const QJsonObject &params);
    [[nodiscard]] bool areExact();

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
    std::unique_ptr<TestClient> m_outer; ///< reads the outer folder
    std::unique_ptr<TestClient> m_zone;  ///< reads the zone
    std::unique_ptr<TestClient> m_none;  ///< reads another folder
    std::vector<std::unique_ptr<Picture>> m_pictures;
};

void PlacesTest::initTestCase()
{
    QVERIFY2(m_world.started, qPrintable(m_world.started ? QString() : m_world.started.error().plain()));
    m_root = m_world.administrator();
    QVERIFY(m_root);
    QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, u"simulator://far"_s}, {u"name"_s, u"far-host"_s}})));
    for (const QString &host : {u"demo-host"_s, u"far-host"_s}) {
        QVERIFY(eventually([&] { return done(*m_root, u"host.get"_s, {{u"id"_s, host}}).value("state"_L1) == u"connected"_s; }));
    }
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(finished(*m_root, done(*m_root, u"vm.create"_s, {{u"name"_s, name}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()}, {u"start"_s, false}})));
    }
    QVERIFY(!folder(u"outer"_s).isEmpty() && !folder(u"inner"_s, u"outer"_s).isEmpty() && !folder(u"deep"_s, u"inner"_s).isEmpty());
    QVERIFY(!folder(u"elsewhere"_s).isEmpty());
    QVERIFY(!done(*m_root, u"zone.create"_s, {{u"name"_s, u"north"_s}}).isEmpty());
    m_outer = account(u"ada"_s, {{u"readOnly"_s, u"folder:outer"_s}});
    m_zone = account(u"bob"_s, {{u"readOnly"_s, u"zone:north"_s}});
    m_none = account(u"eve"_s, {{u"readOnly"_s, u"folder:elsewhere"_s}});
    QVERIFY(m_outer && m_zone && m_none);
}

void PlacesTest::init()
{
    QVERIFY(put(u"a"_s, u"deep"_s));
    QVERIFY(put(u"b"_s, u"outer"_s));
    QVERIFY(put(u"c"_s, {}));
}

void PlacesTest::aGrantHoldsAtAnyDepth()
{
    QCOMPARE(names(*m_outer, u"vm"_s), u"a b"_s);
    QCOMPARE(names(*m_outer, u"folder"_s), u"deep inner outer"_s);
    QCOMPARE(names(*m_outer, u"host"_s), QString());
    QVERIFY(m_outer->call(u"vm.get"_s, {{u"id"_s, u"a"_s}}));
    QCOMPARE(toString(m_outer->call(u"vm.get"_s, {{u"id"_s, u"c"_s}}).error().code), u"notFound"_s);
    QCOMPARE(toString(m_outer->call(u"vm.powerOff"_s, {{u"id"_s, u"a"_s}}).error().code), u"permissionDenied"_s);
    QCOMPARE(names(*m_none, u"vm"_s), QString());
    QCOMPARE(names(*m_none, u"folder"_s), u"elsewhere"_s);
    const auto operating = account(u"olga"_s, {{u"operator"_s, u"folder:inner"_s}});
    QVERIFY(finished(*operating, done(*operating, u"vm.start"_s, {{u"id"_s, u"a"_s}})));
    QVERIFY(finished(*operating, done(*operating, u"vm.powerOff"_s, {{u"id"_s, u"a"_s}})));
    QCOMPARE(toString(operating->call(u"vm.start"_s, {{u"id"_s, u"b"_s}}).error().code), u"notFound"_s);
    // Tasks and events tell where the machine is.
    const auto tasks = done(*m_outer, u"task.query"_s, {{u"where"_s, u"method = vm.powerOff"_s}}).value("items"_L1).toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(done(*m_none, u"task.count"_s).value("count"_L1).toInt(), 0);
}

void PlacesTest::itHoldsInEveryKindOfQuestion()
{
    const auto count = [](TestClient &client, const QString &where) {
        return done(client, u"vm.count"_s, {{u"where"_s, where}}).value("count"_L1).toInt();
    };
    QCOMPARE(count(*m_outer, {}), 2);
    QCOMPARE(count(*m_outer, u"inventory.folder.parent.name = inner"_s), 1);
    QCOMPARE(count(*m_outer, u"inventory.folder.parent.parent.name = outer"_s), 1);
    QCOMPARE(names(*m_outer, u"folder"_s, {{u"where"_s, u"machines.name = a"_s}}), u"deep"_s);
    QCOMPARE(names(*m_outer, u"folder"_s, {{u"where"_s, u"folders.machines.name = a"_s}}), u"inner"_s);
    QCOMPARE(names(*m_none, u"folder"_s, {{u"where"_s, u"machines.name = a"_s}}), QString());
    const QJsonArray rows = done(*m_outer, u"vm.aggregate"_s, {{u"by"_s, QJsonArray{u"inventory.folder.name"_s}}, {u"functions"_s, QJsonArray{u"count"_s}}})
                                .value("rows"_L1)
                                .toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(done(*m_outer, u"search"_s, {{u"text"_s, u"deep"_s}}).value("items"_L1).toArray().size(), 1);
    QCOMPARE(done(*m_none, u"search"_s, {{u"text"_s, u"deep"_s}}).value("items"_L1).toArray().size(), 0);
}

void PlacesTest::aZoneHoldsItsHosts()
{
    QCOMPARE(names(*m_zone, u"host"_s), QString());
    QCOMPARE(names(*m_zone, u"vm"_s), QString());
    QVERIFY(move(*m_root, u"host"_s, u"demo-host"_s, u"inventory.zone"_s, u"north"_s));
    QCOMPARE(names(*m_zone, u"host"_s), u"demo-host"_s);
    for (const QString &type : {u"vm"_s, u"network"_s, u"volume"_s}) {
        const QString all = names(*m_root, type, {{u"where"_s, u"host.name = demo-host"_s}});
        QVERIFY(!all.isEmpty());
        QCOMPARE(names(*m_zone, type), all);
    }
    QCOMPARE(done(*m_root, u"zone.query"_s, {{u"where"_s, u"hosts.machines.name = a"_s}}).value("items"_L1).toArray().size(), 1);
    const auto refused = m_root->call(u"zone.delete"_s, {{u"id"_s, u"north"_s}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().plain().contains("demo-host"_L1), qPrintable(refused.error().plain()));
    QVERIFY(!m_root->call(u"zone.deleteAll"_s, {{u"id"_s, u"north"_s}})); // hosts are not deleted, but removed one by one
    QVERIFY(move(*m_root, u"host"_s, u"demo-host"_s, u"inventory.zone"_s, {}));
    QCOMPARE(names(*m_zone, u"vm"_s), QString());
}

void PlacesTest::aHostIsAddedInItsZone()
{
    const auto add = [](TestClient &client, const QString &name, const QString &zone) {
        QJsonObject params{{u"uri"_s, u"simulator://"_s + name}, {u"name"_s, name}};
        if (!zone.isEmpty()) {
            params.insert(u"inventory.zone"_s, zone);
        }
        return client.call(u"host.add"_s, params);
    };
    const auto errorOf = [](const Result<QJsonValue> &answer) { return answer ? Error{} : answer.error(); };
    QVERIFY(!done(*m_root, u"zone.create"_s, {{u"name"_s, u"south"_s}}).isEmpty());
    QVERIFY(!done(*m_root, u"zone.create"_s, {{u"name"_s, u"west"_s}}).isEmpty());
    const auto keeper = account(u"zoe"_s, {{u"administrator"_s, u"zone:south"_s}, {u"readOnly"_s, u"zone:west"_s}});
    QCOMPARE(toString(errorOf(add(*keeper, u"lost"_s, u"west"_s)).code), u"permissionDenied"_s);
    QCOMPARE(errorOf(add(*keeper, u"lost"_s, u"west"_s)).field, u"inventory.zone"_s);
    QCOMPARE(toString(errorOf(add(*keeper, u"lost"_s, u"north"_s)).code), u"notFound"_s); // does not see it
    QCOMPARE(toString(errorOf(add(*m_zone, u"lost"_s, u"north"_s)).code), u"permissionDenied"_s);
    const auto named = add(*keeper, u"south-1"_s, u"south"_s);
    QVERIFY2(named, qPrintable(errorOf(named).plain()));
    QVERIFY(finished(*keeper, named->toObject())); // sees the task as well
    const auto single = add(*keeper, u"south-2"_s, {}); // in the one place where she may
    QVERIFY2(single, qPrintable(errorOf(single).plain()));
    QVERIFY(finished(*keeper, single->toObject()));
    QCOMPARE(names(*keeper, u"host"_s), u"south-1 south-2"_s);
    QCOMPARE(names(*m_root, u"host"_s, {{u"where"_s, u"inventory.zone.name = south"_s}}), u"south-1 south-2"_s);
    // Of what she does not see she learns only that it is taken.
    const Error taken = errorOf(keeper->call(u"host.add"_s, {{u"uri"_s, u"simulator://far"_s}, {u"name"_s, u"mine"_s}}));
    QCOMPARE(toString(taken.code), u"alreadyExists"_s);
    QVERIFY2(!taken.plain().contains("far-host"_L1), qPrintable(taken.plain()));
    QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"zoe"_s}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"zone:west"_s}}).isEmpty());
    QCOMPARE(errorOf(add(*keeper, u"where"_s, {})).field, u"inventory.zone"_s); // not clear which
    for (const QString &host : {u"south-1"_s, u"south-2"_s}) {
        QVERIFY(keeper->call(u"host.remove"_s, {{u"id"_s, host}}));
    }
}

void PlacesTest::grantsGoWithWhatTheyAreFor()
{
    const auto grants = [this](const QString &type) {
        return done(*m_root, u"grant.count"_s, {{u"where"_s, u"account.name = gina and scope ~ \"%1:*\""_s.arg(type)}}).value("count"_L1).toInt();
    };
    QVERIFY(!folder(u"project x"_s).isEmpty() && !folder(u"part"_s, u"project x"_s).isEmpty());
    QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, u"simulator://gone?machines=1"_s}, {u"name"_s, u"gone-host"_s}})));
    const QString there = names(*m_root, u"vm"_s, {{u"where"_s, u"host.name = gone-host"_s}});
    QVERIFY(finished(*m_root, done(*m_root, u"vm.create"_s, {{u"name"_s, u"mine"_s}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()}, {u"start"_s, false}})));
    const auto user = account(u"gina"_s, {{u"readOnly"_s, u"folder:project x"_s}, {u"operator"_s, u"folder:part"_s}, {u"readOnly"_s, u"vm:mine"_s},
                                          {u"readOnly"_s, u"vm:"_s + there}, {u"readOnly"_s, u"host:gone-host"_s}});
    QCOMPARE(grants(u"folder"_s) + grants(u"vm"_s) + grants(u"host"_s), 5);
    // Shown before, then gone.
    const QJsonObject plan = done(*m_root, u"folder.delete"_s, {{u"id"_s, u"project x"_s}, {u"dryRun"_s, true}});
    QStringList victims;
    for (const auto &victim : plan.value("victims"_L1).toArray()) {
        victims << u"%1 %2"_s.arg(victim["type"_L1].toString()).arg(victim["count"_L1].toInt());
    }
    victims.sort();
    QCOMPARE(victims.join(u", "_s), u"folder 2, grant 2"_s);
    QVERIFY(m_root->call(u"folder.delete"_s, {{u"id"_s, u"project x"_s}}));
    QCOMPARE(grants(u"folder"_s), 0);
    // With what goes by a task, and with what is only forgotten.
    QVERIFY(finished(*m_root, done(*m_root, u"vm.delete"_s, {{u"id"_s, u"mine"_s}, {u"disks"_s, u"delete"_s}})));
    QCOMPARE(grants(u"vm"_s), 1);
    QCOMPARE(names(*user, u"vm"_s), there);
    QVERIFY(m_root->call(u"host.remove"_s, {{u"id"_s, u"gone-host"_s}}));
    QCOMPARE(grants(u"vm"_s) + grants(u"host"_s), 0);
    // A machine that is back is not seen by whoever saw it before.
    QVERIFY(finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, u"simulator://gone?machines=1"_s}, {u"name"_s, u"gone-host"_s}})));
    QCOMPARE(names(*m_root, u"vm"_s, {{u"where"_s, u"host.name = gone-host"_s}}), there);
    QCOMPARE(names(*user, u"vm"_s), QString());
    QVERIFY(m_root->call(u"host.remove"_s, {{u"id"_s, u"gone-host"_s}}));
}

void PlacesTest::watch(const QString &type, const QJsonObject &params)
{
    m_pictures.push_back(std::make_unique<Picture>());
    Picture *picture = m_pictures.back().get();
    picture->type = type;
    picture->params = params;
    const QJsonObject begun = done(*m_outer, type + ".watch"_L1, params);
    picture->client.watch = begun.value("watch"_L1).toString();
    picture->client.isList = params.contains("limit"_L1);
    picture->client.complete = true;
    for (const auto &item : begun.value("items"_L1).toArray()) {
        picture->client.objects.append(item.toObject());
    }
    connect(&m_outer->endpoint, &Endpoint::notified, this, [picture](const QString &, const QJsonObject &told) {
        if (told.value("watch"_L1) == picture->client.watch) {
            picture->client.apply(told);
        }
    });
}

bool PlacesTest::areExact()
{
    for (const auto &picture : m_pictures) {
        QJsonObject params = picture->params;
        if (!picture->client.isList) {
            params.insert(u"orderBy"_s, u"id"_s);
        }
        const bool exact = eventually([&] {
            QList<QJsonObject> asked;
            for (const auto &item : done(*m_outer, picture->type + ".query"_L1, params).value("items"_L1).toArray()) {
                asked.append(item.toObject());
            }
            return picture->client.state() == asked;
        }, 5000);
        if (!exact || !picture->client.problems.isEmpty()) {
            qWarning() << picture->type << picture->params << picture->client.problems;
            return false;
        }
    }
    return true;
}

void PlacesTest::watchesFollowWhatMoves()
{
    watch(u"vm"_s, {});
    watch(u"vm"_s, {{u"orderBy"_s, u"name"_s}, {u"limit"_s, 5}});
    watch(u"vm"_s, {{u"where"_s, u"inventory.folder.name ~ \"*e*\""_s}});
    watch(u"folder"_s, {});
    watch(u"folder"_s, {{u"where"_s, u"machines.name = a"_s}});
    QVERIFY(areExact());
    const auto sees = [&] { return names(*m_outer, u"vm"_s); };
    QVERIFY(put(u"c"_s, u"inner"_s));
    QCOMPARE(sees(), u"a b c"_s);
    QVERIFY(areExact());
    QVERIFY(put(u"b"_s, u"elsewhere"_s));
    QCOMPARE(sees(), u"a c"_s);
    QVERIFY(areExact());
    QVERIFY(move(*m_root, u"folder"_s, u"inner"_s, u"parent"_s, u"elsewhere"_s)); // with all that is in it
    QCOMPARE(sees(), QString());
    QVERIFY(areExact());
    QCOMPARE(m_pictures.front()->client.objects.size(), 0);
    QCOMPARE(names(*m_none, u"vm"_s), u"a b c"_s);
    QVERIFY(move(*m_root, u"folder"_s, u"inner"_s, u"parent"_s, u"outer"_s));
    QCOMPARE(sees(), u"a c"_s);
    QVERIFY(areExact());
    QCOMPARE(m_outer->closeCode, 0);
}

void PlacesTest::aConsoleEndsWhenItsMachineMoves()
{
    const auto user = account(u"uma"_s, {{u"operator"_s, u"folder:outer"_s}});
    QVERIFY(finished(*user, done(*user, u"vm.start"_s, {{u"id"_s, u"a"_s}})));
    const QJsonObject offer = done(*user, u"vm.openConsole"_s, {{u"id"_s, u"a"_s}, {u"kind"_s, u"serial"_s}});
    TestSocket console(QUrl(offer.value("url"_L1).toString()));
    QVERIFY(console.waitOpen());
    console.connection.sendText(QJsonDocument(QJsonObject{{u"ticket"_s, offer.value("ticket"_L1)}}).toJson());
    QVERIFY(eventually([&] { return !console.texts.isEmpty(); }));
    QVERIFY(put(u"a"_s, u"inner"_s));
    QVERIFY(user->call(u"vm.get"_s, {{u"id"_s, u"a"_s}}));
    QCOMPARE(console.closeCode, 0);
    QVERIFY(move(*m_root, u"folder"_s, u"inner"_s, u"parent"_s, u"elsewhere"_s));
    QVERIFY(console.waitClosed());
    QCOMPARE(console.closeCode, 4003);
    QVERIFY(move(*m_root, u"folder"_s, u"inner"_s, u"parent"_s, u"outer"_s));
    QVERIFY(finished(*m_root, done(*m_root, u"vm.powerOff"_s, {{u"id"_s, u"a"_s}})));
}

void PlacesTest::aNewMachineIsInItsFolder()
{
    const QJsonObject made = done(*m_root, u"vm.create"_s, {{u"name"_s, u"new"_s}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()},
                                                             {u"start"_s, false}, {u"inventory.folder"_s, u"inner"_s}});
    QCOMPARE(names(*m_outer, u"vm"_s), u"a b new"_s); // before the host has made it
    QVERIFY(finished(*m_outer, made));
    QCOMPARE(names(*m_outer, u"vm"_s), u"a b new"_s);
    const auto refused = m_root->call(u"vm.create"_s, {{u"name"_s, u"lost"_s}, {u"inventory.folder"_s, u"nowhere"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"inventory.folder"_s);
    // Whoever may not do so in the folder does not do it there.
    QVERIFY(!done(*m_root, u"project.create"_s, {{u"name"_s, u"web"_s}}).isEmpty());
    const auto user = account(u"dan"_s, {{u"poolUser"_s, u"project:web"_s}, {u"readOnly"_s, u"folder:outer"_s}});
    const QJsonObject wishes{{u"name"_s, u"dans"_s}, {u"network"_s, QString()}, {u"start"_s, false}, {u"inventory.folder"_s, u"outer"_s}};
    const auto denied = user->call(u"vm.create"_s, wishes);
    QVERIFY(!denied);
    QCOMPARE(toString(denied.error().code), u"permissionDenied"_s);
    QCOMPARE(denied.error().field, u"inventory.folder"_s);
    QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"dan"_s}, {u"role"_s, u"poolUser"_s}, {u"scope"_s, u"folder:outer"_s}}).isEmpty());
    QVERIFY(finished(*user, done(*user, u"vm.create"_s, wishes)));
    for (const QString &name : {u"new"_s, u"dans"_s}) {
        QVERIFY(finished(*m_root, done(*m_root, u"vm.delete"_s, {{u"id"_s, name}, {u"disks"_s, u"delete"_s}})));
    }
}

void PlacesTest::movingNeedsTheRightAtBothEnds()
{
    const auto one = account(u"fay"_s, {{u"operator"_s, u"folder:inner"_s}, {u"readOnly"_s, u"folder:elsewhere"_s}, {u"readOnly"_s, u"folder:outer"_s}});
    Error error;
    QVERIFY(!move(*one, u"vm"_s, u"a"_s, u"inventory.folder"_s, u"elsewhere"_s, &error));
    QCOMPARE(toString(error.code), u"permissionDenied"_s);
    QCOMPARE(error.field, u"inventory.folder"_s);
    QVERIFY(!move(*one, u"vm"_s, u"a"_s, u"inventory.folder"_s, {}));
    QVERIFY(!move(*one, u"vm"_s, u"b"_s, u"inventory.folder"_s, u"inner"_s));
    QVERIFY(!move(*one, u"folder"_s, u"inner"_s, u"parent"_s, {})); // his own, but it would leave the outer one
    QVERIFY(move(*one, u"vm"_s, u"a"_s, u"inventory.folder"_s, u"inner"_s));
    QVERIFY(move(*one, u"vm"_s, u"a"_s, u"inventory.folder"_s, u"deep"_s));
    QVERIFY(!done(*one, u"folder.create"_s, {{u"name"_s, u"mine"_s}}).isEmpty()); // in the one place where he may
    QCOMPARE(names(*m_root, u"folder"_s, {{u"where"_s, u"parent.name = inner"_s}}), u"deep mine"_s);
    QVERIFY(!one->call(u"folder.create"_s, {{u"name"_s, u"other"_s}, {u"parent"_s, u"elsewhere"_s}}));
    QVERIFY(one->call(u"folder.delete"_s, {{u"id"_s, u"mine"_s}}));
    QVERIFY(!one->call(u"zone.create"_s, {{u"name"_s, u"south"_s}}));
}

void PlacesTest::movingGivesNothingMore()
{
    QVERIFY(put(u"c"_s, {}));
    const auto one = account(u"gil"_s, {{u"poolUser"_s, u"*"_s}, {u"operator"_s, u"folder:elsewhere"_s}, {u"poolUser"_s, u"folder:inner"_s}});
    Error error;
    QVERIFY(!move(*one, u"vm"_s, u"c"_s, u"inventory.folder"_s, u"elsewhere"_s, &error));
    QCOMPARE(toString(error.code), u"permissionDenied"_s);
    QVERIFY(move(*one, u"vm"_s, u"c"_s, u"inventory.folder"_s, u"inner"_s));
}

void PlacesTest::foldersHaveNoCircles()
{
    for (const QString &to : {u"outer"_s, u"inner"_s, u"deep"_s}) {
        Error error;
        QVERIFY(!move(*m_root, u"folder"_s, u"outer"_s, u"parent"_s, to, &error));
        QCOMPARE(toString(error.code), u"conflict"_s);
        QCOMPARE(error.field, u"parent"_s);
    }
}

void PlacesTest::foldersAreOnlySoDeep()
{
    QString last;
    for (int level = 1; level <= 16; ++level) {
        last = folder(u"level %1"_s.arg(level), last);
        QVERIFY(!last.isEmpty());
    }
    QVERIFY(put(u"c"_s, last));
    const auto viewer = account(u"hal"_s, {{u"readOnly"_s, u"folder:level 1"_s}});
    QCOMPARE(names(*viewer, u"vm"_s), u"c"_s);
    QVERIFY(viewer->call(u"vm.get"_s, {{u"id"_s, u"c"_s}}));
    const auto operating = account(u"ida"_s, {{u"operator"_s, u"folder:level 1"_s}});
    QVERIFY(finished(*operating, done(*operating, u"vm.start"_s, {{u"id"_s, u"c"_s}})));
    QVERIFY(finished(*operating, done(*operating, u"vm.powerOff"_s, {{u"id"_s, u"c"_s}})));
    QVERIFY(!m_root->call(u"folder.create"_s, {{u"name"_s, u"too deep"_s}, {u"parent"_s, last}}));
    Error error;
    QVERIFY(!move(*m_root, u"folder"_s, u"outer"_s, u"parent"_s, u"level 14"_s, &error));
    QCOMPARE(toString(error.code), u"conflict"_s);
    QVERIFY(move(*m_root, u"folder"_s, u"outer"_s, u"parent"_s, u"level 13"_s));
    QVERIFY(move(*m_root, u"folder"_s, u"outer"_s, u"parent"_s, {}));
}

void PlacesTest::namesAreUniqueInAFolder()
{
    QVERIFY(!m_root->call(u"folder.create"_s, {{u"name"_s, u"outer"_s}}));
    const QString other = folder(u"outer"_s, u"outer"_s);
    QVERIFY(!other.isEmpty());
    QVERIFY(!move(*m_root, u"folder"_s, other, u"parent"_s, {}));
    QVERIFY(m_root->call(u"folder.delete"_s, {{u"id"_s, other}}));
}

void PlacesTest::whatIsNotEmptyStays()
{
    const QJsonObject tried = done(*m_root, u"folder.delete"_s, {{u"id"_s, u"outer"_s}, {u"dryRun"_s, true}});
    QCOMPARE(tried.value("blocks"_L1).toArray().size(), 1);
    const auto refused = m_root->call(u"folder.delete"_s, {{u"id"_s, u"outer"_s}});
    QVERIFY(!refused);
    QCOMPARE(toString(refused.error().code), u"conflict"_s);
    QVERIFY2(refused.error().why.plain().contains("vm a"_L1) && refused.error().why.plain().contains("vm b"_L1), qPrintable(refused.error().plain()));
    QVERIFY(!folder(u"empty"_s).isEmpty() && !folder(u"within"_s, u"empty"_s).isEmpty());
    const QJsonObject plan = done(*m_root, u"folder.delete"_s, {{u"id"_s, u"empty"_s}, {u"dryRun"_s, true}});
    QCOMPARE(plan.value("victims"_L1)[0]["count"_L1].toInt(), 2);
    QVERIFY(m_root->call(u"folder.delete"_s, {{u"id"_s, u"empty"_s}}));
    QCOMPARE(names(*m_root, u"folder"_s, {{u"where"_s, u"name in (empty, within)"_s}}), QString());
}

void PlacesTest::contentsAreShownAndGo()
{
    QVERIFY(!folder(u"doomed"_s).isEmpty() && !folder(u"part"_s, u"doomed"_s).isEmpty());
    QVERIFY(finished(*m_root, done(*m_root, u"vm.create"_s, {{u"name"_s, u"gone"_s}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()},
                                                              {u"start"_s, false}, {u"inventory.folder"_s, u"part"_s}})));
    const QJsonObject plan = done(*m_root, u"folder.deleteAll"_s, {{u"id"_s, u"doomed"_s}, {u"dryRun"_s, true}});
    QStringList types;
    for (const auto &victim : plan.value("victims"_L1).toArray()) {
        types << u"%1 %2"_s.arg(victim["type"_L1].toString()).arg(victim["count"_L1].toInt());
    }
    types.sort();
    QCOMPARE(types.join(u", "_s), u"folder 2, vm 1, volume 1"_s);
    QVERIFY(finished(*m_root, done(*m_root, u"folder.deleteAll"_s, {{u"id"_s, u"doomed"_s}})));
    QCOMPARE(names(*m_root, u"vm"_s, {{u"where"_s, u"name = gone"_s}}), QString());
    QCOMPARE(names(*m_root, u"folder"_s, {{u"where"_s, u"name in (doomed, part)"_s}}), QString());
}

/// More than a statement has places for values, and more than anybody has.
void PlacesTest::manyFolders()
{
    QVERIFY(!folder(u"wide"_s).isEmpty());
    QJsonArray calls;
    for (int i = 0; i < 900; ++i) {
        calls.append(QJsonObject{{u"method"_s, u"folder.create"_s},
                                 {u"params"_s, QJsonObject{{u"name"_s, u"part %1"_s.arg(i)}, {u"parent"_s, u"wide"_s}}}});
    }
    QVERIFY(!done(*m_root, u"batch"_s, {{u"calls"_s, calls}}).isEmpty());
    m_root = m_world.administrator(); // a session may change only so much at once
    QVERIFY(put(u"c"_s, u"part 899"_s));
    const auto viewer = account(u"kim"_s, {{u"readOnly"_s, u"folder:wide"_s}});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(names(*viewer, u"vm"_s), u"c"_s);
    qInfo("%lld ms for one question with 901 folders", clock.elapsed());
    QCOMPARE(done(*viewer, u"folder.count"_s).value("count"_L1).toInt(), 901);
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "placestest.moc"
