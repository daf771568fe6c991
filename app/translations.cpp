// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace penstock {

using namespace Qt::StringLiterals;

Translations::Translations(QApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QLocale::setDefault(locale);
    application.installTranslator(&m_plugins); // the last one is asked first
    // English has a file as well: it holds the singular and plural forms.
    if (m_own.load(locale, u"penstock"_s, u"_"_s, u":/penstock/i18n"_s)
        || m_own.load(u":/penstock/i18n/penstock_en.qm"_s)) {
        application.installTranslator(&m_own);
    }
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(&m_qt);
    }
}

} // namespace penstock
