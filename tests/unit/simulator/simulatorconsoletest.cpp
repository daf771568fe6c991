// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/bytestream.h"
#include "tests/unit/simulator/opensimulator.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock::test
{

class SimulatorConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void greetsTheFirstReader();
    void answersCommands();
    void waitsForASlowReader();
    void isTakenOver();
    void endsWithTheMachineAndTheHost();
    void hasNoScreen();

private:
    [[nodiscard]] ConsoleOperations &consoles() const { return *m_connection->consoleOperations(); }
    void listenTo(ByteStream &stream);
    [[nodiscard]] bool hears(const QByteArray &text);

    std::unique_ptr<HostConnection> m_connection;
    QString m_uuid;
    QByteArray m_heard;
};

void SimulatorConsoleTest::init()
{
    m_heard.clear();
    m_connection = openSimulator(u"simulator://demo?latency=1"_s);
    QVERIFY(m_connection);
    m_uuid = machineNamed(*m_connection, u"web-frontend"_s).uuid;
}

void SimulatorConsoleTest::listenTo(ByteStream &stream)
{
    connect(&stream, &ByteStream::received, this, [this](const QByteArray &bytes) { m_heard += bytes; });
}

bool SimulatorConsoleTest::hears(const QByteArray &text)
{
    return waitUntil([&] { return m_heard.contains(text); }, 3000);
}

void SimulatorConsoleTest::greetsTheFirstReader()
{
    const auto stream = await(consoles().openSerial(m_uuid, false));
    VERIFY_OK(stream);
    QTest::qWait(50);
    listenTo(**stream);
    QVERIFY(hears("web-frontend login: "));
}

void SimulatorConsoleTest::answersCommands()
{
    const auto stream = await(consoles().openSerial(m_uuid, false));
    VERIFY_OK(stream);
    listenTo(**stream);
    (*stream)->write("root\r");
    QVERIFY(hears("root@web-frontend:~# "));
    m_heard.clear();
    (*stream)->write("help\r");
    QVERIFY(hears("shows this list"));
    (*stream)->write("uptime\r");
    QVERIFY(hears("up "));
    (*stream)->write("ab\x7f\x1b[A");
    (*stream)->write("c d\r");
    QVERIFY(hears("\r\nac d\r\n"));
    (*stream)->write("exit\r");
    QVERIFY(hears("login: "));
    QCOMPARE((*stream)->bytesToWrite(), 0);
}

void SimulatorConsoleTest::waitsForASlowReader()
{
    const auto stream = await(consoles().openSerial(m_uuid, false));
    VERIFY_OK(stream);
    (*stream)->setReceiving(false);
    listenTo(**stream);
    (*stream)->write("root\r");
    QTest::qWait(50);
    QVERIFY(m_heard.isEmpty());
    (*stream)->setReceiving(true);
    QVERIFY(hears("root@web-frontend:~# "));
}

void SimulatorConsoleTest::isTakenOver()
{
    const auto first = await(consoles().openSerial(m_uuid, false));
    VERIFY_OK(first);
    QSignalSpy closed((*first).get(), &ByteStream::closed);
    VERIFY_FAILS(await(consoles().openSerial(m_uuid, false)), ErrorCode::Conflict);
    QCOMPARE(closed.count(), 0);
    auto second = await(consoles().openSerial(m_uuid, true));
    VERIFY_OK(second);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!closed.first().first().toString().isEmpty());
    second->reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    VERIFY_OK(await(consoles().openSerial(m_uuid, false)));
}

void SimulatorConsoleTest::endsWithTheMachineAndTheHost()
{
    const QString other = machineNamed(*m_connection, u"file-server"_s).uuid;
    const auto one = await(consoles().openSerial(m_uuid, false));
    const auto two = await(consoles().openSerial(other, false));
    QSignalSpy oneClosed((*one).get(), &ByteStream::closed);
    QSignalSpy twoClosed((*two).get(), &ByteStream::closed);
    VERIFY_OK(await(m_connection->machineOperations()->powerOff(m_uuid)));
    QCOMPARE(oneClosed.count(), 1);
    QVERIFY(!oneClosed.first().first().toString().isEmpty());
    QCOMPARE(twoClosed.count(), 0);
    m_connection->close();
    QCOMPARE(twoClosed.count(), 1);
    (*one)->write("x");
    (*one)->close();
    QCOMPARE(oneClosed.count(), 1);
}

void SimulatorConsoleTest::hasNoScreen()
{
    const auto display = await(consoles().openGraphics(m_uuid));
    VERIFY_FAILS(display, ErrorCode::Unsupported);
    QVERIFY(!display.error().what.isEmpty() && !display.error().why.isEmpty() && !display.error().fix.isEmpty());
    VERIFY_FAILS(await(consoles().screenshot(m_uuid)), ErrorCode::Unsupported);
}

} // namespace penstock::test

QTEST_GUILESS_MAIN(penstock::test::SimulatorConsoleTest)
#include "simulatorconsoletest.moc"
