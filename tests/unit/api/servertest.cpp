// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/api/testclient.h"
#include "tests/unit/api/testservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray signInText(const QString &token)
{
    const QJsonObject params{{u"token"_s, token}};
    return QJsonDocument(
               QJsonObject{
                   {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, u"session.signIn"_s}, {u"params"_s, params}})
        .toJson(QJsonDocument::Compact);
}

QString codeOf(const Result<QJsonValue> &answer)
{
    return answer ? QString() : toString(answer.error().code);
}

} // namespace

/// The server from outside: signing in, calling, and everything a client can do wrong.
class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Server::Options options;
        options.service.version = u"0.1.0"_s;
        options.signInWithin = 1500;
        options.session.callsInFlight = 4;
        options.session.violations = 3;
        options.session.changesBurst = 10;
        options.session.changesPerSecond = 5;
        options.session.answerWithin = 1500;
        m_service = std::make_unique<TestService>(options);
        QVERIFY(m_service->listening);
    }

    void signsInWithATicket()
    {
        QSignalSpy opened(m_service->server.get(), &Server::sessionOpened);
        TestClient client(m_service->server->url());
        QVERIFY(client.waitOpen());
        const QString ticket = m_service->authenticator.issueTicket({u"alice"_s, false});
        const auto answer =
            client.call(u"session.signIn"_s, {{u"ticket"_s, ticket}, {u"client"_s, u"penstock 0.1.0"_s}});
        QVERIFY(answer);
        const QJsonObject session = answer->toObject();
        QCOMPARE(session.value("user"_L1).toString(), u"alice"_s);
        QCOMPARE(session.value("service"_L1).toObject().value("version"_L1).toString(), u"0.1.0"_s);
        QCOMPARE(session.value("capabilities"_L1).toArray(), (QJsonArray{u"watch"_s, u"watchPages"_s, u"console"_s, u"batch"_s, u"dryRun"_s, u"watchQueries"_s}));
        QCOMPARE(opened.count(), 1);
        const Caller &caller = m_service->server->sessions().constFirst()->caller();
        QCOMPARE(caller.sessionId, session.value("session"_L1).toString());
        QCOMPARE(caller.peer, u"penstock 0.1.0"_s);
        QVERIFY(!caller.localAdministrator);

        TestClient second(m_service->server->url());
        QVERIFY(second.waitOpen());
        QCOMPARE(codeOf(second.call(u"session.signIn"_s, {{u"ticket"_s, ticket}})), u"unauthenticated"_s);
        QVERIFY(second.waitClosed());
        QCOMPARE(second.closeCode, 1008);
    }

    void refusesOtherSignIns_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("code");
        const QString signIn = u"session.signIn"_s;
        QTest::newRow("wrong token") << signIn << QJsonObject{{u"token"_s, u"nonsense"_s}} << u"unauthenticated"_s;
        QTest::newRow("wrong ticket") << signIn << QJsonObject{{u"ticket"_s, u"nonsense"_s}} << u"unauthenticated"_s;
        QTest::newRow("nothing") << signIn << QJsonObject{} << u"invalidArgument"_s;
        QTest::newRow("number") << signIn << QJsonObject{{u"token"_s, 7}} << u"invalidArgument"_s;
        QTest::newRow("other call") << u"method.list"_s << QJsonObject{} << u"unauthenticated"_s;
        QTest::newRow("unknown call") << u"no.such"_s << QJsonObject{} << u"unauthenticated"_s;
    }
    void refusesOtherSignIns()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        TestClient client(m_service->server->url());
        QVERIFY(client.waitOpen());
        QTEST(codeOf(client.call(method, params)), "code");
        QVERIFY(client.waitClosed());
        QCOMPARE(client.closeCode, 1008);
        stillServes();
    }

    void callsAndErrors()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QCOMPARE(*client.call(u"test.echo"_s, {{u"text"_s, u"grüß dich"_s}}),
                 QJsonValue(QJsonObject{{u"text"_s, u"grüß dich"_s}}));
        QCOMPARE(codeOf(client.call(u"test.ehco"_s)), u"methodNotFound"_s);
        QCOMPARE(codeOf(client.call(u"test.echo"_s, {{u"text"_s, 5}})), u"invalidArgument"_s);
        QCOMPARE(codeOf(client.call(u"test.echo"_s, {{u"txet"_s, u"a"_s}})), u"invalidArgument"_s);
        QCOMPARE(codeOf(client.call(u"test.add"_s)), u"invalidArgument"_s);
        QCOMPARE(codeOf(client.call(u"test.drop"_s)), u"internal"_s);
        QCOMPARE(codeOf(client.call(u"session.signIn"_s, {{u"token"_s, u"x"_s}})), u"conflict"_s);
        const QJsonObject once{{u"number"_s, 1}, {u"token"_s, u"t"_s}};
        QCOMPARE(*client.call(u"test.add"_s, once), *client.call(u"test.add"_s, once));
        QCOMPARE(m_service->runs, 1);
    }

    void limitsCallsInFlight()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QList<Async<QJsonValue>> waiting;
        for (int i = 0; i < 4; ++i) {
            waiting << client.endpoint.call(u"test.never"_s);
        }
        QCOMPARE(codeOf(client.call(u"test.echo"_s)), u"resourceExhausted"_s);
        QCOMPARE(int(m_service->kept.size()), 4);
        m_service->kept.front()(QJsonValue(1));
        QVERIFY(await(waiting.first()));
        QVERIFY(client.call(u"test.echo"_s));
        // The others never answer by themselves.
        QCOMPARE(codeOf(await(waiting.last())), u"timeout"_s);
        m_service->kept.back()(QJsonValue(2));
        QVERIFY(client.call(u"test.echo"_s));
    }

    void limitsTheRateOfChanges()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        int refused = 0;
        for (int i = 0; i < 30; ++i) {
            refused += codeOf(client.call(u"test.add"_s, {{u"number"_s, i}})) == u"resourceExhausted"_s ? 1 : 0;
            QVERIFY(client.call(u"test.echo"_s));
        }
        QVERIFY2(refused > 0 && refused <= 20, qPrintable(QString::number(refused)));
        QTest::qWait(300);
        QVERIFY(client.call(u"test.add"_s, {{u"number"_s, 0}}));
    }

    void sessionEndsWhileAHandlerRuns()
    {
        auto client = std::make_unique<TestClient>(m_service->server->url());
        QVERIFY(client->signIn(m_service->authenticator.token()));
        Session *session = m_service->server->sessions().constFirst();
        QSignalSpy ended(session, &Session::ended);
        QPointer<QObject> watch = new QObject(session->lifetime());
        const auto pending = client->endpoint.call(u"test.never"_s);
        QTRY_COMPARE(int(m_service->kept.size()), 1);
        client.reset();
        QTRY_COMPARE(ended.count(), 1);
        QTRY_VERIFY(!watch);
        QTRY_COMPARE(m_service->server->connections(), 0);
        QVERIFY(m_service->server->sessions().isEmpty());
        m_service->kept.front()(QJsonValue(1));
        m_service->kept.clear();
        stillServes();
    }

    void aHandlerMayEndItsSession()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QVERIFY(!client.call(u"test.part"_s));
        QVERIFY(client.waitClosed());
        QCOMPARE(client.closeCode, 1000);
        QCOMPARE(client.closeReason, u"parted"_s);
        stillServes();
    }

    void brokenMessages()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QSignalSpy violated(&client.endpoint, &Endpoint::violated);
        for (const char *text : {"{", "[]", R"({"jsonrpc":"1.0","id":1,"method":"x"})"}) {
            client.connection.sendText(text);
        }
        QTRY_VERIFY(client.texts.size() >= 4);
        QVERIFY(client.texts.at(1).contains("-32700"));
        QVERIFY(client.call(u"test.echo"_s));
        client.connection.sendText("{");
        QVERIFY(client.waitClosed());
        QCOMPARE(client.closeCode, 1008);

        TestClient other(m_service->server->url());
        QVERIFY(other.signIn(m_service->authenticator.token()));
        other.connection.sendBinary("bytes");
        QVERIFY(other.waitClosed());
        QCOMPARE(other.closeCode, 1003);
        stillServes();
    }

    void handshakesOverTheWire_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << RawClient::request("/", {"Host: localhost"}) << 101;
        QTest::newRow("foreign origin") << RawClient::request("/", {"Host: localhost", "Origin: https://evil.example"})
                                        << 403;
        QTest::newRow("foreign host") << RawClient::request("/", {"Host: evil.example"}) << 403;
        QTest::newRow("path") << RawClient::request("/x", {"Host: localhost"}) << 404;
        QTest::newRow("page") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") << 426;
        QTest::newRow("long") << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') << 431;
        QTest::newRow("endless") << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000'000, 'x') << 431;
        QTest::newRow("half") << QByteArray("GET / HT") << 408;
        QTest::newRow("hasty") << RawClient::request("/", {"Host: localhost"}) + "\x81\x80\0\0\0\0" << 400;
        QTest::newRow("old version")
            << RawClient::request("/", {"Host: localhost"}).replace("Version: 13", "Version: 99") << 400;
    }
    void handshakesOverTheWire()
    {
        QFETCH(QByteArray, text);
        RawClient client(m_service->port());
        QTEST(client.handshake(text), "status");
        stillServes();
    }

    void badFrames_data()
    {
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto frame = [](quint8 opcode, const QByteArray &text, bool masked = true, bool final = true) {
            return RawClient::frameHeader(opcode, text.size(), masked, final) + text;
        };
        QTest::newRow("unmasked") << true << frame(1, "{}", false) << 1002;
        QTest::newRow("unmasked before signing in") << false << frame(1, "{}", false) << 1002;
        QTest::newRow("reserved opcode") << true << frame(5, "x") << 1002;
        QTest::newRow("stray continuation") << true << frame(0, "x") << 1002;
        QTest::newRow("not UTF-8") << true << frame(1, "\xff\xfe") << 1007;
        QTest::newRow("long ping") << true << frame(9, QByteArray(200, 'x')) << 1002;
        QTest::newRow("5 KiB before signing in") << false << frame(1, QByteArray(5000, ' ')) << 1009;
        QTest::newRow("5 KiB in parts") << false
                                        << frame(1, QByteArray(3000, ' '), true, false) +
                                               frame(0, QByteArray(2000, ' '))
                                        << 1009;
        QTest::newRow("5 KiB afterwards") << true << frame(1, QByteArray(5000, ' ')) << 0;
        QTest::newRow("1 MiB") << true << frame(1, QByteArray(1024 * 1024, ' ')) << 0;
        QTest::newRow("more than 1 MiB") << true << frame(1, QByteArray(1024 * 1024 + 1, ' ')) << 1009;
        QTest::newRow("silence") << false << QByteArray() << 1008;
        QTest::newRow("pings only") << false << frame(9, {}) << 1008;
    }
    void badFrames()
    {
        QFETCH(bool, signedIn);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        RawClient client(m_service->port());
        QVERIFY(client.upgrade());
        if (signedIn) {
            client.sendFrame(1, signInText(m_service->authenticator.token()));
            QTRY_VERIFY(client.take().contains("capabilities"));
        }
        client.received.clear();
        client.socket.write(bytes);
        if (code != 0) {
            QCOMPARE(client.closeCode(), code);
        } else {
            QTRY_VERIFY(client.take().contains("-32700"));
        }
        stillServes();
    }

    void halfAFrame()
    {
        RawClient client(m_service->port());
        QVERIFY(client.upgrade());
        client.sendFrame(1, signInText(m_service->authenticator.token()));
        QTRY_VERIFY(client.take().contains("capabilities"));
        client.received.clear();
        client.socket.write(RawClient::frameHeader(1, 1000) + "begun");
        QCOMPARE(client.closeCode(9000), 1001);
        QTRY_COMPARE(m_service->server->connections(), 0);
    }

    void vanishingClients()
    {
        for (int i = 0; i < 50; ++i) {
            RawClient client(m_service->port());
            if (i % 2 == 0) {
                client.socket.write(RawClient::request("/", {"Host: localhost"}));
                QTest::qWait(i % 5);
            }
            client.socket.abort();
        }
        QTRY_COMPARE(m_service->server->connections(), 0);
        stillServes();
    }

    void closeEndsEverybody()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        RawClient stranger(m_service->port());
        QVERIFY(stranger.upgrade());
        m_service->server->close();
        QVERIFY(client.waitClosed());
        QCOMPARE(client.closeCode, 1001);
        QCOMPARE(stranger.closeCode(), 1001);
        RawClient late(m_service->port());
        QVERIFY(late.isClosed());
    }

    void destructionWithClients()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        const auto pending = client.endpoint.call(u"test.never"_s);
        QTRY_COMPARE(int(m_service->kept.size()), 1);
        m_service->server.reset();
        QVERIFY(client.waitClosed());
        m_service.reset();
    }

private:
    void stillServes()
    {
        TestClient client(m_service->server->url());
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QVERIFY(client.call(u"test.echo"_s));
    }

    std::unique_ptr<TestService> m_service;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
