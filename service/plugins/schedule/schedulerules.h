// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/wallclock.h"
#include "service/pluginhost/editrules.h"
#include "service/pluginhost/kernel.h"

namespace penstock {

/// What holds for schedules besides the rules of their fields: they have a time to come, and call a method that their
/// owner may call like this. Whoever changes what a schedule does becomes its owner, so that nobody lends rights away.
class ScheduleRules
{
public:
    ScheduleRules(const Kernel &kernel, WallClock clock) : m_kernel(kernel), m_clock(std::move(clock)) {}

    [[nodiscard]] EditRules rules() const;

private:
    [[nodiscard]] Result<QJsonObject> prepare(const Caller &caller, QJsonObject changes, const QJsonObject &before) const;
    [[nodiscard]] Result<QDateTime> nextRun(const QJsonObject &schedule) const;
    [[nodiscard]] Result<void> checkWork(const Caller &caller, const QJsonObject &schedule) const;

    Kernel m_kernel;
    WallClock m_clock;
};

} // namespace penstock
