// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/pluginhost.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

PluginHost::~PluginHost()
{
    while (!m_started.empty()) {
        m_started.pop_back(); // dependents before what they depend on
    }
}

void PluginHost::add(std::unique_ptr<Plugin> plugin)
{
    m_added.push_back(std::move(plugin));
}

Result<void> PluginHost::start()
{
    QStringList ids;
    while (!m_added.empty()) {
        const auto next = std::find_if(m_added.begin(), m_added.end(), [&](const auto &plugin) {
            const QStringList needed = plugin->dependencies();
            return std::all_of(needed.begin(), needed.end(), [&](const QString &id) { return ids.contains(id); });
        });
        if (next == m_added.end()) {
            return failure(ErrorCode::Internal,
                           {QT_TRANSLATE_NOOP("Text", "Plugin {id} cannot start."), {{u"id"_s, m_added.front()->id()}}},
                           {QT_TRANSLATE_NOOP("Text", "A plugin it depends on is missing or depends on it.")});
        }
        if (const auto started = (*next)->start(); !started) {
            return started;
        }
        ids << (*next)->id();
        m_started.push_back(std::move(*next));
        m_added.erase(next);
    }
    return {};
}

void PluginHost::run()
{
    for (const auto &plugin : m_started) {
        plugin->run();
    }
    m_running = m_started.size();
}

void PluginHost::stop()
{
    stopNext();
}

void PluginHost::stopNext()
{
    if (m_running == 0) {
        emit stopped();
        return;
    }
    Plugin *plugin = m_started.at(--m_running).get();
    connect(plugin, &Plugin::stopped, this, &PluginHost::stopNext,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    plugin->stop();
}

} // namespace penstock
