// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/plugin.h"

#include <QObject>

#include <memory>
#include <vector>

namespace penstock {

/// Owns the plugins and starts them in the order of their dependencies.
class PluginHost final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PluginHost() override;

    void add(std::unique_ptr<Plugin> plugin);
    /// Stops at the first plugin that cannot start, or whose dependencies are missing or circular.
    [[nodiscard]] Result<void> start();
    void run();
    /// In the reverse order; stopped() follows.
    void stop();

signals:
    void stopped();

private:
    void stopNext();

    std::vector<std::unique_ptr<Plugin>> m_added;
    std::vector<std::unique_ptr<Plugin>> m_started;
    std::size_t m_running = 0;
};

} // namespace penstock
