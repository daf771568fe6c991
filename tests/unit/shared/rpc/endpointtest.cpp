// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/endpoint.h"
#include "tests/unit/shared/rpc/socketpair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using penstock::Async;
using penstock::Connection;
using penstock::Endpoint;
using penstock::Error;
using penstock::ErrorCode;
using penstock::Result;
using penstock::SocketPair;

using Answer = Result<QJsonValue>;

class EndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void callsInBothDirections();
    void carriesErrors();
    void answersOutOfOrder();
    void callsInsideCalls();
    void longTextsInAnyScript();
    void notifies();
    void withoutHandlerNothingExists();
    void timesOut();
    void lateAnswerIsIgnored();
    void withoutLimitItWaits();
    void closeFailsPending();
    void afterCloseCallsFail();
    void endpointGoneCancels();
    void connectionGoneFails();
    void responderAfterEndpoint();
    void responderAfterConnection();
    void secondAnswerIsIgnored();
    void droppedResponderAnswers();
    void handlerMayDeleteTheEndpoint();
    void observerMayDeleteTheEndpoint();
    void garbageIsAnswered_data();
    void garbageIsAnswered();
    void garbledAnswersAreNotAnswered();
    void unknownAnswersAreIgnored();
    void floodIsAnswered();
    void oversizedMessageFailsTheCall();

private:
    void observe(const Async<QJsonValue> &answer)
    {
        whenDone(answer, this, [this](const Answer &result) { m_answers << result; });
    }

    ErrorCode codeOfFirst() const { return m_answers.first() ? ErrorCode{} : m_answers.first().error().code; }

    std::unique_ptr<SocketPair> m_pair;
    std::unique_ptr<Endpoint> m_client;
    std::unique_ptr<Endpoint> m_service;
    QList<Answer> m_answers;
};

void EndpointTest::init()
{
    m_pair = std::make_unique<SocketPair>();
    m_client = std::make_unique<Endpoint>(m_pair->client.get());
    m_service = std::make_unique<Endpoint>(m_pair->service.get());
    m_service->setRequestHandler(
        [](const QString &method, const QJsonObject &params, const Endpoint::Responder &respond) {
            respond(QJsonObject{{"method", method}, {"params", params}});
        });
}

void EndpointTest::cleanup()
{
    m_client.reset();
    m_service.reset();
    m_pair.reset();
    QTest::qWait(1);
    m_answers.clear();
}

void EndpointTest::callsInBothDirections()
{
    m_client->setRequestHandler([](const QString &, const QJsonObject &params, const Endpoint::Responder &respond) {
        respond(params.value("n").toInt() + 1);
    });
    observe(m_client->call(u"vm.start"_s, {{"id", u"🐧"_s}}));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(*m_answers.first(),
             QJsonValue(QJsonObject{{"method", "vm.start"}, {"params", QJsonObject{{"id", u"🐧"_s}}}}));
    observe(m_service->call(u"x"_s, {{"n", 41}}));
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(*m_answers.last(), QJsonValue(42));
}

void EndpointTest::carriesErrors()
{
    const Error error{.code = ErrorCode::ResourceExhausted,
                      .what = {"No {n}.", {{u"n"_s, 3}}},
                      .why = {"Why."},
                      .fix = {"Fix."},
                      .field = u"nics[0].network"_s,
                      .detail = u"raw"_s};
    m_service->setRequestHandler([error](const QString &, const QJsonObject &, const Endpoint::Responder &respond) {
        respond(penstock::failure(error));
    });
    observe(m_client->call(u"x"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error(), error);
}

void EndpointTest::answersOutOfOrder()
{
    QList<Endpoint::Responder> responders;
    m_service->setRequestHandler([&](const QString &, const QJsonObject &params, const Endpoint::Responder &respond) {
        responders.prepend([respond, params](const Answer &) { respond(params.value("n")); });
    });
    QStringList seen;
    for (int n = 0; n < 3; ++n) {
        whenDone(m_client->call(u"x"_s, {{"n", n}}), this,
                 [&seen, n](const Answer &answer) { seen << u"%1=%2"_s.arg(n).arg(answer->toInt()); });
    }
    QTRY_COMPARE(responders.size(), 3);
    for (const auto &respond : responders) {
        respond({});
    }
    QTRY_COMPARE(seen.size(), 3);
    seen.sort();
    QCOMPARE(seen, (QStringList{u"0=0"_s, u"1=1"_s, u"2=2"_s}));
}

void EndpointTest::callsInsideCalls()
{
    m_client->setRequestHandler([](const QString &, const QJsonObject &, const Endpoint::Responder &respond) {
        respond(u"from the client"_s);
    });
    m_service->setRequestHandler([this](const QString &, const QJsonObject &, const Endpoint::Responder &respond) {
        whenDone(m_service->call(u"back"_s), this, [respond](const Answer &answer) { respond(answer); });
    });
    observe(m_client->call(u"there"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(*m_answers.first(), QJsonValue(u"from the client"_s));
}

void EndpointTest::longTextsInAnyScript()
{
    for (const QString &text : {u"🐧"_s.repeated(50000), u"x"_s + u"虚拟机"_s.repeated(50000), u"é"_s.repeated(99999)}) {
        observe(m_client->call(u"x"_s, {{"text", text}}));
        QTRY_COMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first());
        QCOMPARE(m_answers.takeFirst()->toObject().value("params").toObject().value("text").toString(), text);
    }
}

void EndpointTest::notifies()
{
    QSignalSpy notified(m_client.get(), &Endpoint::notified);
    for (int i = 0; i < 100; ++i) {
        m_service->notify(u"watch.changed"_s, {{"n", i}});
    }
    QTRY_COMPARE(notified.size(), 100);
    QCOMPARE(notified.last().at(0).toString(), u"watch.changed"_s);
    QCOMPARE(notified.last().at(1).toJsonObject().value("n").toInt(), 99);
}

void EndpointTest::withoutHandlerNothingExists()
{
    observe(m_service->call(u"vm.start"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::MethodNotFound));
}

void EndpointTest::timesOut()
{
    QList<Endpoint::Responder> kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept << respond; });
    observe(m_client->call(u"slow"_s, {}, 50));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Timeout));
    QVERIFY(m_answers.first().error().plain().contains(u"slow"_s));
    QVERIFY(m_answers.first().error().plain().contains(u"0.05 seconds"_s));
}

void EndpointTest::lateAnswerIsIgnored()
{
    QList<Endpoint::Responder> kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept << respond; });
    QSignalSpy violated(m_client.get(), &Endpoint::violated);
    observe(m_client->call(u"slow"_s, {}, 30));
    QTRY_COMPARE(m_answers.size(), 1);
    kept.first()(QJsonValue(1));
    QTest::qWait(50);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(violated.size(), 0);
}

void EndpointTest::withoutLimitItWaits()
{
    QList<Endpoint::Responder> kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept << respond; });
    observe(m_client->call(u"x"_s, {}, 0));
    QTest::qWait(100);
    QCOMPARE(m_answers.size(), 0);
    kept.first()(QJsonValue(1));
    QTRY_COMPARE(m_answers.size(), 1);
}

void EndpointTest::closeFailsPending()
{
    QList<Endpoint::Responder> kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept << respond; });
    for (int i = 0; i < 10; ++i) {
        observe(m_client->call(u"x"_s));
    }
    QTRY_COMPARE(kept.size(), 10);
    m_pair->service->close(1001, u"going"_s);
    QTRY_COMPARE(m_answers.size(), 10);
    for (const Answer &answer : m_answers) {
        QVERIFY(!answer);
        QCOMPARE(toString(answer.error().code), toString(ErrorCode::Unavailable));
    }
    for (const auto &respond : kept) {
        respond(QJsonValue(1));
    }
    QTest::qWait(20);
    QCOMPARE(m_answers.size(), 10);
}

void EndpointTest::afterCloseCallsFail()
{
    QSignalSpy closed(m_pair->client.get(), &Connection::closed);
    m_pair->client->close(1000, {});
    QTRY_COMPARE(closed.size(), 1);
    m_client->notify(u"x"_s, {});
    observe(m_client->call(u"x"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Unavailable));
}

void EndpointTest::endpointGoneCancels()
{
    m_service->setRequestHandler({});
    observe(m_client->call(u"x"_s));
    m_client.reset();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Cancelled));
}

void EndpointTest::connectionGoneFails()
{
    observe(m_client->call(u"x"_s));
    m_pair->client.reset();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Unavailable));
    m_client->notify(u"x"_s, {});
    observe(m_client->call(u"x"_s));
    QTRY_COMPARE(m_answers.size(), 2);
}

void EndpointTest::responderAfterEndpoint()
{
    Endpoint::Responder kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept = respond; });
    observe(m_client->call(u"x"_s, {}, 100));
    QTRY_VERIFY(kept);
    m_service.reset();
    kept(QJsonValue(1));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Timeout));
}

void EndpointTest::responderAfterConnection()
{
    Endpoint::Responder kept;
    m_service->setRequestHandler(
        [&](const QString &, const QJsonObject &, const Endpoint::Responder &respond) { kept = respond; });
    observe(m_client->call(u"x"_s));
    QTRY_VERIFY(kept);
    m_pair->service.reset();
    kept(QJsonValue(1));
    kept = {};
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Unavailable));
}

void EndpointTest::secondAnswerIsIgnored()
{
    m_service->setRequestHandler([](const QString &, const QJsonObject &, const Endpoint::Responder &respond) {
        respond(QJsonValue(1));
        respond(QJsonValue(2));
    });
    QSignalSpy texts(m_pair->client.get(), &Connection::textReceived);
    observe(m_client->call(u"x"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QTest::qWait(30);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(*m_answers.first(), QJsonValue(1));
}

void EndpointTest::droppedResponderAnswers()
{
    m_service->setRequestHandler([](const QString &, const QJsonObject &, const Endpoint::Responder &) {});
    observe(m_client->call(u"x"_s));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Internal));
}

void EndpointTest::handlerMayDeleteTheEndpoint()
{
    m_service->setRequestHandler([this](const QString &, const QJsonObject &, const Endpoint::Responder &respond) {
        m_service.reset();
        respond(QJsonValue(1));
    });
    observe(m_client->call(u"x"_s, {}, 100));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Timeout));
}

void EndpointTest::observerMayDeleteTheEndpoint()
{
    bool gone = false;
    for (int i = 0; i < 3; ++i) {
        whenDone(m_client->call(u"x"_s), this, [&](const Answer &) {
            m_client.reset();
            gone = true;
        });
    }
    m_pair->client->close(1000, {});
    QTRY_VERIFY(gone);
}

void EndpointTest::garbageIsAnswered_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("garbage") << QByteArray("garbage") << QByteArray("\"id\":null") << QByteArray("-32700");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"id\":null") << QByteArray("-32700");
    QTest::newRow("batch") << QByteArray("[]") << QByteArray("\"id\":null") << QByteArray("-32600");
    QTest::newRow("positions") << QByteArray(R"({"jsonrpc":"2.0","id":5,"method":"x","params":[]})")
                               << QByteArray("\"id\":5") << QByteArray("-32600");
}

void EndpointTest::garbageIsAnswered()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, number);
    m_client.reset();
    QSignalSpy texts(m_pair->client.get(), &Connection::textReceived);
    QSignalSpy violated(m_service.get(), &Endpoint::violated);
    m_pair->client->sendText(text);
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(violated.size(), 1);
    const QByteArray answer = texts.first().first().toByteArray();
    QVERIFY2(answer.contains(id) && answer.contains(number), answer.constData());
}

void EndpointTest::garbledAnswersAreNotAnswered()
{
    m_client.reset();
    QSignalSpy texts(m_pair->client.get(), &Connection::textReceived);
    QSignalSpy violated(m_service.get(), &Endpoint::violated);
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":1,"error":"x"})");
    m_pair->client->sendText(R"({"jsonrpc":"2.0","result":1})");
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}})");
    QTRY_COMPARE(violated.size(), 3);
    QTest::qWait(30);
    QCOMPARE(texts.size(), 0);
}

void EndpointTest::unknownAnswersAreIgnored()
{
    m_client.reset();
    QSignalSpy texts(m_pair->client.get(), &Connection::textReceived);
    observe(m_service->call(u"x"_s, {}, 200));
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":99,"result":1})");
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":"1","result":1})");
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":1.5,"result":1})");
    m_pair->client->sendText(R"({"jsonrpc":"2.0","id":1e300,"result":1})");
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Timeout));
}

void EndpointTest::floodIsAnswered()
{
    int done = 0;
    for (int i = 0; i < 5000; ++i) {
        whenDone(m_client->call(u"x"_s, {{"n", i}}), this, [&done](const Answer &answer) { done += answer ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(done, 5000, 20000);
}

void EndpointTest::oversizedMessageFailsTheCall()
{
    m_pair->service->setLimits({.frameBytes = 65536, .messageBytes = 65536});
    QSignalSpy closed(m_pair->client.get(), &Connection::closed);
    observe(m_client->call(u"x"_s, {{"text", QString(100000, u'x')}}));
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toInt(), 1009);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(toString(codeOfFirst()), toString(ErrorCode::Unavailable));
}

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpointtest.moc"
