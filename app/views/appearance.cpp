// SPDX-License-Identifier: Apache-2.0
#include "app/views/appearance.h"

#include "app/views/settings.h"

namespace penstock {

using namespace Qt::StringLiterals;

QList<Appearance::ThemeChoice> Appearance::themes()
{
    return {{Theme::Mode::System, u"system"_s, tr("Like the system")},
            {Theme::Mode::Light, u"light"_s, tr("Light")},
            {Theme::Mode::Dark, u"dark"_s, tr("Dark")}};
}

QList<Appearance::LanguageChoice> Appearance::languages()
{
    // Languages call themselves by their own names, whatever the present one is.
    return {{QString(), tr("Like the system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"中文"_s}};
}

Theme::Mode Appearance::themeByName(const QString &name)
{
    for (const ThemeChoice &choice : themes()) {
        if (choice.name == name) {
            return choice.mode;
        }
    }
    return Theme::Mode::System;
}

QString Appearance::nameOf(Theme::Mode mode)
{
    for (const ThemeChoice &choice : themes()) {
        if (choice.mode == mode) {
            return choice.name;
        }
    }
    return {};
}

void Appearance::setTheme(Theme *theme, Settings *settings, Theme::Mode mode)
{
    theme->setMode(mode);
    settings->setValue(u"theme"_s, nameOf(mode));
}

void Appearance::setLanguage(Settings *settings, const QString &name)
{
    settings->setValue(u"language"_s, name);
}

QString Appearance::language(const Settings *settings)
{
    return settings->value(u"language"_s).toString();
}

} // namespace penstock
