// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatordriver.h"

#include "service/drivers/simulator/simulatoraddress.h"
#include "service/drivers/simulator/simulatorconnection.h"

namespace penstock
{

bool SimulatorDriver::handles(const QUrl &uri) const
{
    return SimulatorAddress::handles(uri);
}

Result<void> SimulatorDriver::check(const QUrl &uri) const
{
    const auto address = SimulatorAddress::parse(uri);
    return address ? Result<void>() : failure(address.error());
}

std::unique_ptr<HostConnection> SimulatorDriver::connection(const QUrl &uri)
{
    const auto address = SimulatorAddress::parse(uri);
    return address ? std::make_unique<SimulatorConnection>(*address) : nullptr;
}

} // namespace penstock
