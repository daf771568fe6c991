// SPDX-License-Identifier: Apache-2.0
#include "app/deeplink.h"

#include "app/client/resourcecache.h"

namespace penstock {

DeepLink::DeepLink(const QString &text, const QStringList &tabIds)
    : m_type(text.section(u':', 0, 0)), m_name(text.section(u':', 1))
{
    const QString last = m_name.section(u':', -1);
    if (m_name.contains(u':') && tabIds.contains(last)) {
        m_tab = last;
        m_name.chop(last.size() + 1);
    }
}

std::optional<Place> DeepLink::resolve(const ResourceCache &cache) const
{
    if (m_name.isEmpty()) {
        return Place::list(m_type);
    }
    if (!cache.object(m_type, m_name).isEmpty()) {
        return Place{{m_type, m_name}, m_tab};
    }
    const QStringList ids = cache.ids(m_type);
    for (const QString &id : ids) {
        if (cache.nameOf(m_type, id) == m_name) {
            return Place{{m_type, id}, m_tab};
        }
    }
    return std::nullopt;
}

} // namespace penstock
