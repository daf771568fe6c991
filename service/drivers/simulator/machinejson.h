// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QJsonObject>

/// Simulated machines as lines of a state file.
namespace penstock::machinejson
{

[[nodiscard]] QJsonObject to(const MachineState &machine);
[[nodiscard]] MachineState from(const QJsonObject &json);

} // namespace penstock::machinejson
