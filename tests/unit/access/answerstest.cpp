// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"
#include "tests/unit/api/schemacheck.h"

#include <QSet>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What methods answer is what they say they answer: each is called, in an order in which that works.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ofEveryType();
    void ofMachines();
    void ofRecords();
    void ofTheRest();
    void noneIsForgotten();
    void theCheckFindsWhatIsWrong();

private:
    /// The answer, which is checked; nothing, and a failure, when there is none.
    QJsonObject call(const QString &method, const QJsonObject &params = {})
    {
        return callBy(*m_root, method, params);
    }
    QJsonObject callBy(TestClient &client, const QString &method, const QJsonObject &params = {})
    {
        m_called.insert(method);
        const auto answer = client.call(method, params);
        if (!answer) {
            m_problems << method + u": "_s + answer.error().plain();
            return {};
        }
        m_problems += m_check->problems(method, *answer);
        return answer->toObject();
    }
    bool worked(const QString &method, const QJsonObject &params = {}) { return finished(*m_root, call(method, params)); }

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
    std::optional<SchemaCheck> m_check;
    QSet<QString> m_called;
    QStringList m_problems;
};

void AnswersTest::initTestCase()
{
    QVERIFY(m_world.started);
    m_root = m_world.administrator();
    QVERIFY(m_root);
    QVERIFY(eventually([this] { return done(*m_root, u"vm.count"_s, {{u"where"_s, u"state = running"_s}}).value("count"_L1).toInt() > 0; }));
    m_check.emplace(done(*m_root, u"rpc.discover"_s));
    m_called = {u"session.signIn"_s};
    auto client = std::make_unique<TestClient>(m_world.url());
    QVERIFY(client->waitOpen());
    const auto answer = client->call(u"session.signIn"_s, {{u"token"_s, m_world.offer().value("token"_L1)}});
    QVERIFY(answer);
    QCOMPARE(m_check->problems(u"session.signIn"_s, *answer), QStringList());
}

void AnswersTest::ofEveryType()
{
    for (const auto &item : call(u"type.list"_s).value("types"_L1).toArray()) {
        const QString type = item["name"_L1].toString();
        const QJsonArray found = call(type + ".query"_L1).value("items"_L1).toArray();
        if (!found.isEmpty()) {
            (void)call(type + ".get"_L1, {{u"id"_s, found.first()["id"_L1]}});
        }
        m_called.insert(type + ".get"_L1);
        (void)call(type + ".query"_L1, {{u"limit"_s, 1}, {u"select"_s, u"id"_s}});
        (void)call(type + ".count"_L1);
        (void)call(type + ".aggregate"_L1, {{u"functions"_s, QJsonArray{u"count"_s}}});
        (void)call(u"watch.cancel"_s, {{u"watch"_s, call(type + ".watch"_L1).value("watch"_L1)}});
        (void)call(u"type.schema"_s, {{u"type"_s, type}});
    }
    QCOMPARE(m_problems, QStringList());
}

void AnswersTest::ofMachines()
{
    const auto of = [](const QString &name) { return QJsonObject{{u"id"_s, name}}; };
    QVERIFY(!call(u"vm.defaults"_s).isEmpty());
    QVERIFY(worked(u"vm.create"_s, {{u"name"_s, u"a"_s}, {u"network"_s, QString()}}));
    for (const QString &verb : {u"pause"_s, u"resume"_s, u"reset"_s, u"restart"_s, u"powerOff"_s, u"start"_s, u"shutDown"_s}) {
        QVERIFY2(worked(u"vm."_s + verb, of(u"a"_s)), qPrintable(verb));
    }
    QVERIFY(worked(u"vm.rename"_s, {{u"id"_s, u"a"_s}, {u"name"_s, u"b"_s}}));
    QVERIFY(worked(u"vm.start"_s, of(u"b"_s)));
    (void)call(u"vm.sendKeys"_s, {{u"id"_s, u"b"_s}, {u"keys"_s, QJsonArray{30}}});
    (void)call(u"vm.openConsole"_s, {{u"id"_s, u"b"_s}, {u"kind"_s, u"serial"_s}});
    (void)call(u"vm.tag"_s, {{u"id"_s, u"b"_s}, {u"tags"_s, QJsonObject{{u"role"_s, u"web"_s}}}});
    (void)call(u"vm.update"_s, {{u"id"_s, u"b"_s}, {u"clear"_s, QJsonArray{u"inventory.folder"_s}}});
    (void)call(u"vm.protect"_s, of(u"b"_s));
    (void)call(u"vm.unprotect"_s, of(u"b"_s));
    QVERIFY(worked(u"vm.discard"_s, {{u"id"_s, u"b"_s}, {u"force"_s, true}}));
    (void)call(u"vm.restore"_s, of(u"b"_s));
    QVERIFY(worked(u"vm.delete"_s, {{u"id"_s, u"b"_s}}));
    const QJsonValue volume = done(*m_root, u"volume.query"_s, {{u"where"_s, u"vm is null and managed = true"_s}}).value("items"_L1)[0]["id"_L1];
    for (const QString &verb : {u"protect"_s, u"unprotect"_s, u"discard"_s, u"restore"_s}) {
        (void)call(u"volume."_s + verb, {{u"id"_s, volume}});
    }
    (void)call(u"volume.check"_s, {{u"host"_s, u"demo-host"_s}});
    QVERIFY(worked(u"volume.delete"_s, {{u"id"_s, volume}}));
    QCOMPARE(m_problems, QStringList());
}

void AnswersTest::ofRecords()
{
    const auto one = [this](const QString &type, const QJsonObject &values, const QJsonObject &changes) {
        const QJsonValue id = call(type + ".create"_L1, values).value("id"_L1);
        QJsonObject params = changes;
        params.insert(u"id"_s, id);
        if (!changes.isEmpty()) {
            (void)call(type + ".update"_L1, params);
        }
        return id;
    };
    const QJsonValue account = one(u"account"_s, {{u"name"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}}, {{u"fullName"_s, u"Ada"_s}});
    const QJsonValue role = one(u"role"_s, {{u"name"_s, u"seer"_s}, {u"privileges"_s, QJsonArray{u"vm.*"_s}}}, {{u"description"_s, u"Sees"_s}});
    const QJsonValue grant = one(u"grant"_s, {{u"account"_s, account}, {u"role"_s, role}, {u"scope"_s, u"*"_s}}, {});
    const QJsonValue key = one(u"accessKey"_s, {{u"name"_s, u"key"_s}, {u"account"_s, account}}, {{u"name"_s, u"other"_s}});
    const QJsonValue project = one(u"project"_s, {{u"name"_s, u"web"_s}}, {{u"machines"_s, 3}});
    const QJsonValue zone = one(u"zone"_s, {{u"name"_s, u"north"_s}}, {{u"description"_s, u"Cold"_s}});
    const QJsonValue folder = one(u"folder"_s, {{u"name"_s, u"sales"_s}}, {{u"description"_s, u"Machines of sales"_s}});
    (void)call(u"schedule.defaults"_s);
    const QJsonValue schedule = one(u"schedule"_s, {{u"name"_s, u"nightly"_s}, {u"cron"_s, u"0 3 * * *"_s}, {u"method"_s, u"task.clear"_s}}, {{u"enabled"_s, false}});
    (void)call(u"schedule.preview"_s, {{u"cron"_s, u"0 3 * * *"_s}});
    (void)call(u"project.usage"_s, {{u"id"_s, project}});
    (void)call(u"host.update"_s, {{u"id"_s, u"demo-host"_s}, {u"inventory.zone"_s, zone}});
    (void)call(u"host.update"_s, {{u"id"_s, u"demo-host"_s}, {u"clear"_s, QJsonArray{u"inventory.zone"_s}}});
    auto ada = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}});
    QVERIFY(ada);
    (void)callBy(*ada, u"session.changePassword"_s, {{u"password"_s, u"long enough"_s}, {u"newPassword"_s, u"longer than that"_s}});
    QVERIFY(worked(u"project.deleteAll"_s, {{u"id"_s, project}}));
    QVERIFY(worked(u"folder.deleteAll"_s, {{u"id"_s, folder}}));
    for (const auto &[type, id] : {std::pair(u"folder"_s, call(u"folder.create"_s, {{u"name"_s, u"x"_s}}).value("id"_L1)), std::pair(u"zone"_s, zone),
                                   std::pair(u"schedule"_s, schedule), std::pair(u"accessKey"_s, key), std::pair(u"grant"_s, grant),
                                   std::pair(u"project"_s, call(u"project.create"_s, {{u"name"_s, u"y"_s}}).value("id"_L1)),
                                   std::pair(u"role"_s, role), std::pair(u"account"_s, account)}) {
        (void)call(type + ".delete"_L1, {{u"id"_s, id}});
    }
    QCOMPARE(m_problems, QStringList());
}

void AnswersTest::ofTheRest()
{
    for (const QString &method : {u"method.list"_s, u"rpc.discover"_s, u"event.list"_s, u"service.info"_s, u"session.list"_s, u"audit.verify"_s,
                                  u"audit.export"_s, u"task.inspect"_s, u"task.clear"_s}) {
        (void)call(method);
    }
    (void)call(u"query"_s, {{u"query"_s, u"vm where state = running"_s}});
    (void)call(u"search"_s, {{u"text"_s, u"demo"_s}});
    (void)call(u"batch"_s, {{u"calls"_s, QJsonArray{QJsonObject{{u"method"_s, u"service.info"_s}}, QJsonObject{{u"method"_s, u"no.such"_s}}}}});
    (void)call(u"service.backup"_s, {{u"path"_s, m_world.directory.filePath(u"copy.db"_s)}});
    const qint64 last = call(u"event.subscribe"_s, {{u"name"_s, u"mine"_s}}).value("acknowledged"_L1).toInteger();
    (void)call(u"event.acknowledge"_s, {{u"name"_s, u"mine"_s}, {u"sequence"_s, last}});
    (void)call(u"event.unsubscribe"_s, {{u"name"_s, u"mine"_s}});
    (void)call(u"subscription.delete"_s, {{u"id"_s, call(u"event.subscribe"_s, {{u"name"_s, u"other"_s}}).value("subscription"_L1)}});
    (void)call(u"host.reconnect"_s, {{u"id"_s, u"demo-host"_s}});
    QVERIFY(worked(u"host.add"_s, {{u"uri"_s, u"simulator://other"_s}, {u"name"_s, u"other"_s}}));
    (void)call(u"host.remove"_s, {{u"id"_s, u"other"_s}});
    const auto other = m_world.administrator();
    const QJsonValue own = done(*other, u"session.list"_s).value("sessions"_L1).toArray().last()["id"_L1];
    (void)callBy(*other, u"session.end"_s, {{u"session"_s, own}});
    QCOMPARE(m_problems, QStringList());
}

/// A method is called above, or is here because a simulated host cannot do it.
void AnswersTest::noneIsForgotten()
{
    QSet<QString> notCalled{u"task.cancel"_s,     u"task.retryUndo"_s, u"task.dismiss"_s,    u"image.import"_s,  u"image.register"_s, u"image.delete"_s,
                            u"image.discard"_s,   u"image.restore"_s,  u"image.protect"_s,   u"image.unprotect"_s, u"image.update"_s, u"image.tag"_s,
                            u"vm.screenshot"_s,  u"network.tag"_s,     u"network.update"_s, u"volume.tag"_s,      u"volume.update"_s, u"host.tag"_s};
    for (const QString &method : m_check->methods()) {
        QVERIFY2(m_called.contains(method) || notCalled.contains(method), qPrintable(method));
    }
}

void AnswersTest::theCheckFindsWhatIsWrong()
{
    QVERIFY(!m_check->problems(u"vm.count"_s, QJsonObject{{u"count"_s, u"1"_s}}).isEmpty());
    QVERIFY(!m_check->problems(u"vm.count"_s, QJsonObject{}).isEmpty());
    QVERIFY(!m_check->problems(u"vm.count"_s, QJsonObject{{u"count"_s, 1}, {u"more"_s, 1}}).isEmpty());
    QVERIFY(!m_check->problems(u"vm.query"_s, QJsonObject{{u"type"_s, u"vm"_s}, {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}}}}).isEmpty());
    QVERIFY(!m_check->problems(u"vm.start"_s, QJsonObject{{u"vm"_s, u"x"_s}}).isEmpty());
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
