// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"

#include <QJsonObject>

namespace penstock {

/// What plugins that clients do not know say in other languages: {"note": {"zh_CN": {"Note": "便笺"}}}, by the English words of
/// labels, helps and sentences. Clients get it with the types. Must outlive the registrations.
class Translations
{
public:
    [[nodiscard]] Registration add(const QString &plugin, const QJsonObject &byLanguage);
    [[nodiscard]] const QJsonObject &all() const { return m_byPlugin; }

private:
    QJsonObject m_byPlugin;
};

} // namespace penstock
