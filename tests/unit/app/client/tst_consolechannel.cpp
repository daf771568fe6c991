// SPDX-License-Identifier: Apache-2.0
#include "app/client/consolechannel.h"

#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeconsole.h"
#include "tests/unit/app/fakeschema.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestConsoleChannel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesBytesBothWays();
    void sendsWhatWasWrittenEarly();
    void saysWhoTookOver();
    void endsWithAWrongTicket();
    void endsWhenNothingListens();
    void closesOnce();

private:
    QJsonObject open(bool takeOver = false);

    std::unique_ptr<ConnectedClient> m_fixture;
};

void TestConsoleChannel::init()
{
    m_fixture = std::make_unique<ConnectedClient>();
    m_fixture->service.put(u"vm"_s, fakeschema::vm(u"v1"_s, u"one"_s, u"h1"_s));
    QVERIFY(m_fixture->connectToService());
}

void TestConsoleChannel::cleanup()
{
    m_fixture.reset();
}

QJsonObject TestConsoleChannel::open(bool takeOver)
{
    const auto answer = m_fixture->client.call(
        u"vm.openConsole"_s, {{u"id"_s, u"v1"_s}, {u"kind"_s, u"serial"_s}, {u"takeOver"_s, takeOver}});
    const bool isThere = QTest::qWaitFor([&] { return answer.isFinished(); });
    return isThere && answer.result() ? answer.result()->toObject() : QJsonObject();
}

void TestConsoleChannel::carriesBytesBothWays()
{
    m_fixture->service.console().banner = "login: ";
    ConsoleChannel channel(open());
    QCOMPARE(channel.protocol(), u"text"_s);
    QSignalSpy ready(&channel, &ConsoleChannel::ready);
    QByteArray seen;
    connect(&channel, &ConsoleChannel::received, this, [&](const QByteArray &bytes) { seen += bytes; });
    QVERIFY(ready.wait(2000));
    channel.write("root\n");
    QTRY_COMPARE(seen, QByteArray("login: root\n"));
    QByteArray large(3 * 1024 * 1024, 'x');
    seen.clear();
    channel.write(large);
    QTRY_COMPARE(seen.size(), large.size());
    QTRY_COMPARE(channel.bytesToWrite(), 0);
}

void TestConsoleChannel::sendsWhatWasWrittenEarly()
{
    ConsoleChannel channel(open());
    channel.write("early");
    QCOMPARE(channel.bytesToWrite(), 5);
    QTRY_COMPARE(m_fixture->service.console().typed(), QByteArray("early"));
}

void TestConsoleChannel::saysWhoTookOver()
{
    ConsoleChannel first(open());
    QSignalSpy closed(&first, &ConsoleChannel::closed);
    QTRY_VERIFY(first.isReady());
    QVERIFY(open().isEmpty());
    ConsoleChannel second(open(true));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toInt(), int(ConsoleChannel::TakenOver));
    QCOMPARE(closed.first().last().toString(), u"taken over by tester"_s);
    QTRY_VERIFY(second.isReady());
}

void TestConsoleChannel::endsWithAWrongTicket()
{
    QJsonObject answer = open();
    answer.insert("ticket"_L1, u"wrong"_s);
    ConsoleChannel channel(answer);
    QSignalSpy closed(&channel, &ConsoleChannel::closed);
    QVERIFY(closed.wait(2000));
    QCOMPARE(closed.first().first().toInt(), 1008);
    QVERIFY(!channel.isReady());
}

void TestConsoleChannel::endsWhenNothingListens()
{
    ConsoleChannel channel({{u"url"_s, u"ws://127.0.0.1:1/console"_s}, {u"ticket"_s, u"t"_s}});
    QSignalSpy closed(&channel, &ConsoleChannel::closed);
    QVERIFY(closed.wait(3000));
    QCOMPARE(closed.size(), 1);
}

void TestConsoleChannel::closesOnce()
{
    ConsoleChannel channel(open());
    QSignalSpy closed(&channel, &ConsoleChannel::closed);
    QTRY_VERIFY(channel.isReady());
    channel.close();
    channel.close();
    QTest::qWait(100);
    QCOMPARE(closed.size(), 1);
    QTRY_COMPARE(m_fixture->service.console().viewers(), 0);
}

QTEST_GUILESS_MAIN(TestConsoleChannel)
#include "tst_consolechannel.moc"
