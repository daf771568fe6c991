// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/boxplugin.h"
#include "tests/unit/access/runningservice.h"
#include "tests/unit/api/testservice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int boxes = 50;
constexpr qint64 quick = 2000; // ms that a call of a well-behaved client may take beside all the others

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 allowedGrowth = 400 * 1024 * 1024;
#else
constexpr qint64 allowedGrowth = 64 * 1024 * 1024;
#endif

QByteArray requestText(int id, const QString &method, const QJsonObject &params)
{
    return QJsonDocument(QJsonObject{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

/// Clients that watch, many at once or not as they should, beside one that calls and is answered all the time.
class CrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_world.started);
        m_good = m_world.administrator();
        QVERIFY(m_good && m_repository);
        for (int i = 0; i < boxes; ++i) {
            QVERIFY(m_repository->insert(u"box"_s, {{"id", u"b%1"_s.arg(i)}, {"name", u"box"_s}, {"weight", 0}}));
        }
    }

    void aThousandWatch()
    {
        struct Client {
            std::unique_ptr<TestClient> client;
            bool watches = false;
            QHash<QString, int> weights{};
        };
        std::vector<Client> clients(1000);
        const QString token = m_world.offer().value("token"_L1).toString();
        for (Client &one : clients) {
            one.client = std::make_unique<TestClient>(m_world.url());
            Endpoint *endpoint = &one.client->endpoint;
            connect(endpoint, &Endpoint::notified, this, [&one](const QString &, const QJsonObject &params) {
                for (const auto &item : params.value("changed"_L1).toArray()) {
                    one.weights.insert(item["id"_L1].toString(), item["weight"_L1].toInt());
                }
            });
            connect(&one.client->connection, &Connection::opened, this, [this, &one, endpoint, token] {
                whenDone(endpoint->call(u"session.signIn"_s, {{"token", token}}), this, [this, &one, endpoint](const auto &) {
                    whenDone(endpoint->call(u"box.watch"_s, {{"select", "weight"}}), this,
                             [&one](const Result<QJsonValue> &answer) { one.watches = answer.has_value(); });
                });
            });
        }
        const auto all = [&clients](auto holds) { return std::all_of(clients.begin(), clients.end(), holds); };
        QVERIFY(eventually([&] { return all([](const Client &one) { return one.watches; }); }, 120'000));
        for (int round = 1; round <= 5; ++round) {
            change(round);
            QVERIFY(isQuick());
        }
        QVERIFY(eventually([&] {
            return all([](const Client &one) {
                return one.weights.size() == boxes && std::all_of(one.weights.begin(), one.weights.end(), [](int w) { return w == 5; });
            });
        }, 60'000));
        QVERIFY(all([](const Client &one) { return one.client->closeCode == 0; }));
    }

    void oneNeverReads()
    {
        RawClient silent(quint16(m_world.url().port()));
        QVERIFY(silent.upgrade());
        silent.sendFrame(1, requestText(1, u"session.signIn"_s, {{u"token"_s, m_world.offer().value("token"_L1)}}));
        QVERIFY(eventually([&] { return silent.take().contains("capabilities"); }));
        silent.socket.setReadBufferSize(4096); // what is not read stays in the kernel, and then in the service
        for (int i = 0; i < 20; ++i) {
            silent.sendFrame(1, requestText(i + 2, u"box.watch"_s, i % 2 == 0 ? QJsonObject() : QJsonObject{{"orderBy", "name"}, {"limit", 40}}));
        }
        const qint64 before = residentBytes();
        qint64 most = before;
        for (int round = 0; round < 150; ++round) {
            change(round, QString(20'000, QChar(u'a' + round % 26)));
            QVERIFY(isQuick());
            most = std::max(most, residentBytes());
        }
        qInfo("Memory grew by %lld KiB.", (most - before) / 1024);
        QVERIFY2(most - before < allowedGrowth, qPrintable(QString::number(most - before)));
        change(0);
    }

    void oneFloods()
    {
        const auto flooding = m_world.administrator();
        QVERIFY(flooding);
        int answered = 0;
        int refused = 0;
        const int calls = 3000;
        const qint64 before = residentBytes();
        for (int i = 0; i < calls; ++i) {
            const QString method = i % 3 == 0 ? u"box.watch"_s : (i % 3 == 1 ? u"box.query"_s : u"box.tag"_s);
            whenDone(flooding->endpoint.call(method, {{"where", "weight >= 0"}}), this, [&](const Result<QJsonValue> &answer) {
                ++answered;
                refused += !answer && answer.error().code == ErrorCode::ResourceExhausted ? 1 : 0;
            });
            if (i % 100 == 0) {
                QVERIFY(isQuick());
            }
        }
        for (int i = 0; i < 20 && answered < calls; ++i) {
            change(i);
            QVERIFY(isQuick());
        }
        QVERIFY(eventually([&] { return answered == calls || flooding->closeCode == 1013; }, 60'000));
        QVERIFY2(refused > 0 || flooding->closeCode == 1013, qPrintable(QString::number(refused)));
        QVERIFY2(residentBytes() - before < allowedGrowth, qPrintable(QString::number(residentBytes() - before)));
    }

private:
    void change(int weight, const QString &name = u"box"_s)
    {
        for (int i = 0; i < boxes; ++i) {
            QVERIFY(m_repository->update(u"box"_s, u"b%1"_s.arg(i), {{"weight", weight}, {"name", name}}));
        }
    }
    [[nodiscard]] bool isQuick()
    {
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_good->call(u"service.info"_s);
        if (!answer || clock.elapsed() > quick) {
            qWarning("It took %lld ms.", clock.elapsed());
        }
        return answer && clock.elapsed() <= quick;
    }

    Repository *m_repository = nullptr;
    RunningService m_world{{}, [this](Kernel &kernel) { return std::make_unique<BoxPlugin>(kernel, m_repository); }};
    std::unique_ptr<TestClient> m_good;
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "crowdtest.moc"
