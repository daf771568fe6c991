// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtdriver.h"
#include "tests/lab/driver/labhost.h"
#include "tests/unit/drivers/drivercontract.h"

#include <QTest>

namespace penstock::test {

/// The contract on a real libvirt with real QEMU processes.
class LibvirtContractHost : public ContractHost
{
public:
    bool setUp() override { return m_lab.up(); }
    void tearDown() override { m_lab.down(); }
    std::unique_ptr<HostConnection> connection() override { return m_driver.connection(m_lab.uri()); }
    [[nodiscard]] QString directory() const override { return m_lab.directory(); }

private:
    LabHost m_lab;
    LibvirtDriver m_driver{LibvirtDriver::Options{Acceleration::Tcg, {}}};
};

} // namespace penstock::test

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    penstock::test::LibvirtContractHost host;
    penstock::test::DriverContract contract(host);
    return QTest::qExec(&contract, argc, argv);
}
