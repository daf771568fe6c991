// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

#include <memory>
#include <vector>

namespace penstock {

/// The drivers the service was built with, asked in the order they were added.
class Drivers
{
public:
    void add(std::unique_ptr<Driver> driver);

    /// Checks an address without connecting: InvalidArgument when no driver understands it or its form is not allowed.
    [[nodiscard]] Result<void> check(const QUrl &uri) const;
    [[nodiscard]] Result<std::unique_ptr<HostConnection>> connection(const QUrl &uri);

private:
    [[nodiscard]] Result<Driver *> driverFor(const QUrl &uri) const;

    std::vector<std::unique_ptr<Driver>> m_drivers;
};

} // namespace penstock
