// SPDX-License-Identifier: Apache-2.0
// For platforms without D-Bus: the platform's own palette decides once, at the start.
#include "app/theme/systemappearance.h"

namespace penstock {

SystemAppearance::SystemAppearance(bool platformIsDark, QObject *parent)
    : QObject(parent), m_platformIsDark(platformIsDark), m_prefersDark(platformIsDark)
{
}

void SystemAppearance::listen() {}

void SystemAppearance::onSettingChanged(const QString &, const QString &, const QDBusVariant &) {}

void SystemAppearance::adopt(uint) {}

} // namespace penstock
