// SPDX-License-Identifier: Apache-2.0
#include "app/deeplink.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"

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
        return cache.client()->type(m_type) ? std::optional(Place::list(m_type)) : std::nullopt;
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

QString DeepLink::problem(const ResourceCache &cache) const
{
    const ServiceClient *client = cache.client();
    if (isNull() || !client->isConnected() || client->types().isEmpty()) {
        return {};
    }
    const ResourceType *type = client->type(m_type);
    if (!type) {
        return tr("“%1” cannot be opened: there is nothing of that kind. Write for example vm:web-01 or host:kvm-01.")
            .arg(m_type);
    }
    if (!cache.isComplete(m_type) || resolve(cache)) {
        return {};
    }
    return tr("“%2” cannot be opened: there is no such object under “%1”.").arg(translatedLabel(type->pluralLabel()), m_name);
}

} // namespace penstock
