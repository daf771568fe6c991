// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/schedule/cronexpression.h"
#include "shared/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace penstock {

/// When a schedule runs: again and again, or once.
class Timetable
{
public:
    /// From the fields cron, at and timeZone of a schedule; an error names the one that is wrong.
    [[nodiscard]] static Result<Timetable> of(const QJsonObject &schedule);

    /// The first time after this one, in UTC; invalid when there is none.
    [[nodiscard]] QDateTime next(const QDateTime &after) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    std::optional<CronExpression> m_cron;
    QDateTime m_at;
    QTimeZone m_zone;
};

} // namespace penstock
