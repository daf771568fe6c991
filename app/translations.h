// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace penstock
