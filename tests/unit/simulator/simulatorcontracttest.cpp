// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatordriver.h"
#include "tests/unit/drivers/drivercontract.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

class SimulatorContractHost : public penstock::test::ContractHost
{
public:
    bool setUp() override { return true; }
    void tearDown() override {}
    std::unique_ptr<penstock::HostConnection> connection() override
    {
        return m_driver.connection(QUrl(u"simulator://contract?latency=2"_s));
    }
    QString directory() const override { return u"/simulated/disks"_s; }
    bool hasFiles() const override { return false; }

private:
    penstock::SimulatorDriver m_driver;
};

/// The tests of the contract that need no screen.
QStringList testsWithoutScreen(const QMetaObject &suite)
{
    const QStringList left{u"initTestCase"_s,      u"cleanupTestCase"_s, u"cleanup"_s,
                           u"definesAndForgets"_s, // wants "vnc"
                           u"opensGraphics"_s,     u"takesScreenshot"_s, u"endsStreamsWithTheMachine"_s};
    QStringList names;
    for (int i = suite.methodOffset(); i < suite.methodCount(); ++i) {
        const QString name = QString::fromLatin1(suite.method(i).name());
        if (suite.method(i).methodType() == QMetaMethod::Slot && !left.contains(name) && !name.endsWith("_data"_L1)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SimulatorContractHost host;
    penstock::test::DriverContract contract(host);
    const QStringList names = testsWithoutScreen(penstock::test::DriverContract::staticMetaObject);
    return QTest::qExec(&contract,
                        argc > 1 ? application.arguments() : QStringList{application.arguments().first()} + names);
}
