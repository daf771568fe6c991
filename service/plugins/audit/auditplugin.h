// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/api/wallclock.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/audit/auditlog.h"

#include <vector>

class QTimer;

namespace penstock {

/// The audit log: everything that was called to change something, by whom, from where, and what came of it.
class AuditPlugin final : public Plugin
{
    Q_OBJECT

public:
    /// Entries are kept for so many days.
    AuditPlugin(Kernel &kernel, int days);
    ~AuditPlugin() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("audit"); }
    [[nodiscard]] Result<void> start() override;
    void run() override;

private:
    void addMethods();
    void forget();

    Kernel m_kernel;
    AuditLog m_log;
    int m_days;
    WallClock m_now = neverAhead();
    QTimer *m_daily;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
