// SPDX-License-Identifier: Apache-2.0
#include "service/api/storedanswers.h"
#include "service/store/database.h"
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Calls that are repeated with their token, also across a restart of the service.
class RepetitionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acrossARestart();
    void ofTasks();
    void refusalsToo();
    void secretsAreSealed();
    void whatIsUndoneIsForgotten();
    void oldAnswersGo();

private:
    void restart()
    {
        m_root.reset();
        m_world.stop();
        m_world.start();
        QVERIFY(m_world.started);
        m_root = m_world.administrator();
        QVERIFY(m_root);
    }

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
};

namespace {

/// A memory in a database of its own.
struct Memory {
    Memory() : database(*Database::open(directory.filePath(u"penstock.db"_s))) {}

    std::unique_ptr<StoredAnswers> open(StoredAnswers::Retention retention = {})
    {
        auto answers = std::make_unique<StoredAnswers>(*database, *SecretBox::open(*database, directory.filePath(u"key"_s)), retention,
                                                       [this] { return now; });
        return answers->open() ? std::move(answers) : nullptr;
    }
    static AnswerMemory::Entry entry(const QString &text) { return {.fingerprint = "f", .answer = QJsonValue(text)}; }

    QTemporaryDir directory;
    std::unique_ptr<Database> database;
    QDateTime now = QDateTime::currentDateTimeUtc();
};

} // namespace

void RepetitionTest::initTestCase()
{
    QVERIFY(m_world.started);
    m_root = m_world.administrator();
    QVERIFY(m_root);
}

void RepetitionTest::acrossARestart()
{
    const QJsonObject params{{u"name"_s, u"once"_s}, {u"token"_s, u"t1"_s}};
    const QJsonObject first = done(*m_root, u"project.create"_s, params);
    QVERIFY(!first.isEmpty());
    restart();
    QCOMPARE(done(*m_root, u"project.create"_s, params), first);
    QCOMPARE(done(*m_root, u"project.count"_s, {{u"where"_s, u"name = once"_s}}).value("count"_L1).toInt(), 1);
    const auto other = m_root->call(u"project.create"_s, {{u"name"_s, u"twice"_s}, {u"token"_s, u"t1"_s}});
    QVERIFY(!other);
    QCOMPARE(toString(other.error().code), u"conflict"_s);
    QCOMPARE(other.error().field, u"token"_s);
    // Of an account, not of everybody.
    QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}}).isEmpty());
    QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"ada"_s}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
    const auto ada = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}});
    QVERIFY(ada->call(u"project.create"_s, {{u"name"_s, u"hers"_s}, {u"token"_s, u"t1"_s}}));
}

void RepetitionTest::ofTasks()
{
    QVERIFY(eventually([&] { return done(*m_root, u"host.get"_s, {{u"id"_s, u"demo-host"_s}}).value("state"_L1) == u"connected"_s; }));
    const QJsonObject params{{u"name"_s, u"one"_s}, {u"network"_s, QString()}, {u"start"_s, false}, {u"token"_s, u"t2"_s}};
    const QJsonObject first = done(*m_root, u"vm.create"_s, params);
    QVERIFY(finished(*m_root, first));
    restart();
    QCOMPARE(done(*m_root, u"vm.create"_s, params), first);
    QCOMPARE(done(*m_root, u"task.count"_s, {{u"where"_s, u"method = vm.create"_s}}).value("count"_L1).toInt(), 1);
}

void RepetitionTest::refusalsToo()
{
    const QJsonObject params{{u"name"_s, u"once"_s}, {u"token"_s, u"t3"_s}};
    const auto first = m_root->call(u"project.create"_s, params);
    QVERIFY(!first);
    QVERIFY(m_root->call(u"project.update"_s, {{u"id"_s, u"once"_s}, {u"name"_s, u"other"_s}}));
    restart();
    const auto again = m_root->call(u"project.create"_s, params);
    QVERIFY(!again);
    QCOMPARE(again.error().toJson(), first.error().toJson());
}

void RepetitionTest::secretsAreSealed()
{
    const QJsonObject params{{u"name"_s, u"key"_s}, {u"account"_s, u"ada"_s}, {u"token"_s, u"t4"_s}};
    const QJsonObject made = done(*m_root, u"accessKey.create"_s, params);
    const QByteArray secret = made.value("secret"_L1).toString().toUtf8();
    QVERIFY(secret.size() > 20);
    m_root.reset();
    m_world.stop();
    for (const QString &name : {u"penstock.db"_s, u"penstock.db-wal"_s}) {
        QFile file(m_world.directory.filePath(u"data/"_s + name));
        QVERIFY(!file.exists() || (file.open(QIODevice::ReadOnly) && !file.readAll().contains(secret)));
    }
    m_world.start();
    m_root = m_world.administrator();
    QCOMPARE(done(*m_root, u"accessKey.create"_s, params), made);
}

void RepetitionTest::whatIsUndoneIsForgotten()
{
    Memory memory;
    const auto answers = memory.open();
    const AnswerMemory::Key key{u"ada"_s, u"t"_s};
    QVERIFY(answers);
    const auto undone = memory.database->atomically([&]() -> Result<void> {
        answers->remember(key, Memory::entry(u"done"_s));
        return failure(ErrorCode::Conflict, {});
    });
    QVERIFY(!undone);
    QVERIFY(!answers->find(key));
    answers->remember(key, Memory::entry(u"done"_s));
    QVERIFY(memory.database->commit());
    QVERIFY(answers->find(key));
    QCOMPARE(answers->find(key)->answer.value(), QJsonValue(u"done"_s));
    QCOMPARE(answers->find(key)->fingerprint, QByteArray("f"));
    QVERIFY(!answers->find({u"eve"_s, u"t"_s}));
    // Put under another name, it does not open.
    QVERIFY(memory.database->write(u"UPDATE answer_memory SET token = 'other'"_s));
    QVERIFY(!answers->find({u"ada"_s, u"other"_s}));
}

void RepetitionTest::oldAnswersGo()
{
    Memory memory;
    auto answers = memory.open({.hours = 2, .most = 3});
    const auto key = [](int number) { return AnswerMemory::Key{u"ada"_s, QString::number(number)}; };
    for (int i = 0; i < 5; ++i) {
        memory.now = memory.now.addSecs(1);
        answers->remember(key(i), Memory::entry(QString::number(i)));
    }
    answers = memory.open({.hours = 2, .most = 3});
    QVERIFY(!answers->find(key(1)) && answers->find(key(2)) && answers->find(key(4)));
    memory.now = memory.now.addSecs(2 * 3600);
    QVERIFY(!answers->find(key(4)));
    answers = memory.open({.hours = 2, .most = 3});
    QCOMPARE(memory.database->read(u"SELECT count(*) FROM answer_memory"_s)->first().first().toInt(), 0);
}

QTEST_GUILESS_MAIN(RepetitionTest)
#include "repetitiontest.moc"
