// SPDX-License-Identifier: Apache-2.0
#include "app/cli/kebab.h"

namespace penstock {

QString kebabCase(const QString &camel)
{
    QString kebab;
    for (const QChar character : camel) {
        if (character.isUpper()) {
            kebab += QLatin1Char('-');
        }
        kebab += character.toLower();
    }
    return kebab;
}

QString camelCase(const QString &kebab)
{
    QString camel;
    bool isStart = false;
    for (const QChar character : kebab) {
        if (character == QLatin1Char('-')) {
            isStart = true;
            continue;
        }
        camel += isStart ? character.toUpper() : character;
        isStart = false;
    }
    return camel;
}

} // namespace penstock
