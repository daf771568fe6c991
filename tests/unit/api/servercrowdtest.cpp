// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/api/testclient.h"
#include "tests/unit/api/testservice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <cstdlib>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

#ifdef __SANITIZE_ADDRESS__
constexpr int slowdown = 10;
constexpr qint64 allowedGrowth = 256 * 1024 * 1024; // freed memory is kept for a while to find late uses
#else
constexpr int slowdown = 1;
constexpr qint64 allowedGrowth = 24 * 1024 * 1024;
#endif

/// How much longer everything takes because of what else runs on this machine.
double contention()
{
    double load = 0;
    const bool known = ::getloadavg(&load, 1) == 1;
    return std::max(1.0, known ? 1.5 * load / QThread::idealThreadCount() : 1.0);
}

/// The largest resident size while something goes on.
class Peak
{
public:
    void look() { m_peak = std::max(m_peak, residentBytes()); }
    [[nodiscard]] qint64 growth() const { return m_peak - m_before; }

private:
    qint64 m_before = residentBytes();
    qint64 m_peak = m_before;
};

QByteArray requestText(int id, const QString &method, const QJsonObject &params)
{
    return QJsonDocument(
               QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Many clients, large messages, and clients that do not read: all are bounded in time and memory.
class ServerCrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->listening);
    }

    void aThousandAtOnce()
    {
        const int count = 1000;
        std::vector<std::unique_ptr<WebSocketConnection>> connections;
        std::vector<std::unique_ptr<Endpoint>> endpoints;
        int served = 0;
        int lost = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            auto connection =
                std::make_unique<WebSocketConnection>(m_service->server->url(), WebSocketConnection::Limits{});
            auto endpoint = std::make_unique<Endpoint>(connection.get());
            connect(connection.get(), &Connection::opened, endpoint.get(), [this, &served, endpoint = endpoint.get()] {
                const QJsonObject params{{u"token"_s, m_service->authenticator.token()}};
                whenDone(endpoint->call(u"session.signIn"_s, params), endpoint,
                         [&served, endpoint](const Result<QJsonValue> &answer) {
                             if (answer) {
                                 whenDone(endpoint->call(u"test.echo"_s), endpoint,
                                          [&served](const Result<QJsonValue> &echo) { served += echo ? 1 : 0; });
                             }
                         });
            });
            connect(connection.get(), &Connection::closed, this, [&lost] { ++lost; });
            connections.push_back(std::move(connection));
            endpoints.push_back(std::move(endpoint));
        }
        const int allowed = int(3000 * slowdown * contention());
        QVERIFY2(eventually([&] { return served == count; }, allowed), qPrintable(QString::number(served)));
        qInfo("%d clients were served in %lld ms.", count, timer.elapsed());
        QCOMPARE(lost, 0);
        QCOMPARE(m_service->server->sessions().size(), count);
        endpoints.clear();
        connections.clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_service->server->connections(), 0, 10'000);
    }

    void strangersMakeRoom()
    {
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 100; ++i) {
            idle.push_back(std::make_unique<RawClient>(m_service->port()));
        }
        QVERIFY(m_service->server->connections() <= 32);
        // Those who say nothing leave after a second as long as others wait, so this is three or four rounds.
        QElapsedTimer timer;
        timer.start();
        TestClient client(m_service->server->url());
        QVERIFY(eventually([&] { return client.isOpen; }, 10'000));
        QVERIFY(client.signIn(m_service->authenticator.token()));
        QVERIFY(client.call(u"test.echo"_s));
        qInfo("Served behind 100 idle connections after %lld ms.", timer.elapsed());
    }

    void largeMessages_data()
    {
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<bool>("inParts");
        QTest::newRow("stranger, one frame") << false << false;
        QTest::newRow("stranger, parts") << false << true;
        QTest::newRow("one frame") << true << false;
        QTest::newRow("parts") << true << true;
    }
    void largeMessages()
    {
        QFETCH(bool, signedIn);
        QFETCH(bool, inParts);
        auto client = upgraded(signedIn);
        Peak peak;
        const qint64 total = 100'000'000;
        const QByteArray piece(100'000, ' ');
        if (!inParts) {
            client->socket.write(RawClient::frameHeader(1, total));
        }
        for (qint64 sent = 0; sent < total && !client->isClosed(); sent += piece.size()) {
            if (inParts) {
                client->sendFrame(sent == 0 ? 1 : 0, piece, true, sent + piece.size() >= total);
            } else {
                client->socket.write(piece);
            }
            eventually([&] { return client->socket.bytesToWrite() < 1'000'000 || client->isClosed(); });
            client->take();
            peak.look();
        }
        QCOMPARE(client->closeCode(), 1009);
        qInfo("Memory grew by %lld KiB.", peak.growth() / 1024);
        QVERIFY2(peak.growth() < allowedGrowth, qPrintable(QString::number(peak.growth())));
        QTRY_COMPARE(m_service->server->connections(), 0);
    }

    void slowReader_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"answers", "notifications", "pings"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void slowReader()
    {
        QFETCH(QString, kind);
        auto client = upgraded(true);
        // What is not read stays in the kernel; a small window fills soon.
        client->socket.setReadBufferSize(4096);
        Peak peak;
        int number = 1;
        const QByteArray many = RawClient::frameHeader(9, 125) + QByteArray(125, 'p');
        const bool ended = eventually(
            [&] {
                const auto sessions = m_service->server->sessions();
                for (int i = 0; i < 20 && !sessions.isEmpty(); ++i) {
                    if (kind == u"answers"_s) {
                        client->sendFrame(1, requestText(++number, u"test.large"_s, {{u"bytes"_s, 100'000}}));
                    } else if (kind == u"pings"_s && client->socket.bytesToWrite() < 1'000'000) {
                        client->socket.write(many.repeated(500));
                    } else if (kind == u"notifications"_s) {
                        sessions.first()->notify(u"watch.changed"_s, {{u"x"_s, QString(100'000, u'x')}});
                    }
                }
                peak.look();
                return m_service->server->sessions().isEmpty();
            },
            20'000 * slowdown);
        QVERIFY(ended);
        QTRY_COMPARE_WITH_TIMEOUT(m_service->server->connections(), 0, 10'000);
        qInfo("Memory grew by %lld KiB.", peak.growth() / 1024);
        QVERIFY2(peak.growth() < allowedGrowth + 8 * 1024 * 1024, qPrintable(QString::number(peak.growth())));
    }

    void totalIsLimited()
    {
        Server::Options options;
        options.connections = 5;
        m_service = std::make_unique<TestService>(options);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(upgraded(true));
        }
        RawClient sixth(m_service->port());
        QCOMPARE(sixth.handshake(RawClient::request("/", {"Host: localhost"})), 503);
        clients.pop_back();
        QTRY_COMPARE(m_service->server->connections(), 4);
        QVERIFY(RawClient(m_service->port()).upgrade());
    }

    void aSilentClientIsGivenUp()
    {
        Server::Options options;
        options.heartbeat = 100;
        m_service = std::make_unique<TestService>(options);
        const auto silent = upgraded(true);
        TestClient lively(m_service->server->url());
        QVERIFY(lively.signIn(m_service->authenticator.token()));
        QTRY_COMPARE(m_service->server->sessions().size(), 1);
        QTest::qWait(500);
        QVERIFY(lively.call(u"test.echo"_s));
    }

private:
    std::unique_ptr<RawClient> upgraded(bool signedIn)
    {
        auto client = std::make_unique<RawClient>(m_service->port());
        if (!client->upgrade()) {
            qWarning("There was no upgrade.");
        }
        if (signedIn) {
            client->sendFrame(1, requestText(1, u"session.signIn"_s, {{u"token"_s, m_service->authenticator.token()}}));
            eventually([&] { return client->take().contains("capabilities"); });
        }
        client->received.clear();
        return client;
    }

    std::unique_ptr<TestService> m_service;
};

QTEST_GUILESS_MAIN(ServerCrowdTest)
#include "servercrowdtest.moc"
