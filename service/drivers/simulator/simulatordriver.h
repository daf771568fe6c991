// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"

namespace penstock
{

class AnswerWheel;

/// Makes hosts that do not exist, for demonstrations and tests: simulator://demo.
class SimulatorDriver : public Driver
{
public:
    /// What becomes of the hosts is kept in files of the directory, named for them; in memory only without one.
    explicit SimulatorDriver(const QString &stateDirectory = {});

    [[nodiscard]] bool handles(const QUrl &uri) const override;
    [[nodiscard]] Result<void> check(const QUrl &uri) const override;
    /// Null when check() refuses the address.
    [[nodiscard]] std::unique_ptr<HostConnection> connection(const QUrl &uri) override;

private:
    QString m_stateDirectory;
    std::shared_ptr<AnswerWheel> m_wheel;
};

} // namespace penstock
