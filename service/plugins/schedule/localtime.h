// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

namespace penstock::localtime {

/// When a clock in this time zone shows this, in UTC. What it shows twice counts as the first time; what it skips as the
/// moment when it goes on.
[[nodiscard]] QDateTime instant(QDate date, QTime time, const QTimeZone &zone);

} // namespace penstock::localtime
