// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace penstock {

/// A point of time relative to now: "now", "today" (the last midnight here), "yesterday", "tomorrow", each also with a
/// distance in seconds, minutes, hours, days or weeks: "now-90s", "today+8h", "now-4w". Nothing for other texts.
[[nodiscard]] std::optional<QDateTime> relativeTime(const QString &text, const QDateTime &now);

} // namespace penstock
