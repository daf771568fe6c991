// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/runningservice.h"

#include <QNetworkInterface>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

/// An address of this machine that is not loopback; loopback where there is none.
QString ownAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol) {
            return address.toString();
        }
    }
    return u"127.0.0.1"_s;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::Any)) ? server.serverPort() : 0;
}

} // namespace

/// Clients from elsewhere.
class RemoteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_files.isValid());
        m_address = ownAddress();
        m_port = freePort();
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            QSKIP("openssl is not installed");
        }
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                                     u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=penstock.example"_s, u"-addext"_s,
                                     u"subjectAltName=IP:%1"_s.arg(m_address), u"-keyout"_s, key(), u"-out"_s, certificate()});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QVERIFY(QFile::setPermissions(key(), QFile::ReadOwner | QFile::WriteOwner));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificate()));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void refusesToListenWithoutTlsAndAccounts()
    {
        Options options;
        options.listen = m_address;
        options.listenPort = m_port;
        RunningService bare(options);
        QVERIFY(!bare.started);
        QVERIFY2(bare.started.error().plain().contains("--tls-certificate"_L1), qPrintable(bare.started.error().plain()));
        options.tlsCertificate = certificate();
        options.tlsKey = key();
        RunningService empty(options);
        QVERIFY(!empty.started);
        QVERIFY2(empty.started.error().plain().contains("account"_L1), qPrintable(empty.started.error().plain()));
    }

    void servesThemWithBoth()
    {
        Options options;
        RunningService world(options);
        QVERIFY(world.started);
        {
            const auto root = world.administrator();
            QVERIFY(!done(*root, u"account.create"_s, {{u"name"_s, u"far"_s}, {u"password"_s, u"long enough"_s}}).isEmpty());
            QVERIFY(!done(*root, u"grant.create"_s, {{u"account"_s, u"far"_s}, {u"role"_s, u"readOnly"_s}, {u"scope"_s, u"*"_s}}).isEmpty());
        }
        world.stop();
        options.listen = m_address;
        options.listenPort = m_port;
        options.tlsCertificate = certificate();
        options.tlsKey = key();
        world.setWishes(options);
        world.start();
        QVERIFY2(world.started, qPrintable(world.started ? QString() : world.started.error().plain()));

        const QUrl url(u"wss://%1:%2"_s.arg(m_address).arg(m_port));
        TestClient far(url);
        QVERIFY(far.waitOpen());
        const auto greeting = far.call(u"session.signIn"_s, {{u"user"_s, u"far"_s}, {u"password"_s, u"long enough"_s}});
        QVERIFY(greeting);
        QCOMPARE(done(far, u"host.count"_s).value("count"_L1).toInt(), 1);
        const QJsonObject session = done(far, u"session.list"_s).value("sessions"_L1).toArray().first().toObject();
        QCOMPARE(session.value("address"_L1).toString().section(u':', -1), m_address);

        if (!QHostAddress(m_address).isLoopback()) {
            TestClient thief(url);
            QVERIFY(thief.waitOpen());
            const auto refused = thief.call(u"session.signIn"_s, {{u"token"_s, world.offer().value("token"_L1)}});
            QVERIFY(!refused);
            QCOMPARE(toString(refused.error().code), u"unauthenticated"_s);
        }
        TestSocket plain(QUrl(u"ws://%1:%2"_s.arg(m_address).arg(m_port)));
        QVERIFY(!plain.waitOpen());

        QFile password(m_files.filePath(u"password"_s));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write("long enough\n");
        password.close();
        const QString program = qEnvironmentVariable("PENSTOCK_BUILD") + "/bin/penstockctl"_L1;
        if (QFile::exists(program)) {
            const QString output = run(program, {u"--url"_s, url.toString(), u"--ca"_s, certificate(), u"--user"_s, u"far"_s,
                                                 u"host"_s, u"list"_s});
            QVERIFY2(output.contains("demo-host"_L1), qPrintable(output));
            const QString untrusted = run(program, {u"--url"_s, url.toString(), u"--user"_s, u"far"_s, u"host"_s, u"list"_s});
            QVERIFY2(!untrusted.contains("demo-host"_L1), qPrintable(untrusted));
        }
    }

private:
    [[nodiscard]] QString key() const { return m_files.filePath(u"key.pem"_s); }
    [[nodiscard]] QString certificate() const { return m_files.filePath(u"certificate.pem"_s); }

    /// What the program writes; this thread's service goes on meanwhile.
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PENSTOCK_PASSWORD_FILE"_s, m_files.filePath(u"password"_s));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        eventually([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
        return QString::fromUtf8(process.readAll());
    }

    QTemporaryDir m_files;
    QString m_address;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(RemoteTest)
#include "remotetest.moc"
