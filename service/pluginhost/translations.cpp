// SPDX-License-Identifier: Apache-2.0
#include "service/pluginhost/translations.h"

namespace penstock {

Registration Translations::add(const QString &plugin, const QJsonObject &byLanguage)
{
    m_byPlugin.insert(plugin, byLanguage);
    return Registration([this, plugin] { m_byPlugin.remove(plugin); });
}

} // namespace penstock
