// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/hosturi.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class HostUriTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void HostUriTest::accepts_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("built");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *address, const char *built, bool local) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(built) << local;
    };
    row("qemu:///system", "qemu:///system", true);
    row("qemu:///session", "qemu:///session", true);
    row("qemu+unix:///system", "qemu:///system", true);
    row("qemu+unix:///system?socket=/tmp/x/libvirt-sock", "qemu+unix:///system?socket=/tmp/x/libvirt-sock", true);
    row("qemu+ssh://root@kvm-01.example.org:2222/system?keyfile=/etc/penstock/key",
        "qemu+ssh://root@kvm-01.example.org:2222/system?keyfile=/etc/penstock/key&no_tty=1", false);
    row("qemu+ssh://10.0.0.1/system?no_tty=1&proxy=native", "qemu+ssh://10.0.0.1/system?no_tty=1&proxy=native", false);
    row("qemu+ssh://[fd00::1]/system", "qemu+ssh://[fd00::1]/system?no_tty=1", false);
    row("qemu+tls://kvm-01/system?pkipath=/etc/pki", "qemu+tls://kvm-01/system?pkipath=/etc/pki", false);
    row("qemu://kvm-01/system", "qemu+tls://kvm-01/system", false);
    row("qemu+tcp://localhost/system", "qemu+tcp://localhost/system", false);
    row("qemu+tcp://127.0.0.1:16509/system", "qemu+tcp://127.0.0.1:16509/system", false);
}

void HostUriTest::accepts()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, built);
    QFETCH(bool, local);
    const auto uri = HostUri::parse(QUrl(QString::fromUtf8(address)));
    QVERIFY2(uri.has_value(), uri ? "" : qPrintable(uri.error().plain()));
    QCOMPARE(uri->forLibvirt(), built);
    QCOMPARE(uri->isLocal(), local);
}

void HostUriTest::refuses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *const address : {"",
                                      "system",
                                      "http://host/",
                                      "xen:///system",
                                      "lxc:///",
                                      "test:///default",
                                      "qemu",
                                      "qemu:/system?x",
                                      "qemu:///",
                                      "qemu:///embed",
                                      "qemu:///system/../x",
                                      "qemu:///system#part",
                                      "qemu+ext:///system?command=/bin/sh",
                                      "qemu+ssh://host/system?command=/tmp/evil",
                                      "qemu+ssh://host/system?netcat=/tmp/evil",
                                      "qemu+ssh://host/system?no_verify=1",
                                      "qemu+ssh://host/system?known_hosts_verify=ignore",
                                      "qemu+ssh://host/system?socket=/tmp/x",
                                      "qemu+ssh://host/system?proxy=netcat",
                                      "qemu+ssh://host/system?no_tty=0",
                                      "qemu+ssh://host/system?keyfile=relative",
                                      "qemu+ssh://host/system?keyfile=/a/../b",
                                      "qemu+ssh://host/system?keyfile=/a&keyfile=/b",
                                      "qemu+ssh://host/system?keyfile=/a;b",
                                      "qemu+ssh://-oProxyCommand=x/system",
                                      "qemu+ssh://root:secret@host/system",
                                      "qemu+ssh:///system",
                                      "qemu+ssh://-x@host/system",
                                      "qemu+ssh://a%20b@host/system",
                                      "qemu+ssh://ho%0Ast/system",
                                      "qemu+libssh2://host/system",
                                      "qemu+unix://host/system",
                                      "qemu+unix:///system?socket=relative",
                                      "qemu+tcp://kvm-01/system",
                                      "qemu+tcp://127.0.0.2.example.org/system",
                                      "qemu+tls://root@host/system",
                                      "qemu+tls://host/system?no_verify=1",
                                      "qemu+tls://host/system?pkipath=/a%0Ab"}) {
        QTest::newRow(*address ? address : "empty") << QString::fromLatin1(address);
    }
}

void HostUriTest::refuses()
{
    QFETCH(QString, address);
    const auto uri = HostUri::parse(QUrl(address));
    QVERIFY2(!uri.has_value(), uri ? uri->forLibvirt().constData() : "");
    QVERIFY(uri.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(uri.error().field, u"uri"_s);
    QVERIFY(!uri.error().why.isEmpty());
    QVERIFY(!uri.error().fix.isEmpty());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HostUriTest)
#include "hosturitest.moc"
