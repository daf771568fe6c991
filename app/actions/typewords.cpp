// SPDX-License-Identifier: Apache-2.0
#include "app/actions/typewords.h"

#include "app/client/translatedtext.h"

namespace penstock::typewords {

QString inSentence(const QString &label)
{
    QString word = translatedLabel(label);
    // Abbreviations such as "CPU" stay as they are.
    if (word.size() > 1 && word.at(1).isLower()) {
        word[0] = word.at(0).toLower();
    }
    return word;
}

} // namespace penstock::typewords
