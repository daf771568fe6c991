// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace penstock {

class Settings;

/// The choices of theme and language, as they are offered, stored and given on the command line.
class Appearance
{
    Q_DECLARE_TR_FUNCTIONS(Appearance)

public:
    struct ThemeChoice {
        Theme::Mode mode;
        QString name; ///< "light"
        QString text;
    };
    struct LanguageChoice {
        QString name; ///< "zh_CN"; empty: that of the system
        QString text;
    };

    [[nodiscard]] static QList<ThemeChoice> themes();
    [[nodiscard]] static QList<LanguageChoice> languages();

    [[nodiscard]] static Theme::Mode themeByName(const QString &name);
    [[nodiscard]] static QString nameOf(Theme::Mode mode);

    static void setTheme(Theme *theme, Settings *settings, Theme::Mode mode);
    static void setLanguage(Settings *settings, const QString &name);
    [[nodiscard]] static QString language(const Settings *settings);
};

} // namespace penstock
