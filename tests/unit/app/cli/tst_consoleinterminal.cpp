// SPDX-License-Identifier: Apache-2.0
// penstockctl vm console in a real (pseudo) terminal: keys go through raw, Ctrl+] leaves, the terminal is put back.
#include "tests/unit/app/fakeconsole.h"
#include "tests/unit/app/fakeschema.h"
#include "tests/unit/app/fakeservice.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestConsoleInTerminal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void handsKeysThroughAndLeavesWithItsKey();
    void putsTheTerminalBackWhenKilled();

private:
    QByteArray read();
    [[nodiscard]] bool isRaw() const;
    [[nodiscard]] int waitForExit();

    QTemporaryDir m_directory;
    std::unique_ptr<FakeService> m_service;
    int m_terminal = -1;
    int m_other = -1; ///< keeps the terminal open when the program has ended
    pid_t m_process = -1;
};

void TestConsoleInTerminal::init()
{
    m_service = std::make_unique<FakeService>(m_directory.path());
    m_service->put(u"vm"_s, fakeschema::vm(u"v1"_s, u"hello"_s, u"h1"_s));
    QVERIFY(m_service->start());
    QVERIFY(::openpty(&m_terminal, &m_other, nullptr, nullptr, nullptr) == 0);
    ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationDirPath() + u"/penstockctl"_s);
    const QByteArray directory = QFile::encodeName(m_directory.path());
    m_process = ::fork();
    if (m_process == 0) {
        ::login_tty(m_other);
        ::execl(program.constData(), "penstockctl", "--runtime-dir", directory.constData(), "vm", "console", "hello",
                nullptr);
        ::_exit(127);
    }
    QTRY_COMPARE(m_service->console().viewers(), 1);
    QTRY_VERIFY(isRaw());
}

void TestConsoleInTerminal::cleanup()
{
    ::close(m_terminal);
    ::close(m_other);
    m_service.reset();
}

QByteArray TestConsoleInTerminal::read()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const auto count = ::read(m_terminal, bytes.data(), static_cast<std::size_t>(bytes.size()));
    return count > 0 ? bytes.left(count) : QByteArray();
}

bool TestConsoleInTerminal::isRaw() const
{
    termios state{};
    ::tcgetattr(m_terminal, &state);
    return (state.c_lflag & (ICANON | ECHO | ISIG)) == 0;
}

int TestConsoleInTerminal::waitForExit()
{
    int status = -1;
    const bool isDone = QTest::qWaitFor([&] { return ::waitpid(m_process, &status, WNOHANG) == m_process; }, 5000);
    return isDone && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void TestConsoleInTerminal::handsKeysThroughAndLeavesWithItsKey()
{
    QByteArray seen;
    QTRY_VERIFY((seen += read()).contains("Ctrl+] leaves"));
    QVERIFY(::write(m_terminal, "root\x03\r", 6) == 6);
    QTRY_COMPARE(m_service->console().typed(), QByteArray("root\x03\r"));
    QTRY_VERIFY((seen += read()).contains("root"));
    QVERIFY(::write(m_terminal, "bye\x1d", 4) == 4);
    QCOMPARE(waitForExit(), 0);
    QTRY_COMPARE(m_service->console().typed(), QByteArray("root\x03\rbye"));
    QVERIFY(!isRaw());
}

void TestConsoleInTerminal::putsTheTerminalBackWhenKilled()
{
    ::kill(m_process, SIGTERM);
    QCOMPARE(waitForExit(), 130);
    QVERIFY(!isRaw());
}

QTEST_GUILESS_MAIN(TestConsoleInTerminal)
#include "tst_consoleinterminal.moc"
