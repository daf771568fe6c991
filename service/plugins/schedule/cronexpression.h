// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/schedule/cronfield.h"
#include "shared/core/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace penstock {

/// "minute hour day month weekday", with names, lists, ranges and steps, or @hourly, @daily, @weekly, @monthly, @yearly.
/// Where both day and weekday are restricted, one of them is enough.
class CronExpression
{
public:
    /// An error says in which column what is wrong, and what is allowed there.
    [[nodiscard]] static Result<CronExpression> parse(const QString &text);

    /// The first time after this one; invalid when there is none within years.
    ///
    /// A local time that does not exist because clocks go forward counts as the first minute after the gap; one that
    /// exists twice counts once, the first time. Expressions for every hour ("*") follow the hours as they pass.
    [[nodiscard]] QDateTime next(const QDateTime &after, const QTimeZone &zone) const;

private:
    [[nodiscard]] bool runsOn(QDate day) const;
    [[nodiscard]] QDateTime firstOn(QDate day, const QDateTime &from, const QTimeZone &zone) const;
    [[nodiscard]] QDateTime firstMinuteOn(QDate day, const QDateTime &from, const QTimeZone &zone) const;

    CronField::Values m_minutes;
    CronField::Values m_hours;
    CronField::Values m_days;
    CronField::Values m_months;
    CronField::Values m_weekdays;
    bool m_everyHour = false;
    bool m_bothDays = false; ///< day and weekday have to fit
};

} // namespace penstock
