// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/host/hosts.h"

#include <QJsonObject>

#include <vector>

namespace penstock {

struct Caller;

/// Hosts: adding, removing, and keeping contact with them.
class HostPlugin final : public Plugin
{
    Q_OBJECT

public:
    explicit HostPlugin(Kernel &kernel);

    [[nodiscard]] QString id() const override { return QStringLiteral("host"); }
    [[nodiscard]] Result<void> start() override;
    void run() override;
    void stop() override;

    [[nodiscard]] Hosts &hosts() { return m_hosts; }

private:
    void addMethods();
    [[nodiscard]] Result<QJsonValue> add(const Caller &caller, const QJsonObject &params);
    /// Answers when the host has been forgotten, or with what would be.
    [[nodiscard]] Async<QJsonValue> remove(const Caller &caller, const QJsonObject &params);

    Kernel &m_kernel;
    Hosts m_hosts;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
