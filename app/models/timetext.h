// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace penstock::timetext {

/// "just now", "3 min ago", "in 20 s", "5 days ago"; the date when it is longer ago than a month.
[[nodiscard]] QString relative(const QDateTime &time, const QDateTime &now);
/// Date and time with seconds in the user's locale and time zone.
[[nodiscard]] QString exact(const QDateTime &time);
/// "14 s", "3 min", "2 h 5 min", "12 days".
[[nodiscard]] QString duration(qint64 seconds);
/// The same, with parts of a second where it is short: "0.02 s", "0.3 s".
[[nodiscard]] QString span(qint64 milliseconds);
/// The time of day with seconds; of another day with its date.
[[nodiscard]] QString moment(const QDateTime &time);
[[nodiscard]] QDateTime fromWire(const QString &text);

} // namespace penstock::timetext
