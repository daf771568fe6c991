// SPDX-License-Identifier: Apache-2.0
#include "app/forms/modelwords.h"

#include <QCoreApplication>

namespace penstock::modelwords {

QString label(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Model", english.toUtf8().constData());
}

QString sentence(const Text &text)
{
    return text.isEmpty() ? QString()
                          : text.filledInto(QCoreApplication::translate("Text", text.pattern().toUtf8().constData()));
}

QString problem(const Error &error)
{
    const Text &first = error.why.isEmpty() ? error.what : error.why;
    const QString fix = sentence(error.fix);
    return fix.isEmpty() ? sentence(first) : sentence(first) + QLatin1Char(' ') + fix;
}

} // namespace penstock::modelwords
