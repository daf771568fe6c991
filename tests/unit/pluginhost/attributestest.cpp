// SPDX-License-Identifier: Apache-2.0
#include "service/store/repository.h"
#include "tests/plugins/note/noteplugin.h"
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Fields that plugins give to types of others, and changing what comes and goes with hosts.
class AttributesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.started);
        m_root = m_world.administrator();
        QVERIFY(m_root);
        QVERIFY(eventually([this] { return done(*m_root, u"vm.count"_s).value("count"_L1).toInt() > 0; }));
    }

    void machinesHaveThoseOfThePlugin()
    {
        const QJsonObject before = anyMachine();
        const QJsonObject values{{u"note.contact"_s, u"Ada"_s}, {u"note.importance"_s, 4}, {u"note.window"_s, QJsonObject{{u"from"_s, 1}, {u"to"_s, 3}}}};
        QJsonObject params = values;
        params.insert(u"id"_s, before.value("id"_L1));
        params.insert(u"version"_s, before.value("version"_L1));
        const QJsonObject after = done(*m_root, u"vm.update"_s, params);
        const QJsonObject read = done(*m_root, u"vm.get"_s, {{u"id"_s, before.value("id"_L1)}});
        for (auto value = values.begin(); value != values.end(); ++value) {
            QCOMPARE(after.value(value.key()), value.value());
            QCOMPARE(read.value(value.key()), value.value());
        }
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, u"note.importance > 3 and note.window.to = 3"_s}}).value("count"_L1).toInt(), 1);
        const QJsonArray events = done(*m_root, u"event.query"_s, {{u"where"_s, u"name = \"vm/changed\""_s}}).value("items"_L1).toArray();
        QCOMPARE(events.size(), 1);
        const auto late = m_root->call(u"vm.update"_s, params);
        QVERIFY(!late);
        QCOMPARE(toString(late.error().code), u"conflict"_s);
        const QJsonObject emptied = done(*m_root, u"vm.update"_s, {{u"id"_s, before.value("id"_L1)}, {u"clear"_s, QJsonArray{u"note.contact"_s}}});
        QVERIFY(emptied.value("note.contact"_L1).isNull());
        QCOMPARE(emptied.value("note.importance"_L1).toInt(), 4);
    }

    void tagsOfThePluginHaveKinds()
    {
        const QJsonValue id = anyMachine().value("id"_L1);
        QVERIFY(!done(*m_root, u"vm.tag"_s, {{u"id"_s, id}, {u"tags"_s, QJsonObject{{u"priority"_s, u"12"_s}, {u"team"_s, u"a"_s}}}}).isEmpty());
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, u"tag.priority > 9 and tag.team = a"_s}}).value("count"_L1).toInt(), 1);
        const auto refused = m_root->call(u"vm.tag"_s, {{u"id"_s, id}, {u"tags"_s, QJsonObject{{u"tier"_s, u"bronze"_s}}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"tags.tier"_s);
    }

    void itsWordsComeWithTheTypes()
    {
        const QJsonObject words = done(*m_root, u"type.list"_s).value("translations"_L1)["note"_L1]["zh_CN"_L1].toObject();
        QCOMPARE(words.value("Note"_L1), QJsonValue(u"便笺"_s));
    }

    /// The question that the project began with, on the type that is really there.
    void adaptersLeadToTheirNetworks()
    {
        const auto found = [this](const QString &text) { return done(*m_root, u"vm.query"_s, {{u"query"_s, text}}).value("items"_L1).toArray(); };
        const QString name = found(u"vm where nics.network.state = active"_s).first()["nics"_L1][0]["network"_L1].toString();
        QVERIFY(!name.isEmpty());
        const QString question = u"vm where state = running and (cpu > 0 or tag.role = \"db\") and nic.network.name ~ \"%1*\" "
                                 "order by memory desc limit 100"_s;
        QVERIFY(!found(question.arg(name.left(3))).isEmpty());
        QVERIFY(found(question.arg(u"nowhere"_s)).isEmpty());
        const QJsonArray networks = done(*m_root, u"network.query"_s, {{u"where"_s, u"machines.state = running"_s}}).value("items"_L1).toArray();
        QVERIFY(!networks.isEmpty());
    }

    void wrongValuesAreRefusedByTheirPath_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        QTest::newRow("range") << QJsonObject{{u"note.importance"_s, 9}} << u"note.importance"_s;
        QTest::newRow("member") << QJsonObject{{u"note.window"_s, QJsonObject{{u"from"_s, 99}}}} << u"note.window.from"_s;
        QTest::newRow("unknown") << QJsonObject{{u"note.nothing"_s, 1}} << u"note.nothing"_s;
        for (const QString &field : {u"name"_s, u"host"_s, u"cpus"_s, u"memory"_s, u"image"_s, u"notes"_s, u"state"_s}) {
            QTest::addRow("what the host says: %s", qPrintable(field)) << QJsonObject{{field, u"x"_s}} << field;
            QTest::addRow("empty: %s", qPrintable(field)) << QJsonObject{{u"clear"_s, QJsonArray{field}}} << u"clear"_s;
        }
    }

    void wrongValuesAreRefusedByTheirPath()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        params.insert(u"id"_s, anyMachine().value("id"_L1));
        const auto refused = m_root->call(u"vm.update"_s, params);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), u"invalidArgument"_s);
        QCOMPARE(refused.error().field, field);
    }

    void whatTheHostSaysLeavesThemAlone()
    {
        const QJsonArray running = done(*m_root, u"vm.query"_s, {{u"where"_s, u"state = running"_s}}).value("items"_L1).toArray();
        QVERIFY(!running.isEmpty());
        const QJsonValue id = running.first()["id"_L1];
        QVERIFY(!done(*m_root, u"vm.update"_s, {{u"id"_s, id}, {u"note.contact"_s, u"Grace"_s}}).isEmpty());
        QVERIFY(finished(*m_root, done(*m_root, u"vm.powerOff"_s, {{u"id"_s, id}})));
        const QJsonObject now = done(*m_root, u"vm.get"_s, {{u"id"_s, id}});
        QCOMPARE(now.value("state"_L1).toString(), u"stopped"_s);
        QCOMPARE(now.value("note.contact"_L1).toString(), u"Grace"_s);
    }

    void aHostHasTheNameItIsGiven()
    {
        const QJsonObject renamed = done(*m_root, u"host.update"_s, {{u"id"_s, u"demo-host"_s}, {u"name"_s, u"rack-1"_s}});
        QCOMPARE(renamed.value("name"_L1).toString(), u"rack-1"_s);
        QVERIFY(m_root->call(u"host.reconnect"_s, {{u"id"_s, u"rack-1"_s}}));
        QVERIFY(!m_root->call(u"host.update"_s, {{u"id"_s, u"rack-1"_s}, {u"uri"_s, u"simulator://elsewhere"_s}}));
        QVERIFY(!m_root->call(u"host.update"_s, {{u"id"_s, u"rack-1"_s}, {u"cpus"_s, 1000}}));
        QVERIFY(!done(*m_root, u"host.update"_s, {{u"id"_s, u"rack-1"_s}, {u"name"_s, u"demo-host"_s}}).isEmpty());
    }

    void aTypeCanBeChangedOnceThereIsAFieldForIt()
    {
        QVERIFY(!offered(u"network.update"_s));
        QVERIFY(!offered(u"network.create"_s));
        QVERIFY(m_kernel->repository.addAttributes(u"network"_s, u"rack"_s, {unit()}));
        QVERIFY(offered(u"network.update"_s));
        QVERIFY(!offered(u"network.create"_s) && !offered(u"network.delete"_s));
        const QJsonArray networks = done(*m_root, u"network.query"_s).value("items"_L1).toArray();
        const QJsonValue id = networks.first()["id"_L1];
        QCOMPARE(done(*m_root, u"network.update"_s, {{u"id"_s, id}, {u"rack.unit"_s, 7}}).value("rack.unit"_L1).toInt(), 7);
        QVERIFY(!m_root->call(u"network.update"_s, {{u"id"_s, id}, {u"name"_s, u"other"_s}}));
        m_kernel->repository.removeAttributes(u"network"_s, u"rack"_s);
        QVERIFY(!offered(u"network.update"_s));
    }

    void referencesAreFollowed()
    {
        const Field backup = FieldBuilder(u"over"_s, FieldKind::Reference)
                                 .label("Backup network")
                                 .help("How its disks are copied.")
                                 .target(u"network"_s)
                                 .onDelete(OnDelete::Clear);
        QVERIFY(m_kernel->repository.addAttributes(u"vm"_s, u"backup"_s, {backup}));
        QVERIFY(m_kernel->repository.linkTypes());
        const QJsonValue network = done(*m_root, u"network.query"_s).value("items"_L1)[0]["name"_L1];
        const QString machine = anyMachine().value("name"_L1).toString();
        QVERIFY(!done(*m_root, u"vm.update"_s, {{u"id"_s, machine}, {u"backup.over"_s, network}}).isEmpty());
        const QString where = u"backup.over.name = \"%1\""_s.arg(network.toString());
        QCOMPARE(done(*m_root, u"vm.count"_s, {{u"where"_s, where}}).value("count"_L1).toInt(), 1);
        m_kernel->repository.removeAttributes(u"vm"_s, u"backup"_s);
    }

    void newObjectsTakeThemToo()
    {
        QVERIFY(!m_root->call(u"note.create"_s, {{u"name"_s, u"early"_s}, {u"host"_s, u"demo-host"_s}, {u"rack.unit"_s, 3}}));
        QVERIFY(m_kernel->repository.addAttributes(u"note"_s, u"rack"_s, {unit()}));
        const QJsonObject made = done(*m_root, u"note.create"_s, {{u"name"_s, u"rack"_s}, {u"host"_s, u"demo-host"_s}, {u"rack.unit"_s, 3}});
        QCOMPARE(done(*m_root, u"note.get"_s, {{u"id"_s, made.value("id"_L1)}}).value("rack.unit"_L1).toInt(), 3);
        const auto refused = m_root->call(u"note.create"_s, {{u"name"_s, u"high"_s}, {u"host"_s, u"demo-host"_s}, {u"rack.unit"_s, 99}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"rack.unit"_s);
        QCOMPARE(done(*m_root, u"note.update"_s, {{u"id"_s, u"rack"_s}, {u"rack.unit"_s, 4}}).value("rack.unit"_L1).toInt(), 4);
        m_kernel->repository.removeAttributes(u"note"_s, u"rack"_s);
        QVERIFY(!m_root->call(u"note.update"_s, {{u"id"_s, u"rack"_s}, {u"rack.unit"_s, 5}}));
    }

    void accountsTakeThemToo()
    {
        QVERIFY(m_kernel->repository.addAttributes(u"account"_s, u"rack"_s, {unit()}));
        const QJsonObject params{{u"name"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}, {u"rack.unit"_s, 5}};
        const QJsonObject made = done(*m_root, u"account.create"_s, params);
        QCOMPARE(done(*m_root, u"account.update"_s, {{u"id"_s, made.value("id"_L1)}, {u"rack.unit"_s, 6}}).value("rack.unit"_L1).toInt(), 6);
        m_kernel->repository.removeAttributes(u"account"_s, u"rack"_s);
    }

private:
    static Field unit()
    {
        return FieldBuilder(u"unit"_s, FieldKind::Integer).label("Unit").help("Height in the rack.").range(1, 48);
    }
    QJsonObject anyMachine()
    {
        return done(*m_root, u"vm.query"_s, {{u"orderBy"_s, u"name"_s}}).value("items"_L1).toArray().first().toObject();
    }
    bool offered(const QString &method)
    {
        const QJsonArray methods = done(*m_root, u"method.list"_s).value("methods"_L1).toArray();
        return std::any_of(methods.begin(), methods.end(), [&](const QJsonValue &each) { return each["name"_L1] == method; });
    }

    Kernel *m_kernel = nullptr; // before the service, which sets it
    RunningService m_world{{}, [this](Kernel &kernel) {
                               m_kernel = &kernel;
                               return std::make_unique<NotePlugin>(kernel);
                           }};
    std::unique_ptr<TestClient> m_root;
};

QTEST_GUILESS_MAIN(AttributesTest)
#include "attributestest.moc"
