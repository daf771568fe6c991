// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/serviceaddress.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
namespace serviceaddress = penstock::serviceaddress;

class ServiceAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chosenDirectoryStandsAlone();
    void relativeDirectoryIsIgnored();
    void rootUsesTheMachines();
    void usersHaveTheirOwn();
    void namesTheFiles();
};

void ServiceAddressTest::init()
{
    qunsetenv("PENSTOCK_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
}

void ServiceAddressTest::chosenDirectoryStandsAlone()
{
    qputenv("PENSTOCK_RUNTIME_DIR", "/tmp/some where/");
    qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
    QCOMPARE(serviceaddress::runtimeDirectory(), u"/tmp/some where"_s);
    QCOMPARE(serviceaddress::candidates(), QStringList{u"/tmp/some where"_s});
}

void ServiceAddressTest::relativeDirectoryIsIgnored()
{
    qputenv("PENSTOCK_RUNTIME_DIR", "");
    const QString usual = serviceaddress::runtimeDirectory();
    for (const char *path : {"some/where", ".", "../x"}) {
        qputenv("PENSTOCK_RUNTIME_DIR", path);
        QCOMPARE(serviceaddress::runtimeDirectory(), usual);
    }
}

void ServiceAddressTest::rootUsesTheMachines()
{
    if (::getuid() != 0) {
        QSKIP("Only root uses the machine's directory.");
    }
    qputenv("XDG_RUNTIME_DIR", "/run/user/0");
    QCOMPARE(serviceaddress::runtimeDirectory(), u"/run/penstock"_s);
    QCOMPARE(serviceaddress::candidates(), QStringList{u"/run/penstock"_s});
}

void ServiceAddressTest::usersHaveTheirOwn()
{
    const bool asRoot = ::getuid() == 0;
    if (asRoot && ::seteuid(65534) != 0) {
        QSKIP("The user cannot be changed here.");
    }
    qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
    const QStringList inSession = serviceaddress::candidates();
    qputenv("XDG_RUNTIME_DIR", "relative");
    const QStringList relative = serviceaddress::candidates();
    qunsetenv("XDG_RUNTIME_DIR");
    const QStringList outside = serviceaddress::candidates();
    const QString own = u"/tmp/penstock-%1"_s.arg(::geteuid());
    if (asRoot) {
        QCOMPARE(::seteuid(0), 0);
    }
    QCOMPARE(inSession, (QStringList{u"/run/user/1000/penstock"_s, u"/run/penstock"_s}));
    QCOMPARE(relative, (QStringList{own, u"/run/penstock"_s}));
    QCOMPARE(outside, (QStringList{own, u"/run/penstock"_s}));
}

void ServiceAddressTest::namesTheFiles()
{
    QCOMPARE(serviceaddress::controlSocket(u"/run/penstock"_s), u"/run/penstock/control.sock"_s);
    QCOMPARE(serviceaddress::tokenFile(u"/run/penstock"_s), u"/run/penstock/token"_s);
}

QTEST_GUILESS_MAIN(ServiceAddressTest)
#include "serviceaddresstest.moc"
