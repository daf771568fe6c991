// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/api/wallclock.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/schedule/schedules.h"

#include <vector>

namespace penstock {

/// Methods that are called by the clock: `schedule`, and what its times would be.
class SchedulePlugin final : public Plugin
{
    Q_OBJECT

public:
    SchedulePlugin(Kernel &kernel, WallClock clock);

    [[nodiscard]] QString id() const override { return QStringLiteral("schedule"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("access")}; }
    [[nodiscard]] Result<void> start() override;
    void run() override { m_schedules.run(); }

private:
    [[nodiscard]] Registration offerPreview();

    Kernel m_kernel;
    WallClock m_clock;
    Schedules m_schedules;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
    std::vector<Registration> m_writes;
};

} // namespace penstock
