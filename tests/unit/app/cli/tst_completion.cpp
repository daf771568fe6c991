// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/fakeschema.h"
#include "tests/unit/app/fakeservice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

/// What the shell is told when a line says which service is meant, in bash, and among many names.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>(m_directory->path());
        m_service->put(u"host"_s, fakeschema::host(u"h1"_s, u"kvm-01"_s));
        m_service->put(u"vm"_s, fakeschema::vm(u"v1"_s, u"hello"_s, u"h1"_s));
        m_service->put(u"vm"_s, fakeschema::vm(u"v2"_s, u"old web server"_s, u"h1"_s));
        m_service->put(u"vm"_s, fakeschema::vm(u"v3"_s, u"rack:7"_s, u"h1"_s));
        const Field name = FieldBuilder(u"name"_s, FieldKind::Text).label("Name").help("Name");
        const Field host = FieldBuilder(u"host"_s, FieldKind::Text).label("Host").help("Host").immutable();
        const Field id = FieldBuilder(u"id"_s, FieldKind::Reference).target(u"vm"_s).required();
        m_service->addMethod({.name = u"vm.update"_s, .label = u"Edit"_s, .parameters = {id, name, host}, .changes = true});
        QVERIFY(m_service->start());
    }
    void cleanup()
    {
        m_service.reset();
        m_directory.reset();
    }

    void theServiceIsOnTheLine()
    {
        const QString here = m_directory->path();
        QCOMPARE(completed({u"--runtime-dir"_s, here, u"vm"_s, u"start"_s, u"he"_s}), QStringList{u"hello"_s});
        QCOMPARE(completed({u"vm"_s, u"start"_s, u"--runtime-dir"_s, here, u"he"_s}), QStringList{u"hello"_s});
        QCOMPARE(completed({u"--runtime-dir"_s, u"="_s, here, u"vm"_s, u"start"_s, u"he"_s}), QStringList{u"hello"_s});
        // An account is for another service than this one; nobody is asked for its password here.
        QCOMPARE(completed({u"--runtime-dir"_s, here, u"--user"_s, u"ada"_s, u"vm"_s, u"start"_s, u"he"_s}), QStringList());
        QCOMPARE(completed({u"--url"_s, u"wss://127.0.0.1:1"_s, u"--user"_s, u"ada"_s, u"v"_s}), (QStringList{u"vm"_s, u"volume"_s}));
    }

    void optionsForTheConnection()
    {
        QCOMPARE(completed({u"--us"_s}), QStringList{u"--user"_s});
        QCOMPARE(completed({u"--ur"_s}), QStringList{u"--url"_s});
        QCOMPARE(completed({u"--ca"_s, u""_s}), QStringList{u":files"_s});
        QCOMPARE(completed({u"--url"_s, u""_s}), QStringList());
        QCOMPARE(completed({u"--user"_s, u""_s}), QStringList());
    }

    void onlyWhatCanChangeIsListed()
    {
        const QString here = m_directory->path();
        QCOMPARE(completed({u"--runtime-dir"_s, here, u"vm"_s, u"set"_s, u"hello"_s, u""_s}), QStringList{u"name="_s});
        QCOMPARE(completed({u"--runtime-dir"_s, here, u"vm"_s, u"set"_s, u"hello"_s, u"--ho"_s}), QStringList());
        QCOMPARE(completed({u"--runtime-dir"_s, here, u"vm"_s, u"set"_s, u"hello"_s, u"--na"_s}), QStringList{u"--name"_s});
        const QString help = run({u"--runtime-dir"_s, here, u"vm"_s, u"set"_s, u"--help"_s});
        QVERIFY2(help.contains(u"--name TEXT"_s) && !help.contains(u"--host"_s), qPrintable(help));
    }

    void amongManyNames()
    {
        QList<QJsonObject> machines;
        for (int i = 0; i < 1500; ++i) {
            machines += fakeschema::vm(u"m%1"_s.arg(i), u"a%1"_s.arg(i, 4, 10, QLatin1Char('0')), u"h1"_s);
        }
        m_service->putAll(u"vm"_s, machines);
        QCOMPARE(completed({u"--runtime-dir"_s, m_directory->path(), u"vm"_s, u"start"_s, u"a149"_s}).size(), 10);
        QCOMPARE(completed({u"--runtime-dir"_s, m_directory->path(), u"vm"_s, u"start"_s, u"he"_s}), QStringList{u"hello"_s});
    }

    void bash_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const QString start = u"penstockctl --runtime-dir \"$D\" vm start "_s;
        QTest::newRow("a name") << start + u"he"_s << u"<hello>"_s;
        QTest::newRow("spaces") << start + u"ol"_s << u"<old\\ web\\ server>"_s;
        QTest::newRow("spaces, begun") << start + u"'old\\ w'"_s << u"<old\\ web\\ server>"_s;
        QTest::newRow("in quotes") << start + u"\"'old w\""_s << u"<old web server>"_s;
        QTest::newRow("behind a colon") << start + u"rack : ''"_s << u"<7>"_s;
        QTest::newRow("an address") << u"penstockctl --url wss : //127.0.0.1 : 1 vo"_s << u"<volume>"_s;
        QTest::newRow("a field") << u"penstockctl --runtime-dir \"$D\" vm set hello na"_s << u"<name=>"_s;
    }
    void bash()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const QString script = QDir::current().absoluteFilePath(u"packaging/completion/penstockctl.bash"_s);
        QVERIFY2(QFile::exists(script), qPrintable(script));
        const QString commands = u". \"$0\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _penstockctl; printf '<%s>' \"${COMPREPLY[@]}\""_s;
        QCOMPARE(outputOf(u"bash"_s, {u"-c"_s, commands.arg(words), script}), expected);
    }

private:
    QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"D"_s, m_directory->path());
        environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, m_directory->path() + "/nowhere"_L1);
        environment.insert(u"PATH"_s, QCoreApplication::applicationDirPath() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000);
        return ended ? QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()) : u"no end"_s;
    }
    QString run(const QStringList &arguments) { return outputOf(QCoreApplication::applicationDirPath() + "/penstockctl"_L1, arguments); }
    QStringList completed(const QStringList &words)
    {
        QStringList got = run(QStringList{u"__complete"_s} + words).split(u'\n', Qt::SkipEmptyParts);
        got.sort();
        return got;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeService> m_service;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
