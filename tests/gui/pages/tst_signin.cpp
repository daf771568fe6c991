// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/signindialog.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/segmentedswitch.h"
#include "app/views/connectionbanner.h"
#include "tests/gui/pages/pagefixture.h"

#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace penstock;
using namespace Qt::StringLiterals;

/// The way to the service of another computer, over TLS, with the service itself at the other end.
class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void refusesWhatIsNoAddress();
    void saysWhenNobodyIsThere();
    void asksForTrustOnceAndConnects();
    void saysWhenThePasswordIsWrong();
    void noticesAnotherCertificate();
    void asksAgainWhenTheSessionHasEnded();
    void goesBackHome();

private:
    void makeCertificate(const QString &name);
    void startService(const QStringList &more);
    void stopService();
    [[nodiscard]] bool call(ServiceClient &client, const QString &method, const QJsonObject &params);
    [[nodiscard]] std::unique_ptr<SignInDialog> dialog();
    void enter(SignInDialog &dialog, const QString &password);
    [[nodiscard]] QString file(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] KnownServices known() const { return KnownServices(file(u"known.json"_s)); }

    QTemporaryDir m_directory;
    QProcess m_service;
    quint16 m_port = 0;
    std::unique_ptr<PageFixture> m_page;
};

void SignInTest::makeCertificate(const QString &name)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=penstock.example"_s, u"-keyout"_s, file(name + u".key"_s),
                                 u"-out"_s, file(name + u".pem"_s)});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QVERIFY(QFile::setPermissions(file(name + u".key"_s), QFile::ReadOwner | QFile::WriteOwner));
}

void SignInTest::startService(const QStringList &more)
{
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(QStringLiteral(PENSTOCKD),
                    QStringList{u"--runtime-dir"_s, file(u"far"_s), u"--data-dir"_s, file(u"data"_s), u"--demo"_s, u"--log-level"_s, u"error"_s} + more);
    QVERIFY(m_service.waitForStarted());
}

void SignInTest::stopService()
{
    m_service.terminate();
    QVERIFY(m_service.waitForFinished(20000));
}

bool SignInTest::call(ServiceClient &client, const QString &method, const QJsonObject &params)
{
    std::optional<bool> done;
    whenDone(client.call(method, params), this, [&done](const Result<QJsonValue> &answer) { done = answer.has_value(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }, 15000) && *done;
}

void SignInTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("openssl is not installed");
    }
    makeCertificate(u"one"_s);
    makeCertificate(u"two"_s);
    startService({});
    ServiceClient root(ServiceLocator(QStringList{file(u"far"_s)}));
    root.start();
    QVERIFY(QTest::qWaitFor([&root] { return root.isConnected(); }, 20000));
    QVERIFY(call(root, u"account.create"_s, {{u"name"_s, u"far"_s}, {u"password"_s, u"long enough"_s}}));
    QVERIFY(call(root, u"grant.create"_s, {{u"account"_s, u"far"_s}, {u"role"_s, u"administrator"_s}, {u"scope"_s, u"*"_s}}));
    root.stop();
    stopService();
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_port = server.serverPort();
    server.close();
    startService({u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--tls-certificate"_s, file(u"one.pem"_s), u"--tls-key"_s, file(u"one.key"_s)});
    QVERIFY(QTest::qWaitFor([this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(200);
    }, 20000));
}

void SignInTest::cleanupTestCase()
{
    if (m_service.state() != QProcess::NotRunning) {
        stopService();
    }
}

void SignInTest::init()
{
    m_page = std::make_unique<PageFixture>();
    QVERIFY(m_page->begin());
}

void SignInTest::cleanup()
{
    m_page.reset();
}

std::unique_ptr<SignInDialog> SignInTest::dialog()
{
    auto dialog = std::make_unique<SignInDialog>(m_page->context(), known());
    dialog->show();
    return dialog;
}

void SignInTest::enter(SignInDialog &dialog, const QString &password)
{
    dialog.address()->setText(u"127.0.0.1:%1"_s.arg(m_port));
    dialog.name()->setText(u"far"_s);
    dialog.secret()->setText(password);
    dialog.button()->click();
}

void SignInTest::refusesWhatIsNoAddress()
{
    const auto dialog = this->dialog();
    QVERIFY(!dialog->button()->isEnabled());
    enter(*dialog, u"x"_s);
    dialog->address()->setText(u"http://somewhere"_s);
    dialog->button()->click();
    QVERIFY2(dialog->banner()->text().contains(u"wss://HOST:PORT"_s), qPrintable(dialog->banner()->text()));
}

void SignInTest::saysWhenNobodyIsThere()
{
    const auto dialog = this->dialog();
    dialog->address()->setText(u"127.0.0.1:1"_s);
    dialog->name()->setText(u"far"_s);
    dialog->secret()->setText(u"x"_s);
    dialog->button()->click();
    QTRY_VERIFY2(dialog->banner()->text().contains(u"cannot be reached"_s), qPrintable(dialog->banner()->text()));
    QVERIFY(dialog->button()->isEnabled());
    QVERIFY(m_page->client.isConnected()); // the window stays where it is
    QVERIFY(!m_page->client.isRemote());
}

void SignInTest::asksForTrustOnceAndConnects()
{
    auto dialog = this->dialog();
    enter(*dialog, u"long enough"_s);
    QTRY_VERIFY(!dialog->fingerprint().isEmpty());
    QFile pem(file(u"one.pem"_s));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    QCOMPARE(dialog->fingerprint(), KnownServices::fingerprint(QSslCertificate(&pem)));
    QCOMPARE(dialog->button()->text(), u"Trust and connect"_s);
    QVERIFY(!m_page->client.isRemote());
    dialog->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->client.isRemote() && m_page->client.isConnected(), 15000);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_page->client.user(), u"far"_s);
    QTRY_VERIFY(!m_page->cache.objects(u"host"_s).isEmpty() && !m_page->cache.objects(u"host"_s).contains(u"h1"_s));
    m_page->settings.flush();
    QFile settings(m_page->directory.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("long enough"));

    m_page->client.connectHome();
    QTRY_VERIFY(m_page->client.isConnected());
    dialog = this->dialog();
    QCOMPARE(dialog->name()->text(), u"far"_s);
    QVERIFY(dialog->secret()->text().isEmpty());
    enter(*dialog, u"long enough"_s); // known by now
    QTRY_VERIFY_WITH_TIMEOUT(m_page->client.isRemote() && m_page->client.isConnected(), 15000);
}

void SignInTest::saysWhenThePasswordIsWrong()
{
    const auto dialog = this->dialog();
    enter(*dialog, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->banner()->isVisible(), 15000);
    QVERIFY2(dialog->banner()->text().contains(u"sign-in was refused"_s), qPrintable(dialog->banner()->text()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->name()->text(), u"far"_s);
    QVERIFY(m_page->client.isConnected());
    QVERIFY(!m_page->client.isRemote());
}

void SignInTest::noticesAnotherCertificate()
{
    const QUrl url(u"wss://127.0.0.1:%1"_s.arg(m_port));
    const KnownServices here(m_page->directory.filePath(u"known.json"_s));
    QFile other(file(u"two.pem"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QVERIFY(here.remember(url, QSslCertificate(&other)));
    SignInDialog dialog(m_page->context(), here);
    dialog.show();
    enter(dialog, u"long enough"_s);
    QTRY_VERIFY(dialog.banner()->isVisible());
    QVERIFY2(dialog.banner()->text().contains(u"has changed"_s), qPrintable(dialog.banner()->text()));
    QVERIFY(!m_page->client.isRemote());
    // Whoever goes there without asking is told as well.
    ServiceLocator locator;
    locator.setUrl(url);
    locator.setKnownServices(here);
    std::optional<Result<ServiceOffer>> offer;
    whenDone(locator.find(this), this, [&offer](const Result<ServiceOffer> &found) { offer = found; });
    QTRY_VERIFY(offer.has_value());
    QVERIFY(!*offer);
    QVERIFY2(offer->error().plain().contains(u"has changed"_s), qPrintable(offer->error().plain()));
}

void SignInTest::asksAgainWhenTheSessionHasEnded()
{
    const auto dialog = this->dialog();
    enter(*dialog, u"long enough"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->client.isRemote() && m_page->client.isConnected(), 15000);
    ConnectionBanner banner(m_page->context());
    QSignalSpy over(&m_page->client, &ServiceClient::signedOut);
    ServiceClient root(ServiceLocator(QStringList{file(u"far"_s)}));
    root.start();
    QVERIFY(QTest::qWaitFor([&root] { return root.isConnected(); }, 20000));
    QVERIFY(call(root, u"account.update"_s, {{u"id"_s, u"far"_s}, {u"password"_s, u"another long one"_s}}));
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(m_page->client.state(), ServiceClient::State::SignedOut);
    QVERIFY(!m_page->cache.objects(u"vm"_s).isEmpty()); // the window keeps its place
    const auto again = this->dialog();
    QVERIFY2(again->banner()->text().contains(u"has ended"_s), qPrintable(again->banner()->text()));
    QCOMPARE(again->name()->text(), u"far"_s);
    QVERIFY(again->secret()->text().isEmpty());
    again->secret()->setText(u"another long one"_s);
    again->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->client.isConnected(), 15000);
    QVERIFY(call(root, u"account.update"_s, {{u"id"_s, u"far"_s}, {u"password"_s, u"long enough"_s}}));
}

void SignInTest::goesBackHome()
{
    const auto dialog = this->dialog();
    enter(*dialog, u"long enough"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->client.isRemote() && m_page->client.isConnected(), 15000);
    m_page->client.connectHome();
    QTRY_VERIFY(m_page->client.isConnected());
    QVERIFY(!m_page->client.isRemote());
    QTRY_VERIFY(m_page->cache.objects(u"host"_s).contains(u"h1"_s));
    QTRY_COMPARE(m_page->cache.count(u"vm"_s), 1);
}

QTEST_MAIN(SignInTest)
#include "tst_signin.moc"
