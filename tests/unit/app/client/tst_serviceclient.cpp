// SPDX-License-Identifier: Apache-2.0
#include "app/client/serviceclient.h"

#include "app/client/heartbeat.h"
#include "shared/rpc/serviceaddress.h"
#include "tests/unit/app/connectedclient.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> waitFor(const Async<QJsonValue> &answer)
{
    const bool isThere = QTest::qWaitFor([&] { return answer.isFinished(); }, 5000);
    return isThere ? answer.result() : Result<QJsonValue>(failure(ErrorCode::Timeout, "no answer"));
}

} // namespace

class TestServiceClient : public QObject
{
    Q_OBJECT

private slots:
    void backoffGrowsToThirtySeconds();
    void heartbeatStallsAndRevives();
    void connectsAndLearnsTypesAndMethods();
    void saysWhenNoServiceIsRunning();
    void keepsTheWordsOfAServiceThatRefuses();
    void refusesOffersThatLeadElsewhere();
    void addsTokensToChangingCallsOnly();
    void failsCallsAtOnceWhileNotConnected();
    void failsPendingCallsWhenTheConnectionEnds();
    void countsDownAndRetries();
    void noticesANewServiceAtOnce();
    void stopsAndStartsAgain();
};

void TestServiceClient::backoffGrowsToThirtySeconds()
{
    Backoff backoff;
    for (const int expected : {500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000}) {
        const int delay = backoff.next();
        QVERIFY2(delay >= expected * 8 / 10 && delay <= expected * 12 / 10, qPrintable(QString::number(delay)));
    }
    backoff.reset();
    QVERIFY(backoff.next() <= 600);
}

void TestServiceClient::heartbeatStallsAndRevives()
{
    Heartbeat heartbeat({.pingEvery = 300, .stalledAfter = 900}, nullptr);
    QSignalSpy pings(&heartbeat, &Heartbeat::pingDue);
    QSignalSpy stalled(&heartbeat, &Heartbeat::stalled);
    QSignalSpy revived(&heartbeat, &Heartbeat::revived);
    heartbeat.start();
    QVERIFY(stalled.wait(2500));
    QVERIFY(pings.size() >= 1);
    QVERIFY(heartbeat.isStalled());
    QTest::qWait(600);
    QCOMPARE(stalled.size(), 1);
    heartbeat.contact();
    QCOMPARE(revived.size(), 1);
    QVERIFY(!heartbeat.isStalled());
}

void TestServiceClient::connectsAndLearnsTypesAndMethods()
{
    ConnectedClient fixture;
    QSignalSpy ready(&fixture.client, &ServiceClient::ready);
    QVERIFY(fixture.connectToService());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(fixture.client.user(), u"tester"_s);
    QCOMPARE(fixture.client.serviceVersion(), u"0.1.0"_s);
    QVERIFY(fixture.client.capabilities().contains(u"watch"_s));
    QVERIFY(fixture.client.lastContact().isValid());
    QCOMPARE(fixture.client.url().host(), u"127.0.0.1"_s);
    QVERIFY(fixture.client.type(u"vm"_s));
    QCOMPARE(fixture.client.type(u"vm"_s)->pluralLabel(), u"Virtual machines"_s);
    QVERIFY(!fixture.client.type(u"moon"_s));
    QVERIFY(fixture.client.method(u"vm.start"_s));
    QCOMPARE(fixture.client.method(u"vm.start"_s)->answer, Method::Answer::Task);
    QVERIFY(!fixture.client.method(u"vm.fly"_s));
}

void TestServiceClient::saysWhenNoServiceIsRunning()
{
    ConnectedClient fixture;
    fixture.client.start();
    QTRY_COMPARE(fixture.client.state(), ServiceClient::State::Waiting);
    QCOMPARE(toString(fixture.client.lastError().code), toString(ErrorCode::NotFound));
    QVERIFY(!fixture.client.lastError().fix.isEmpty());
}

void TestServiceClient::keepsTheWordsOfAServiceThatRefuses()
{
    QTemporaryDir directory;
    QLocalServer control;
    QVERIFY(control.listen(serviceaddress::controlSocket(directory.path())));
    connect(&control, &QLocalServer::newConnection, &control, [&] {
        control.nextPendingConnection()->write(R"({"error":{"code":"permissionDenied","what":"You may not."}})"
                                               "\n");
    });
    ServiceClient client(ServiceLocator({directory.path()}));
    client.start();
    QTRY_COMPARE(client.state(), ServiceClient::State::Waiting);
    QCOMPARE(toString(client.lastError().code), toString(ErrorCode::PermissionDenied));
    QCOMPARE(client.lastError().what.plain(), u"You may not."_s);
}

void TestServiceClient::refusesOffersThatLeadElsewhere()
{
    QTemporaryDir directory;
    QLocalServer control;
    QVERIFY(control.listen(serviceaddress::controlSocket(directory.path())));
    connect(&control, &QLocalServer::newConnection, &control, [&] {
        control.nextPendingConnection()->write(R"({"url":"ws://192.0.2.1:80","ticket":"abc"})"
                                               "\n");
    });
    ServiceClient client(ServiceLocator({directory.path()}));
    client.start();
    QTRY_COMPARE(client.state(), ServiceClient::State::Waiting);
    QCOMPARE(toString(client.lastError().code), toString(ErrorCode::Unavailable));
}

void TestServiceClient::addsTokensToChangingCallsOnly()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    fixture.service.put(u"host"_s, {{u"id"_s, u"h1"_s}, {u"name"_s, u"kvm-01"_s}});
    fixture.service.on(u"host.remove"_s, [](const QJsonObject &params) { return params; });
    fixture.service.on(u"service.info"_s, [](const QJsonObject &params) { return params; });

    const auto removed = waitFor(fixture.client.call(u"host.remove"_s, {{u"id"_s, u"h1"_s}}));
    QVERIFY(removed);
    QVERIFY(!removed->toObject().value("token"_L1).toString().isEmpty());
    const auto chosen = waitFor(fixture.client.call(u"host.remove"_s, {{u"id"_s, u"h1"_s}, {u"token"_s, u"mine"_s}}));
    QCOMPARE(chosen->toObject().value("token"_L1).toString(), u"mine"_s);
    const auto info = waitFor(fixture.client.call(u"service.info"_s));
    QVERIFY(!info->toObject().contains("token"_L1));
}

void TestServiceClient::failsCallsAtOnceWhileNotConnected()
{
    ConnectedClient fixture;
    const auto answer = fixture.client.call(u"service.info"_s);
    QVERIFY(answer.isFinished());
    QCOMPARE(toString(answer.result().error().code), toString(ErrorCode::Unavailable));
}

void TestServiceClient::failsPendingCallsWhenTheConnectionEnds()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    fixture.service.setFrozen(true);
    const auto answer = fixture.client.call(u"service.info"_s);
    QTest::qWait(50);
    fixture.service.dropConnections();
    const auto result = waitFor(answer);
    QVERIFY(!result);
    QCOMPARE(toString(result.error().code), toString(ErrorCode::Unavailable));
}

void TestServiceClient::countsDownAndRetries()
{
    ConnectedClient fixture;
    QSignalSpy countdown(&fixture.client, &ServiceClient::countdownChanged);
    fixture.client.start();
    QTRY_COMPARE(fixture.client.state(), ServiceClient::State::Waiting);
    // The third attempt is about two seconds away: whole seconds are told one by one.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.client.secondsToRetry() >= 2, 6000);
    countdown.clear();
    QTRY_VERIFY_WITH_TIMEOUT(countdown.size() >= 1, 3000);
    QVERIFY(countdown.first().first().toInt() >= 0);
    QVERIFY(fixture.service.start());
    fixture.client.retryNow();
    QTRY_COMPARE(fixture.client.state(), ServiceClient::State::Connected);
    QCOMPARE(fixture.client.secondsToRetry(), 0);
}

void TestServiceClient::noticesANewServiceAtOnce()
{
    ConnectedClient fixture;
    fixture.client.start();
    // After some seconds the next attempt is several seconds away.
    QTRY_VERIFY_WITH_TIMEOUT(fixture.client.secondsToRetry() >= 4, 10000);
    QVERIFY(fixture.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.client.state(), ServiceClient::State::Connected, 1000);
}

void TestServiceClient::stopsAndStartsAgain()
{
    ConnectedClient fixture;
    QVERIFY(fixture.connectToService());
    fixture.client.stop();
    QCOMPARE(fixture.client.state(), ServiceClient::State::Stopped);
    QTRY_COMPARE(fixture.service.connectionCount(), 0);
    fixture.client.start();
    QTRY_COMPARE(fixture.client.state(), ServiceClient::State::Connected);
}

QTEST_GUILESS_MAIN(TestServiceClient)
#include "tst_serviceclient.moc"
