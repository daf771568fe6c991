// SPDX-License-Identifier: Apache-2.0
#include "service/api/consolegateway.h"
#include "tests/unit/api/testclient.h"
#include "tests/unit/api/testservice.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

/// Sends everything back, or floods its reader.
class TestStream final : public ByteStream
{
public:
    void write(const QByteArray &bytes) override
    {
        if (clogged) {
            waiting += bytes.size();
        } else {
            emit received(bytes);
        }
    }
    [[nodiscard]] qint64 bytesToWrite() const override { return waiting; }
    void setReceiving(bool on) override
    {
        receiving = on;
        pauses += on ? 0 : 1;
        if (on && flood) {
            QTimer::singleShot(0, this, &TestStream::pour);
        }
    }
    void close() override { isClosed = true; }

    bool clogged = false;
    bool flood = false;
    bool receiving = false;
    bool isClosed = false;
    int pauses = 0;
    qint64 waiting = 0;
    qint64 poured = 0;

private:
    void pour()
    {
        if (receiving && !isClosed) {
            poured += 64 * 1024;
            emit received(QByteArray(64 * 1024, 'f'));
            QTimer::singleShot(0, this, &TestStream::pour);
        }
    }
};

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_service = std::make_unique<TestService>();
        QVERIFY(m_service->listening);
        m_user = std::make_unique<TestClient>(m_service->server->url());
        QVERIFY(m_user->signIn(m_service->authenticator.token()));
        m_stream = std::make_shared<TestStream>();
        m_why = ConsoleEnd::MachineStopped;
    }

    void cleanup()
    {
        m_user.reset();
        m_service.reset();
        m_stream.reset();
    }

    void carriesBytesBothWays()
    {
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(present(viewer, issue()));
        QCOMPARE(gateway().viewers(), 1);
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i) {
            bytes += char(i * 7);
        }
        viewer.connection.sendBinary(bytes.left(100'000));
        viewer.connection.sendBinary(bytes.mid(100'000));
        QTRY_COMPARE(viewer.binary.size(), bytes.size());
        QCOMPARE(viewer.binary, bytes);
        viewer.connection.close(1000, {});
        QTRY_VERIFY(m_stream->isClosed);
        QTRY_COMPARE(gateway().viewers(), 0);
        QTRY_COMPARE(m_stream.use_count(), 1);
    }

    void badTickets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown") << QByteArray(R"({"ticket":"nonsense"})");
        QTest::newRow("number") << QByteArray(R"({"ticket":5})");
        QTest::newRow("no ticket") << QByteArray("{}");
        QTest::newRow("no JSON") << QByteArray("hello");
    }
    void badTickets()
    {
        QFETCH(QByteArray, text);
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(viewer.waitOpen());
        viewer.connection.sendText(text);
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 1008);
        QVERIFY(!viewer.texts.isEmpty() && parsed(viewer.texts.constFirst()).contains("error"_L1));
    }

    void ticketsWorkOnce()
    {
        const QString ticket = issue();
        TestSocket first(m_service->server->consoleUrl());
        QVERIFY(present(first, ticket));
        TestSocket second(m_service->server->consoleUrl());
        QVERIFY(!present(second, ticket));
        QVERIFY(second.waitClosed());
        QCOMPARE(second.closeCode, 1008);
        QCOMPARE(first.closeCode, 0);
    }

    void ticketsExpireAndEndWithTheirSession()
    {
        qint64 now = 0;
        ConsoleGateway own([&now] { return now; });
        QVERIFY(own.issue(caller(), console()));
        for (int i = 1; i < 1000; ++i) {
            QVERIFY(own.issue(caller(), console()));
        }
        QCOMPARE(toString(own.issue(caller(), console()).error().code), u"resourceExhausted"_s);
        now = 30'000;
        QVERIFY(own.issue(caller(), console()));

        const QString ticket = issue();
        m_user.reset();
        QTRY_VERIFY(m_service->server->sessions().isEmpty());
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(!present(viewer, ticket));
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 1008);
    }

    void endsWithTheSession()
    {
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(present(viewer, issue()));
        m_user.reset();
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 4003);
        QVERIFY(m_stream->isClosed);
    }

    void endsOfTheStream_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("machine stopped") << 4000;
        QTest::newRow("lost the host") << 4002;
    }
    void endsOfTheStream()
    {
        QFETCH(int, code);
        m_why = ConsoleEnd(code);
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(present(viewer, issue()));
        emit m_stream->received("last words");
        emit m_stream->closed(u"the end"_s);
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, code);
        QCOMPARE(viewer.closeReason, u"the end"_s);
        QCOMPARE(viewer.binary, QByteArray("last words"));
    }

    void gatewayEndsViews()
    {
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(present(viewer, issue()));
        gateway().end(u"other/serial"_s, ConsoleEnd::HostLost, {});
        gateway().end(u"vm/serial"_s, ConsoleEnd::HostLost, u"kvm-01 cannot be reached"_s);
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 4002);
        QCOMPARE(viewer.closeReason, u"kvm-01 cannot be reached"_s);
    }

    void takeOver()
    {
        TestSocket first(m_service->server->consoleUrl());
        QVERIFY(present(first, issue()));
        const auto refused = gateway().issue(caller(), console());
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), u"conflict"_s);
        QVERIFY2(refused.error().plain().contains(u"tester has been watching it since 20"_s),
                 qPrintable(refused.error().plain()));

        const auto before = m_stream;
        m_stream = std::make_shared<TestStream>();
        auto taking = console();
        taking.takeOver = true;
        TestSocket second(m_service->server->consoleUrl());
        QVERIFY(present(second, *gateway().issue(caller(), taking)));
        QVERIFY(first.waitClosed());
        QCOMPARE(first.closeCode, 4001);
        QCOMPARE(first.closeReason, u"tester took over this console."_s);
        QVERIFY(before->isClosed);
        QVERIFY(!m_stream->isClosed);
    }

    void twoTicketsOneConsole()
    {
        const QString early = issue();
        const QString late = issue();
        TestSocket first(m_service->server->consoleUrl());
        QVERIFY(present(first, late));
        TestSocket second(m_service->server->consoleUrl());
        QVERIFY(!present(second, early));
        QVERIFY(second.waitClosed());
        QCOMPARE(second.closeCode, 1011);
        QVERIFY(second.texts.constFirst().contains("conflict"));
        QCOMPARE(first.closeCode, 0);
    }

    void openingFails()
    {
        auto broken = console();
        broken.open = [] {
            return failed<std::shared_ptr<ByteStream>>({.code = ErrorCode::Unavailable, .what = {"The host is away."}});
        };
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(!present(viewer, *gateway().issue(caller(), broken)));
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 1011);
        QCOMPARE(viewer.closeReason, u"The host is away."_s);
        QVERIFY(viewer.texts.constFirst().contains("unavailable"));
    }

    void viewerLeavesWhileOpening()
    {
        Promise<std::shared_ptr<ByteStream>> promise;
        auto slow = console();
        slow.open = [&promise] { return promise.future(); };
        {
            TestSocket viewer(m_service->server->consoleUrl());
            QVERIFY(viewer.waitOpen());
            viewer.connection.sendText(ticketText(*gateway().issue(caller(), slow)));
            QTRY_COMPARE(gateway().viewers(), 1);
        }
        QTRY_COMPARE(gateway().viewers(), 0);
        promise.finish(std::shared_ptr<ByteStream>(m_stream));
        QTest::qWait(50);
        QVERIFY(m_user->call(u"test.echo"_s));
    }

    void wrongMessages()
    {
        TestSocket talking(m_service->server->consoleUrl());
        QVERIFY(present(talking, issue()));
        talking.connection.sendText("text");
        QVERIFY(talking.waitClosed());
        QCOMPARE(talking.closeCode, 1003);

        TestSocket hasty(m_service->server->consoleUrl());
        QVERIFY(hasty.waitOpen());
        hasty.connection.sendBinary("bytes");
        QVERIFY(hasty.waitClosed());
        QCOMPARE(hasty.closeCode, 1008);
    }

    void slowViewerHoldsTheStreamBack()
    {
        m_stream->flood = true;
        RawClient viewer(m_service->port());
        QVERIFY(viewer.upgrade("/console"));
        viewer.socket.setReadBufferSize(4096);
        viewer.sendFrame(1, ticketText(issue()));
        const qint64 before = residentBytes();
        // The kernel takes a few MiB; then nothing moves any more.
        qint64 poured = -1;
        QVERIFY(eventually(
            [&] {
                QTest::qWait(300);
                return std::exchange(poured, m_stream->poured) == m_stream->poured;
            },
            20'000));
        QVERIFY(m_stream->pauses >= 1 && !m_stream->receiving);
        QVERIFY2(poured < 16 * 1024 * 1024, qPrintable(QString::number(poured)));
        QVERIFY2(residentBytes() - before < 64 * 1024 * 1024, qPrintable(QString::number(residentBytes() - before)));
        // Reading again brings everything, in order and complete.
        viewer.socket.setReadBufferSize(0);
        qint64 read = 0;
        QVERIFY(eventually([&] { return (read += viewer.socket.readAll().size()) > 4 * poured; }, 20'000));
    }

    void slowMachineIsNotFlooded()
    {
        m_stream->clogged = true;
        TestSocket viewer(m_service->server->consoleUrl());
        QVERIFY(present(viewer, issue()));
        for (int i = 0; i < 20; ++i) {
            viewer.connection.sendBinary(QByteArray(500'000, 'x'));
        }
        QVERIFY(viewer.waitClosed());
        QCOMPARE(viewer.closeCode, 1002); // what Qt 6.4 makes of 1013
        QVERIFY(m_stream->waiting < 9 * 1024 * 1024);
    }

private:
    [[nodiscard]] ConsoleGateway &gateway() { return *m_service->server->consoles(); }
    [[nodiscard]] Caller caller() { return m_service->server->sessions().constFirst()->caller(); }
    [[nodiscard]] ConsoleGateway::Console console()
    {
        return {.key = u"vm/serial"_s,
                .exclusive = true,
                .takeOver = false,
                .open = [this] { return ready<std::shared_ptr<ByteStream>>(m_stream); },
                .explain = [this] { return m_why; }};
    }
    [[nodiscard]] QString issue() { return gateway().issue(caller(), console()).value_or(QString()); }
    [[nodiscard]] static QByteArray ticketText(const QString &ticket)
    {
        return QJsonDocument(QJsonObject{{u"ticket"_s, ticket}}).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] static bool present(TestSocket &viewer, const QString &ticket)
    {
        if (!viewer.waitOpen()) {
            return false;
        }
        viewer.connection.sendText(ticketText(ticket));
        return eventually([&] { return !viewer.texts.isEmpty() || viewer.closeCode != 0; }) &&
               !viewer.texts.isEmpty() && parsed(viewer.texts.constFirst()).value("ready"_L1).toBool();
    }

    std::unique_ptr<TestService> m_service;
    std::unique_ptr<TestClient> m_user;
    std::shared_ptr<TestStream> m_stream;
    ConsoleEnd m_why = ConsoleEnd::MachineStopped;
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "consoletest.moc"
