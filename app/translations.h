// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/plugintranslator.h"

#include <QTranslator>

class QApplication;
class QString;

namespace penstock {

/// The texts of this program and of Qt in one language.
class Translations final
{
public:
    /// An empty language is that of the system.
    Translations(QApplication &application, const QString &language);

    /// What the service tells of plugins, for what these texts lack.
    [[nodiscard]] PluginTranslator &plugins() { return m_plugins; }

private:
    PluginTranslator m_plugins;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace penstock
