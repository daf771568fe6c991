// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/network/network.h"
#include "service/store/table.h"
#include "shared/core/async.h"

#include <vector>

namespace penstock {

class Hosts;
struct NetworkState;

/// Shows the networks that exist on the hosts. It creates none.
class NetworkPlugin final : public Plugin
{
    Q_OBJECT

public:
    NetworkPlugin(Kernel &kernel, Hosts &hosts);

    [[nodiscard]] QString id() const override { return QStringLiteral("network"); }
    [[nodiscard]] QStringList dependencies() const override { return {QStringLiteral("host")}; }
    [[nodiscard]] Result<void> start() override;

    [[nodiscard]] Table<Network> &networks() { return m_networks; }

private:
    [[nodiscard]] Async<void> readAll(const QString &hostId);
    void keep(const QString &hostId, const NetworkState &state);
    void forget(const QString &hostId, const QString &uuid);

    Kernel &m_kernel;
    Hosts &m_hosts;
    Table<Network> m_networks;
    EditMethods m_edits;
    std::vector<Registration> m_registrations;
};

} // namespace penstock
