// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/subscription/subscriptions.h"

#include <vector>

namespace penstock {

/// Following the events without losing one: named subscriptions that remember how far their clients have come.
class SubscriptionPlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit SubscriptionPlugin(Kernel &kernel);

    [[nodiscard]] QString id() const override { return QStringLiteral("subscription"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("access")}; }
    [[nodiscard]] Result<void> start() override;

private:
    void addMethods();

    Kernel m_kernel;
    Subscriptions m_subscriptions;
    EditMethods m_edits;
    std::vector<Registration> m_reads;
    std::vector<Registration> m_writes;
};

} // namespace penstock
