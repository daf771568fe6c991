// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/shared/rpc/socketpair.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Connection;
using penstock::SocketPair;
using penstock::WebSocketConnection;

class WebSocketConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesMessages_data();
    void carriesMessages();
    void carriesBinary();
    void countsWhatWaits();
    void closesOnceOnBothSides();
    void closesWithLongReason();
    void codesThatQtDoesNotKnow();
    void nothingArrivesAfterClose();
    void refusedConnectionClosesLater();
    void badAddressClosesLater();
    void closeBeforeOpen();
    void lostPeerIsNoNormalEnd();
    void oversizedMessageCloses();
    void oversizedFrameCloses();
    void limitsCanGrow();
    void heartbeatKeepsAnAnsweringPeer();
    void heartbeatEndsASilentPeer();
    void stalledPeerCannotHoldAClose();
    void mayBeDeletedInItsOwnSignals();
    void isSilentWhenDestroyed();
};

namespace {

/// Accepts a WebSocket by hand and then says nothing any more.
class SilentPeer : public QTcpServer
{
public:
    SilentPeer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, &SilentPeer::shakeHands);
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/"_s.arg(serverPort())); }

    QTcpSocket *socket = nullptr;

private:
    void shakeHands()
    {
        m_request += socket->readAll();
        if (m_answered || !m_request.contains("\r\n\r\n")) {
            return;
        }
        m_answered = true;
        const QByteArray name = "sec-websocket-key: ";
        const qsizetype start = m_request.toLower().indexOf(name) + name.size();
        const QByteArray key = m_request.mid(start, m_request.indexOf('\r', start) - start);
        const QByteArray accept =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: "
                      + accept + "\r\n\r\n");
        socket->setReadBufferSize(1024); // takes in no more than this and what the kernel holds
        disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    }

    QByteArray m_request;
    bool m_answered = false;
};

} // namespace

void WebSocketConnectionTest::carriesMessages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("hello");
    QTest::newRow("lines") << QByteArray("a\nb\r\n");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("emoji over frames") << u"🐧"_s.repeated(50000).toUtf8();
    QTest::newRow("odd start over frames") << "x" + u"🐧"_s.repeated(50000).toUtf8();
    QTest::newRow("large") << QByteArray(5000000, 'x');
}

void WebSocketConnectionTest::carriesMessages()
{
    QFETCH(QByteArray, text);
    const SocketPair pair;
    QSignalSpy there(pair.service.get(), &Connection::textReceived);
    QSignalSpy back(pair.client.get(), &Connection::textReceived);
    pair.client->sendText(text);
    QTRY_COMPARE(there.size(), 1);
    QCOMPARE(there.first().first().toByteArray(), text);
    pair.service->sendText(text);
    QTRY_COMPARE(back.size(), 1);
    QCOMPARE(back.first().first().toByteArray(), text);
}

void WebSocketConnectionTest::carriesBinary()
{
    const SocketPair pair;
    QByteArray bytes;
    for (int i = 0; i < 300000; ++i) {
        bytes += static_cast<char>(i % 251);
    }
    QSignalSpy there(pair.service.get(), &Connection::binaryReceived);
    QSignalSpy text(pair.service.get(), &Connection::textReceived);
    pair.client->sendBinary(bytes);
    QTRY_COMPARE(there.size(), 1);
    QCOMPARE(there.first().first().toByteArray(), bytes);
    QCOMPARE(text.size(), 0);
}

void WebSocketConnectionTest::countsWhatWaits()
{
    const SocketPair pair;
    QSignalSpy written(pair.client.get(), &Connection::bytesWritten);
    pair.client->sendBinary(QByteArray(1000000, 'x'));
    QVERIFY(pair.client->bytesToWrite() > 0);
    QTRY_COMPARE(pair.client->bytesToWrite(), 0);
    QVERIFY(!written.isEmpty());
}

void WebSocketConnectionTest::closesOnceOnBothSides()
{
    const SocketPair pair;
    QSignalSpy here(pair.client.get(), &Connection::closed);
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.service->close(4001, u"later, please"_s);
    pair.service->close(1000, u"again"_s);
    QTRY_COMPARE(here.size(), 1);
    QTRY_COMPARE(there.size(), 1);
    for (const QSignalSpy *spy : {&here, &there}) {
        QCOMPARE(spy->first().at(0).toInt(), 4001);
        QCOMPARE(spy->first().at(1).toString(), u"later, please"_s);
    }
    pair.client->close(1000, {});
    QTest::qWait(50);
    QCOMPARE(here.size(), 1);
    QCOMPARE(there.size(), 1);
}

void WebSocketConnectionTest::closesWithLongReason()
{
    const SocketPair pair;
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.client->close(4001, u"🐧"_s.repeated(100));
    QTRY_COMPARE(there.size(), 1);
    QCOMPARE(there.first().at(0).toInt(), 4001);
    QCOMPARE(there.first().at(1).toString(), u"🐧"_s.repeated(30));
}

void WebSocketConnectionTest::codesThatQtDoesNotKnow()
{
    const SocketPair pair;
    QSignalSpy here(pair.client.get(), &Connection::closed);
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.service->close(1013, u"later"_s);
    QTRY_COMPARE(here.size(), 1);
    QTRY_COMPARE(there.size(), 1);
    QVERIFY(here.first().at(0).toInt() == 1002 || here.first().at(0).toInt() == 1013);
}

void WebSocketConnectionTest::nothingArrivesAfterClose()
{
    const SocketPair pair;
    QSignalSpy text(pair.service.get(), &Connection::textReceived);
    QSignalSpy closed(pair.service.get(), &Connection::closed);
    pair.client->sendText("before");
    pair.client->close(1000, {});
    pair.client->sendText("after");
    pair.client->sendBinary("after");
    QTRY_COMPARE(closed.size(), 1);
    QTest::qWait(20);
    QCOMPARE(text.size(), 1);
}

void WebSocketConnectionTest::refusedConnectionClosesLater()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()));
    server.close();
    WebSocketConnection connection(url, {});
    QSignalSpy closed(&connection, &Connection::closed);
    QSignalSpy opened(&connection, &Connection::opened);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().at(0).toInt(), 1006);
    QVERIFY(!closed.first().at(1).toString().isEmpty());
    QTest::qWait(20);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
}

void WebSocketConnectionTest::badAddressClosesLater()
{
    for (const QString &address : {u""_s, u"nonsense"_s, u"http://127.0.0.1:1"_s, u"ws://"_s}) {
        WebSocketConnection connection(QUrl(address), {});
        QSignalSpy closed(&connection, &Connection::closed);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().at(0).toInt(), 1006);
    }
}

void WebSocketConnectionTest::closeBeforeOpen()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    server.listen(QHostAddress::LocalHost);
    WebSocketConnection connection(server.serverUrl(), {});
    QSignalSpy closed(&connection, &Connection::closed);
    QSignalSpy opened(&connection, &Connection::opened);
    connection.close(1000, u"changed my mind"_s);
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().at(0).toInt(), 1000);
    QTest::qWait(50);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(opened.size(), 0);
}

void WebSocketConnectionTest::lostPeerIsNoNormalEnd()
{
    SilentPeer peer;
    WebSocketConnection connection(peer.url(), {});
    QSignalSpy opened(&connection, &Connection::opened);
    QSignalSpy closed(&connection, &Connection::closed);
    QTRY_COMPARE(opened.size(), 1);
    peer.socket->abort();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().at(0).toInt(), 1006);
}

void WebSocketConnectionTest::oversizedMessageCloses()
{
    const SocketPair pair({}, {.frameBytes = 40000, .messageBytes = 100000});
    QSignalSpy text(pair.service.get(), &Connection::textReceived);
    QSignalSpy here(pair.client.get(), &Connection::closed);
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.client->sendText(QByteArray(100000, 'x'));
    QTRY_COMPARE(text.size(), 1);
    pair.client->sendText(QByteArray(100001, 'x'));
    QTRY_COMPARE(there.size(), 1);
    QTRY_COMPARE(here.size(), 1);
    QCOMPARE(there.first().at(0).toInt(), 1009);
    QCOMPARE(here.first().at(0).toInt(), 1009);
    QCOMPARE(text.size(), 1);
}

void WebSocketConnectionTest::oversizedFrameCloses()
{
    const SocketPair pair({}, {.frameBytes = 1000, .messageBytes = 100000});
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.client->sendBinary(QByteArray(1001, 'x'));
    QTRY_COMPARE(there.size(), 1);
    QCOMPARE(there.first().at(0).toInt(), 1009);
}

void WebSocketConnectionTest::limitsCanGrow()
{
    const SocketPair pair({}, {.frameBytes = 4096, .messageBytes = 4096});
    QSignalSpy text(pair.service.get(), &Connection::textReceived);
    pair.client->sendText(QByteArray(4096, 'x'));
    QTRY_COMPARE(text.size(), 1);
    pair.service->setLimits({.frameBytes = 1024 * 1024, .messageBytes = 1024 * 1024});
    pair.client->sendText(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(text.size(), 2);
}

void WebSocketConnectionTest::heartbeatKeepsAnAnsweringPeer()
{
    const SocketPair pair;
    QSignalSpy closed(pair.service.get(), &Connection::closed);
    pair.service->startHeartbeat(20);
    QTest::qWait(300);
    QCOMPARE(closed.size(), 0);
}

void WebSocketConnectionTest::heartbeatEndsASilentPeer()
{
    SilentPeer peer;
    WebSocketConnection connection(peer.url(), {});
    QSignalSpy opened(&connection, &Connection::opened);
    QSignalSpy closed(&connection, &Connection::closed);
    connection.startHeartbeat(50);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().at(0).toInt(), 1006);
    QTest::qWait(200);
    QCOMPARE(closed.size(), 1);
}

void WebSocketConnectionTest::stalledPeerCannotHoldAClose()
{
    SilentPeer peer;
    WebSocketConnection connection(peer.url(), {});
    QSignalSpy opened(&connection, &Connection::opened);
    QSignalSpy closed(&connection, &Connection::closed);
    QTRY_COMPARE(opened.size(), 1);
    for (int i = 0; i < 20; ++i) {
        connection.sendBinary(QByteArray(1024 * 1024, 'x'));
    }
    connection.close(1013, u"too slow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 8000);
    QCOMPARE(closed.first().at(0).toInt(), 1013);
}

void WebSocketConnectionTest::mayBeDeletedInItsOwnSignals()
{
    SocketPair pair;
    bool received = false;
    connect(pair.service.get(), &Connection::textReceived, this, [&] {
        pair.service.reset();
        received = true;
    });
    connect(pair.client.get(), &Connection::closed, this, [&] { pair.client.reset(); });
    pair.client->sendText("x");
    QTRY_VERIFY(received);
    QTRY_VERIFY(!pair.client);

    SocketPair other;
    connect(other.service.get(), &Connection::closed, this, [&] { other.service.reset(); });
    other.client->close(1000, {});
    QTRY_VERIFY(!other.service);
}

void WebSocketConnectionTest::isSilentWhenDestroyed()
{
    SocketPair pair;
    QSignalSpy closed(pair.client.get(), &Connection::closed);
    QSignalSpy there(pair.service.get(), &Connection::closed);
    pair.client.reset();
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(there.size(), 1);
    QCOMPARE(there.first().at(0).toInt(), 1006);
}

QTEST_GUILESS_MAIN(WebSocketConnectionTest)
#include "websocketconnectiontest.moc"
