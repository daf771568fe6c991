// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

namespace penstock
{

/// Makes hosts that exist in memory only, for demonstrations and tests: simulator://demo.
class SimulatorDriver : public Driver
{
public:
    [[nodiscard]] bool handles(const QUrl &uri) const override;
    [[nodiscard]] Result<void> check(const QUrl &uri) const override;
    /// Null when check() refuses the address.
    [[nodiscard]] std::unique_ptr<HostConnection> connection(const QUrl &uri) override;
};

} // namespace penstock
