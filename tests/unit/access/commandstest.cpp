// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QProcess>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// What people do about accounts, sessions and the audit log on the command line, with a whole service.
class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sessionsAreListedAndEnded();
    void sessionsOfOthersAreNot();
    void aPasswordIsChanged();
    void thatOfOthersTakesAnAdministrator();
    void theAuditLogIsExportedWhole();
    void newMachinesGoIntoFolders();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    /// As the local administrator, or as an account with this password.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &user = {}, const QString &password = {});
    QString file(const QString &name, const QString &text)
    {
        QFile made(m_world.directory.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write(text.toUtf8() + '\n');
        return made.fileName();
    }

    RunningService m_world;
    std::unique_ptr<TestClient> m_root;
};

CommandsTest::Outcome CommandsTest::run(const QStringList &arguments, const QByteArray &input, const QString &user, const QString &password)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, m_world.directory.filePath(u"run"_s));
    QStringList all = arguments;
    if (!user.isEmpty()) {
        environment.insert(u"PENSTOCK_PASSWORD_FILE"_s, file(u"password"_s, password));
        all = QStringList{u"--user"_s, user} + all;
    }
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/penstockctl"_s, all);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = eventually([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    return {.code = ended ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

void CommandsTest::initTestCase()
{
    QVERIFY(m_world.started);
    m_root = m_world.administrator();
    QVERIFY(m_root);
    for (const QString &name : {u"ada"_s, u"eve"_s}) {
        QVERIFY(!done(*m_root, u"account.create"_s, {{u"name"_s, name}, {u"password"_s, u"long enough"_s}}).isEmpty());
    }
    QVERIFY(eventually([&] { return done(*m_root, u"host.get"_s, {{u"id"_s, u"demo-host"_s}}).value("state"_L1) == u"connected"_s; }));
}

void CommandsTest::sessionsAreListedAndEnded()
{
    const auto ada = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}, {u"client"_s, u"probe 7"_s}});
    QVERIFY(ada);
    const Outcome list = run({u"session"_s, u"list"_s});
    QCOMPARE(list.code, 0);
    const QString line = list.out.split(u'\n').filter(u"probe 7"_s).value(0);
    QVERIFY2(list.out.startsWith("SESSION"_L1) && line.contains(" ada "_L1), qPrintable(list.out + list.err));
    const Outcome ended = run({u"session"_s, u"end"_s, line.section(u' ', 0, 0)});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(ada->waitClosed());
    QCOMPARE(ada->closeCode, 4012);
    QCOMPARE(run({u"session"_s, u"end"_s, u"nothing"_s}).code, 3);
}

void CommandsTest::sessionsOfOthersAreNot()
{
    const auto ada = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}});
    const QJsonArray all = done(*m_root, u"session.list"_s).value("sessions"_L1).toArray();
    const auto found = std::find_if(all.begin(), all.end(), [](const QJsonValue &session) { return session["user"_L1] == u"ada"_s; });
    QVERIFY(ada && found != all.end());
    const Outcome list = run({u"session"_s, u"list"_s}, {}, u"eve"_s, u"long enough"_s);
    QVERIFY2(list.code == 0 && list.out.contains("eve"_L1) && !list.out.contains("ada"_L1), qPrintable(list.out + list.err));
    QCOMPARE(run({u"session"_s, u"end"_s, (*found)["id"_L1].toString()}, {}, u"eve"_s, u"long enough"_s).code, 3);
    QCOMPARE(done(*ada, u"session.list"_s).value("sessions"_L1).toArray().size(), 1);
    // Several of one's own can be seen and ended.
    const Outcome own = run({u"session"_s, u"end"_s, (*found)["id"_L1].toString()}, {}, u"ada"_s, u"long enough"_s);
    QVERIFY2(own.code == 0, qPrintable(own.err));
    QVERIFY(ada->waitClosed());
}

void CommandsTest::aPasswordIsChanged()
{
    const auto before = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}});
    const auto other = m_world.client({{u"user"_s, u"eve"_s}, {u"password"_s, u"long enough"_s}});
    QVERIFY(before && other);
    const Outcome wrong = run({u"account"_s, u"password"_s}, "not this one\nlonger than that\n", u"ada"_s, u"long enough"_s);
    QVERIFY2(wrong.code == 5, qPrintable(wrong.err));
    QCOMPARE(run({u"account"_s, u"password"_s}, "long enough\nshort\n", u"ada"_s, u"long enough"_s).code, 2);
    QCOMPARE(before->closeCode, 0);
    const Outcome changed = run({u"account"_s, u"password"_s}, "long enough\nlonger than that\n", u"ada"_s, u"long enough"_s);
    QVERIFY2(changed.code == 0, qPrintable(changed.err));
    QVERIFY(before->waitClosed());
    QCOMPARE(before->closeCode, 4011);
    QVERIFY(!m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"long enough"_s}}));
    const Outcome again = run({u"account"_s, u"password"_s, u"ada"_s, u"--password-file"_s, file(u"old"_s, u"longer than that"_s),
                               u"--new-password-file"_s, file(u"new"_s, u"the longest of all"_s)}, {}, u"ada"_s, u"longer than that"_s);
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"the longest of all"_s}}));
    QVERIFY(done(*other, u"service.info"_s).contains("name"_L1)); // the sessions of others go on
    QCOMPARE(run({u"account"_s, u"password"_s}, "a\nlong enough\n").code, 1); // a user of this computer has none
}

void CommandsTest::thatOfOthersTakesAnAdministrator()
{
    const auto ada = m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"the longest of all"_s}});
    QVERIFY(ada);
    const Outcome refused = run({u"account"_s, u"password"_s, u"ada"_s}, "stolen by eve\n", u"eve"_s, u"long enough"_s);
    QVERIFY2(refused.code == 3, qPrintable(refused.err)); // whom she does not even see
    QVERIFY(!done(*m_root, u"grant.create"_s, {{u"account"_s, u"eve"_s}, {u"role"_s, u"operator"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
    QVERIFY(run({u"account"_s, u"password"_s, u"ada"_s}, "stolen by eve\n", u"eve"_s, u"long enough"_s).code != 0);
    QCOMPARE(ada->closeCode, 0);
    const Outcome changed = run({u"account"_s, u"password"_s, u"ada"_s}, "given by root\n");
    QVERIFY2(changed.code == 0, qPrintable(changed.err));
    QVERIFY(ada->waitClosed());
    QCOMPARE(ada->closeCode, 4011);
    QVERIFY(m_world.client({{u"user"_s, u"ada"_s}, {u"password"_s, u"given by root"_s}}));
}

void CommandsTest::theAuditLogIsExportedWhole()
{
    constexpr int most = 1000; // of one answer
    QJsonArray calls;
    for (int i = 0; i < most; ++i) {
        calls.append(QJsonObject{{u"method"_s, u"task.clear"_s}, {u"params"_s, QJsonObject()}});
    }
    QVERIFY(!done(*m_root, u"batch"_s, {{u"calls"_s, calls}}).isEmpty());
    QVERIFY(eventually([&] { return done(*m_root, u"service.info"_s).contains("name"_L1); }, 60'000));
    calls = calls.isEmpty() ? calls : QJsonArray{calls.first()};
    const int written = done(*m_root, u"audit.count"_s).value("count"_L1).toInt();
    QVERIFY(written > most);
    const QStringList lines = run({u"audit"_s, u"export"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() >= written, qPrintable(QString::number(lines.size())));
    qint64 last = 0;
    for (const QString &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY(entry.value("sequence"_L1).toInteger() == last + 1);
        last = entry.value("sequence"_L1).toInteger();
    }
    QCOMPARE(run({u"audit"_s, u"export"_s, u"--limit"_s, u"3"_s}).out.count(u'\n'), 3);
    QCOMPARE(run({u"audit"_s, u"export"_s, u"--after"_s, u"4"_s, u"--limit"_s, u"1001"_s}).out.count(u'\n'), 1001);
    QVERIFY(run({u"audit"_s, u"export"_s}, {}, u"eve"_s, u"long enough"_s).code == 5);
}

void CommandsTest::newMachinesGoIntoFolders()
{
    QCOMPARE(run({u"folder"_s, u"create"_s, u"sales"_s}).code, 0);
    const Outcome made = run({u"vm"_s, u"create"_s, u"--name"_s, u"filed"_s, u"--network"_s, QString(), u"--no-start"_s, u"--inventory.folder"_s, u"sales"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(run({u"vm"_s, u"list"_s, u"--where"_s, u"inventory.folder.name = sales"_s, u"--columns"_s, u"name,inventory.folder"_s}).out,
             u"NAME   FOLDER\nfiled  sales\n"_s);
    QCOMPARE(run({u"vm"_s, u"set"_s, u"filed"_s, u"inventory.folder="_s}).code, 0);
    QCOMPARE(run({u"folder"_s, u"delete"_s, u"sales"_s, u"--yes"_s}).code, 0);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
