// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/host/hosts.h"

#include <QJsonObject>

#include <vector>

namespace penstock {

struct AddHostContext;
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
    void addOtherMethods();
    [[nodiscard]] Result<QJsonValue> add(const Caller &caller, const QJsonObject &params);
    /// That neither its address nor its name is taken; of a host that the caller does not see only that.
    [[nodiscard]] Result<void> checkNew(const Caller &caller, const AddHostContext &context);
    /// Answers when the host has been forgotten, or with what would be.
    [[nodiscard]] Async<QJsonValue> remove(const Caller &caller, const QJsonObject &params);

    Kernel &m_kernel;
    Hosts m_hosts;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
