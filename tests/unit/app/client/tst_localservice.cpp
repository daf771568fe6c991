// SPDX-License-Identifier: Apache-2.0
#include "app/client/localservice.h"

#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <csignal>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

class OneTranslation : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool isIt = qstrcmp(context, "Text") == 0 && qstrcmp(source, "Host {name} is lost.") == 0;
        return isIt ? u"主机 {name} 失联。"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLocalService : public QObject
{
    Q_OBJECT

private slots:
    void startsAServiceThatAClientFinds();
    void saysWhatIsMissing();
    void translatesPatternsAndFillsValuesIn();
};

void TestLocalService::startsAServiceThatAClientFinds()
{
    QTemporaryDir directory;
    const LocalService local(QCoreApplication::applicationDirPath() + u"/penstock_fake_serviced"_s);
    ServiceClient client(ServiceLocator({directory.path()}));
    client.start();
    QTRY_COMPARE(client.state(), ServiceClient::State::Waiting);
    const Result<Text> done = local.start(directory.path());
    QVERIFY(done);
    QVERIFY(done->plain().contains(u"penstock_fake_serviced"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), ServiceClient::State::Connected, 3000);
    const auto info = client.call(u"service.info"_s);
    QTRY_VERIFY(info.isFinished());
    const auto pid = static_cast<pid_t>(info.result()->toObject().value("pid"_L1).toInteger());
    QVERIFY(pid > 1);
    ::kill(pid, SIGTERM);
}

void TestLocalService::saysWhatIsMissing()
{
    const Result<Text> nowhere = LocalService(QString()).start();
    QVERIFY(!nowhere);
    QCOMPARE(toString(nowhere.error().code), toString(ErrorCode::NotFound));
    const Result<Text> broken = LocalService(u"/nonexistent/penstockd"_s).start();
    QVERIFY(!broken);
    QCOMPARE(toString(broken.error().code), toString(ErrorCode::Unavailable));
}

void TestLocalService::translatesPatternsAndFillsValuesIn()
{
    const Text text("Host {name} is lost.", {{u"name"_s, u"kvm-01"_s}});
    QCOMPARE(translated(text), u"Host kvm-01 is lost."_s);
    OneTranslation chinese;
    QCoreApplication::installTranslator(&chinese);
    QCOMPARE(translated(text), u"主机 kvm-01 失联。"_s);
    QCOMPARE(translated(text.toJson()), u"主机 kvm-01 失联。"_s);
    QCOMPARE(translated(QJsonValue()), QString());
    QCoreApplication::removeTranslator(&chinese);
}

QTEST_GUILESS_MAIN(TestLocalService)
#include "tst_localservice.moc"
