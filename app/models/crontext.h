// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock::crontext {

/// What a cron expression means: "Every day at 02:00", "Monday to Friday at 22:30". Empty for what has no short words.
[[nodiscard]] QString words(const QString &cron);

} // namespace penstock::crontext
