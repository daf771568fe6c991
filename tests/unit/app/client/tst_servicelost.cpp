// SPDX-License-Identifier: Apache-2.0
// What a client does when the service, a process of its own, is stopped, killed and started again.
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace penstock;
using namespace Qt::StringLiterals;

class TestServiceLost : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void stalledWithinFiveSecondsAndBackOnTheSameConnection();
    void backWithinTwoSecondsAfterARestart();

private:
    void startService();

    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_service;
};

void TestServiceLost::startService()
{
    m_service = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, m_directory.path());
    m_service->setProcessEnvironment(environment);
    m_service->start(QCoreApplication::applicationDirPath() + u"/penstock_fake_serviced"_s, {});
    QVERIFY(m_service->waitForStarted());
}

void TestServiceLost::init()
{
    startService();
}

void TestServiceLost::cleanup()
{
    m_service->kill();
    m_service->waitForFinished();
}

void TestServiceLost::stalledWithinFiveSecondsAndBackOnTheSameConnection()
{
    ServiceClient client(ServiceLocator({m_directory.path()}));
    ResourceCache cache(&client);
    cache.watch(u"vm"_s);
    QSignalSpy ready(&client, &ServiceClient::ready);
    client.start();
    QTRY_VERIFY(cache.isComplete(u"vm"_s));
    QVERIFY(!cache.isStale());

    ::kill(static_cast<pid_t>(m_service->processId()), SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), ServiceClient::State::Stalled, 5000);
    QVERIFY(cache.isStale());
    QCOMPARE(cache.count(u"vm"_s), 1);
    const auto answer = client.call(u"service.info"_s);
    QVERIFY(answer.isFinished());
    QCOMPARE(toString(answer.result().error().code), toString(ErrorCode::Unavailable));
    QTest::qWait(3000);
    QCOMPARE(client.state(), ServiceClient::State::Stalled);

    ::kill(static_cast<pid_t>(m_service->processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), ServiceClient::State::Connected, 2000);
    QVERIFY(!cache.isStale());
    QCOMPARE(ready.size(), 1);
}

void TestServiceLost::backWithinTwoSecondsAfterARestart()
{
    ServiceClient client(ServiceLocator({m_directory.path()}));
    ResourceCache cache(&client);
    cache.watch(u"vm"_s);
    client.start();
    QTRY_VERIFY(cache.isComplete(u"vm"_s));

    m_service->kill();
    QVERIFY(m_service->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), ServiceClient::State::Waiting, 1000);
    QVERIFY(cache.isStale());
    QCOMPARE(cache.nameOf(u"vm"_s, u"v1"_s), u"hello"_s);
    QTest::qWait(4000);

    QSignalSpy changes(&cache, &ResourceCache::objectsChanged);
    QElapsedTimer since;
    startService();
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(!cache.isStale(), 2000);
    QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
}

QTEST_GUILESS_MAIN(TestServiceLost)
#include "tst_servicelost.moc"
