// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

class ProjectsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.started);
        m_root = m_world.administrator();
        QVERIFY(m_root);
        QVERIFY(eventually([&] {
            return done(*m_root, u"host.query"_s).value("items"_L1).toArray().first().toObject().value("state"_L1).toString() == "connected"_L1;
        }));
        QVERIFY(!done(*m_root, u"project.create"_s,
                      {{u"name"_s, u"web"_s}, {u"machines"_s, 2}, {u"cpus"_s, 3}, {u"storage"_s, qint64(10) << 30}}).isEmpty());
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"dev"_s}, {u"password"_s, u"long enough"_s}}).isEmpty());
        QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"dev"_s}, {u"role"_s, u"poolUser"_s}, {u"scope"_s, u"project:web"_s}}).isEmpty());
        m_dev = m_world.client({{u"user"_s, u"dev"_s}, {u"password"_s, u"long enough"_s}});
        QVERIFY(m_dev);
    }

    void everythingFoundBelongsToTheDefaultOne()
    {
        const int all = done(*m_root, u"vm.count"_s).value("count"_L1).toInt();
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, u"project = default"_s}}).value("count"_L1).toInt(), all);
        QVERIFY(!m_root->call(u"project.delete"_s, {{u"id"_s, u"default"_s}}));
    }

    void aUserMakesMachinesInHisProject()
    {
        QCOMPARE(done(*m_dev, u"host.count"_s).value("count"_L1).toInt(), 0);
        QVERIFY(create(u"one"_s, {{u"cpus"_s, 2}, {u"diskSize"_s, qint64(4) << 30}}));
        const QJsonObject one = done(*m_dev, u"vm.get"_s, {{u"id"_s, u"one"_s}});
        const QString project = done(*m_root, u"project.get"_s, {{u"id"_s, u"web"_s}}).value("id"_L1).toString();
        QCOMPARE(one.value("project"_L1).toString(), project);
        QCOMPARE(done(*m_dev, u"vm.count"_s).value("count"_L1).toInt(), 1);
        QCOMPARE(done(*m_dev, u"volume.count"_s).value("count"_L1).toInt(), 1);
        QVERIFY(finished(*m_dev, done(*m_dev, u"vm.powerOff"_s, {{u"id"_s, u"one"_s}})));
        const auto elsewhere = m_dev->call(u"vm.create"_s, {{u"name"_s, u"x"_s}, {u"project"_s, u"default"_s}, {u"network"_s, QString()}});
        QVERIFY(!elsewhere);
        QCOMPARE(toString(elsewhere.error().code), u"notFound"_s);
    }

    void relationsEndAtWhatIsHidden()
    {
        for (const QString &where : {u"host.name ~ \"*\""_s, u"host.name = demo-host"_s}) {
            QCOMPARE(done(*m_dev, u"vm.count"_s, {{u"where"_s, where}}).value("count"_L1).toInt(), 0);
            QVERIFY(done(*m_root, u"vm.count"_s, {{u"where"_s, where}}).value("count"_L1).toInt() > 0);
        }
        for (const auto &[method, params] :
             {std::pair(u"vm.query"_s, QJsonObject{{u"select"_s, u"name, host.name"_s}}),
              std::pair(u"vm.aggregate"_s, QJsonObject{{u"by"_s, QJsonArray{u"host.name"_s}}, {u"functions"_s, QJsonArray{u"count"_s}}}),
              std::pair(u"query"_s, QJsonObject{{u"query"_s, u"vm where name = one order by name select name, host.name"_s}}),
              std::pair(u"query"_s, QJsonObject{{u"query"_s, u"host where machines.name = one"_s}})}) {
            const auto answer = m_dev->call(method, params);
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().plain()));
            const QByteArray text = QJsonDocument(answer->toObject()).toJson();
            QVERIFY2(!text.contains("demo-host"), text.constData());
        }
    }

    void limitsHold()
    {
        const auto error = [this](const QJsonObject &wishes) {
            QJsonObject params{{u"name"_s, u"refused"_s}, {u"network"_s, QString()}};
            for (auto it = wishes.begin(); it != wishes.end(); ++it) {
                params.insert(it.key(), it.value());
            }
            const auto answer = m_dev->call(u"vm.create"_s, params);
            return answer ? Error{} : answer.error();
        };
        const Error cpus = error({{u"cpus"_s, 2}});
        QCOMPARE(toString(cpus.code), u"resourceExhausted"_s);
        QCOMPARE(cpus.field, u"cpus"_s);
        QVERIFY2(cpus.why.plain().contains("3 allowed, 2 used, 2 asked"_L1), qPrintable(cpus.plain()));
        const Error storage = error({{u"cpus"_s, 1}, {u"diskSize"_s, qint64(8) << 30}});
        QCOMPARE(toString(storage.code), u"resourceExhausted"_s);
        QCOMPARE(storage.field, u"diskSize"_s);
        QVERIFY2(storage.why.plain().contains("10 GiB"_L1), qPrintable(storage.plain()));
        const qint64 held = done(*m_dev, u"vm.get"_s, {{u"id"_s, u"one"_s}}).value("memory"_L1).toInteger();
        QVERIFY(!done(*m_root, u"project.update"_s, {{u"id"_s, u"web"_s}, {u"memory"_s, held + (qint64(256) << 20)}}).isEmpty());
        const Error memory = error({{u"cpus"_s, 1}, {u"memory"_s, qint64(512) << 20}});
        QCOMPARE(toString(memory.code), u"resourceExhausted"_s);
        QCOMPARE(memory.field, u"memory"_s);
        QVERIFY2(memory.why.plain().contains("512 MiB"_L1), qPrintable(memory.plain()));
        // Nothing of what was refused is left.
        QCOMPARE(done(*m_dev, u"project.usage"_s, {{u"id"_s, u"web"_s}}).value("memory"_L1)["used"_L1].toInteger(), held);
        QVERIFY(!done(*m_root, u"project.update"_s, {{u"id"_s, u"web"_s}, {u"memory"_s, -1}}).isEmpty());
        QCOMPARE(used(u"machines"_s), 1);
        QCOMPARE(used(u"cpus"_s), 2);
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, u"name = refused"_s}}).value("count"_L1).toInt(), 0);
    }

    void whatWouldBeMadeIsToldWithoutEffect()
    {
        const auto count = [this](const QString &type) { return done(*m_root, type + u".count"_s).value("count"_L1).toInt(); };
        const QList<int> before{count(u"vm"_s), count(u"volume"_s), count(u"task"_s), used(u"machines"_s)};
        const auto tried = [this](const QJsonObject &wishes) {
            QJsonObject params{{u"name"_s, u"tried"_s}, {u"cpus"_s, 1}, {u"diskSize"_s, qint64(1) << 30}, {u"dryRun"_s, true}};
            for (auto it = wishes.begin(); it != wishes.end(); ++it) {
                params.insert(it.key(), it.value());
            }
            return m_dev->call(u"vm.create"_s, params);
        };
        const auto whole = tried({});
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().plain()));
        QVERIFY((*whole)["dryRun"_L1].toBool());
        QCOMPARE(whole->toObject(), tried({})->toObject()); // nothing in it depends on chance
        const QJsonArray changes = (*whole)["changes"_L1].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0]["type"_L1].toString(), u"vm"_s);
        const QJsonObject machine = changes[0]["object"_L1].toObject();
        QCOMPARE(machine.value("name"_L1).toString(), u"tried"_s);
        QCOMPARE(machine.value("nics"_L1)[0]["network"_L1].toString(), u"default"_s);
        QCOMPARE(changes[1]["type"_L1].toString(), u"volume"_s);
        QCOMPARE(changes[1]["object"_L1]["capacity"_L1].toInteger(), qint64(1) << 30);
        for (const auto &[wishes, field] : {std::pair(QJsonObject{{u"cpus"_s, 2}}, u"cpus"_s),
                                            std::pair(QJsonObject{{u"diskSize"_s, qint64(8) << 30}}, u"diskSize"_s),
                                            std::pair(QJsonObject{{u"memory"_s, qint64(4) << 40}}, u"memory"_s),
                                            std::pair(QJsonObject{{u"name"_s, u"one"_s}}, u"name"_s),
                                            std::pair(QJsonObject{{u"network"_s, u"none such"_s}}, u"network"_s)}) {
            const auto refused = tried(wishes);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, field);
        }
        QCOMPARE((QList<int>{count(u"vm"_s), count(u"volume"_s), count(u"task"_s), used(u"machines"_s)}), before);
    }

    void onlyAsManyAsFitAtOnce()
    {
        QVERIFY(!done(*m_root, u"project.update"_s, {{u"id"_s, u"web"_s}, {u"machines"_s, 4}, {u"cpus"_s, -1}, {u"storage"_s, -1}}).isEmpty());
        QList<Async<QJsonValue>> calls;
        for (int i = 0; i < 8; ++i) {
            calls << m_dev->endpoint.call(u"vm.create"_s, {{u"name"_s, u"many-%1"_s.arg(i)}, {u"network"_s, QString()}});
        }
        QList<QJsonObject> accepted;
        for (const auto &call : calls) {
            if (const auto answer = await(call)) {
                accepted << answer->toObject();
            }
        }
        QCOMPARE(accepted.size(), 3);
        for (const QJsonObject &answer : accepted) {
            QVERIFY(finished(*m_dev, answer));
        }
        QCOMPARE(used(u"machines"_s), 4);
        QVERIFY(finished(*m_dev, done(*m_dev, u"vm.delete"_s, {{u"id"_s, u"one"_s}, {u"disks"_s, u"delete"_s}, {u"force"_s, true}})));
        QCOMPARE(used(u"machines"_s), 3);
        QVERIFY(create(u"again"_s, {}));
    }

    void eachAdapterTakesAnAddress()
    {
        const auto create = [this](const QString &name, const QJsonValue &network) {
            QJsonObject params{{u"name"_s, name}, {u"project"_s, u"net"_s}};
            if (!network.isUndefined()) {
                params.insert(u"network"_s, network);
            }
            return m_root->call(u"vm.create"_s, params);
        };
        const auto held = [this] {
            return done(*m_root, u"project.usage"_s, {{u"id"_s, u"net"_s}}).value("addresses"_L1)["used"_L1].toInt();
        };
        QVERIFY(!done(*m_root, u"project.create"_s, {{u"name"_s, u"net"_s}, {u"addresses"_s, 1}}).isEmpty());
        const auto first = create(u"net-1"_s, QJsonValue::Undefined);
        QVERIFY2(first, first ? "" : qPrintable(first.error().plain()));
        QCOMPARE(held(), 1); // before the host has made it
        const auto second = create(u"net-2"_s, QJsonValue::Undefined);
        QVERIFY(!second);
        QCOMPARE(toString(second.error().code), u"resourceExhausted"_s);
        QCOMPARE(second.error().field, u"network"_s);
        QVERIFY2(second.error().why.plain().contains("1 allowed, 1 used, 1 asked"_L1), qPrintable(second.error().plain()));
        QVERIFY(finished(*m_root, first->toObject()));
        QCOMPARE(held(), 1);
        const auto without = create(u"net-3"_s, QString());
        QVERIFY(without && finished(*m_root, without->toObject()));
        QCOMPARE(held(), 1);
        QVERIFY(finished(*m_root, done(*m_root, u"vm.delete"_s, {{u"id"_s, u"net-1"_s}, {u"disks"_s, u"delete"_s}, {u"force"_s, true}})));
        QCOMPARE(held(), 0);
        const auto again = create(u"net-2"_s, QJsonValue::Undefined);
        QVERIFY(again && finished(*m_root, again->toObject()));
    }

    void aProjectThatOwnsSomethingStays()
    {
        const auto kept = m_root->call(u"project.delete"_s, {{u"id"_s, u"web"_s}});
        QVERIFY(!kept);
        QCOMPARE(toString(kept.error().code), u"conflict"_s);
    }

private:
    bool create(const QString &name, const QJsonObject &more)
    {
        QJsonObject params{{u"name"_s, name}, {u"network"_s, QString()}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            params.insert(it.key(), it.value());
        }
        return finished(*m_dev, done(*m_dev, u"vm.create"_s, params));
    }
    int used(const QString &limit)
    {
        return done(*m_dev, u"project.usage"_s, {{u"id"_s, u"web"_s}}).value(limit).toObject().value("used"_L1).toInt();
    }

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
    std::unique_ptr<TestClient> m_dev;
};

QTEST_GUILESS_MAIN(ProjectsTest)
#include "projectstest.moc"
