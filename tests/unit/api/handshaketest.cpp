// SPDX-License-Identifier: Apache-2.0
#include "service/api/frameinspector.h"
#include "service/api/handshakerules.h"
#include "tests/unit/api/testclient.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

/// Handshakes and frames, judged without a socket.
class HandshakeTest : public QObject
{
    Q_OBJECT

private slots:
    void requests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QList<QByteArray> &fields, int status,
                            const QByteArray &path = "/") {
            QTest::newRow(name) << RawClient::request(path, fields) << status;
        };
        row("no origin", {"Host: 127.0.0.1:4000"}, 0);
        row("localhost", {"Host: localhost:4000"}, 0);
        row("capitals", {"HOST: LocalHost"}, 0);
        row("IPv6", {"Host: [::1]:4000"}, 0);
        row("another port, as behind a tunnel", {"Host: localhost:9999"}, 0);
        row("own origin", {"Host: 127.0.0.1:4000", "Origin: http://127.0.0.1:4000"}, 0);
        row("own origin by name", {"Host: 127.0.0.1:4000", "Origin: http://localhost:4000"}, 0);
        row("configured origin", {"Host: 127.0.0.1:4000", "Origin: app://penstock"}, 0);
        row("configured host", {"Host: console.example:4000"}, 0);
        row("console", {"Host: 127.0.0.1:4000"}, 0, "/console");

        row("foreign origin", {"Host: 127.0.0.1:4000", "Origin: https://evil.example"}, 403);
        row("null origin", {"Host: 127.0.0.1:4000", "Origin: null"}, 403);
        row("empty origin", {"Host: 127.0.0.1:4000", "Origin: "}, 403);
        row("origin with another port", {"Host: 127.0.0.1:4000", "Origin: http://127.0.0.1:4001"}, 403);
        row("origin without port", {"Host: 127.0.0.1:4000", "Origin: http://127.0.0.1"}, 403);
        row("origin that begins well", {"Host: 127.0.0.1:4000", "Origin: http://127.0.0.1:4000.evil.example"}, 403);
        row("secure origin", {"Host: 127.0.0.1:4000", "Origin: https://127.0.0.1:4000"}, 403);
        row("two origins", {"Host: 127.0.0.1", "Origin: http://127.0.0.1:4000", "Origin: https://evil.example"}, 400);
        row("foreign host", {"Host: evil.example:4000"}, 403);
        row("host that begins well", {"Host: 127.0.0.1.evil.example"}, 403);
        row("host with a dot", {"Host: localhost."}, 403);
        row("host with a user", {"Host: localhost@evil.example"}, 403);
        row("host with a wild port", {"Host: localhost:99999"}, 403);
        row("empty host", {"Host:"}, 403);
        row("no host", {}, 400);
        row("two hosts", {"Host: 127.0.0.1", "Host: evil.example"}, 400);
        row("unknown path", {"Host: 127.0.0.1"}, 404, "/admin");
        row("path with a query", {"Host: 127.0.0.1"}, 404, "/?token=x");
        row("whole address", {"Host: 127.0.0.1"}, 404, "http://evil.example/");
        row("folded line", {"Host: 127.0.0.1", " evil.example"}, 400);
        row("blank before the colon", {"Host : 127.0.0.1"}, 400);

        QTest::newRow("plain page") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") << 426;
        QTest::newRow("posted form") << QByteArray("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") << 426;
        QTest::newRow("old protocol") << QByteArray("GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n") << 400;
        QTest::newRow("rubbish") << QByteArray("\x16\x03\x01\r\n\r\n") << 400;
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n") << 400;
    }
    void requests()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        HandshakeRules rules({u"/"_s, u"/console"_s}, {u"app://penstock"_s}, {u"console.example"_s});
        rules.setPort(4000);
        const auto refusal = rules.judge(request);
        QCOMPARE(refusal ? refusal->status : 0, status);
        if (refusal) {
            const QByteArray response = HandshakeRules::response(*refusal);
            QVERIFY(response.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
            QVERIFY(response.endsWith(refusal->why + '\n'));
        }
    }

    void frames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("closeCode");
        const auto frame = [](quint8 opcode, qint64 size, bool masked = true, bool final = true) {
            return RawClient::frameHeader(opcode, size, masked, final) + QByteArray(size, 'x');
        };
        QTest::newRow("short") << frame(1, 5) << 0;
        QTest::newRow("empty") << frame(1, 0) << 0;
        QTest::newRow("medium") << frame(1, 126) + frame(2, 999) << 0;
        QTest::newRow("at the limit") << frame(1, 1000) << 0;
        QTest::newRow("beyond the limit") << frame(1, 1001) << 1009;
        QTest::newRow("huge, announced only") << RawClient::frameHeader(2, 100'000'000) << 1009;
        QTest::newRow("negative") << QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0", 14) << 1009;
        QTest::newRow("parts at the limit")
            << frame(1, 500, true, false) + frame(9, 100) + frame(0, 500) + frame(1, 700) << 0;
        QTest::newRow("parts beyond the limit") << frame(1, 600, true, false) + frame(0, 600, true, false) << 1009;
        QTest::newRow("unmasked") << frame(1, 5, false) << 1002;
        QTest::newRow("unmasked ping") << frame(9, 0, false) << 1002;
        QTest::newRow("unmasked later") << frame(1, 5) + frame(1, 200, false) << 1002;
        QTest::newRow("unfinished") << frame(1, 500).left(300) << 0;
    }
    void frames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, closeCode);
        for (const qsizetype step : {1, 3, 7, 4096}) {
            FrameInspector inspector(1000);
            int found = 0;
            for (qsizetype at = 0; at < bytes.size() && found == 0; at += step) {
                const auto piece = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
                if (piece.size() <= inspector.skippable()) {
                    inspector.skip(piece.size());
                } else if (const auto violation = inspector.feed(piece)) {
                    found = violation->closeCode;
                }
            }
            QCOMPARE(found, closeCode);
        }
    }
};

QTEST_GUILESS_MAIN(HandshakeTest)
#include "handshaketest.moc"
